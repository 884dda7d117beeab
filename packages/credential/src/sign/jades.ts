import { createHash, type X509Certificate } from 'node:crypto';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { KEY_CODES } from '../codes/keys.js';
import type { Signer } from './signer.js';

/**
 * Seals a document as JAdES baseline B (ETSI TS 119 182-1): the payload stays readable (`b64: false`), the certificate and
 * the time of signing are under the signature.
 *
 * @param text the document, as it must be found back
 * @param signedAt ISO 8601 with zone
 * @returns the text of a JSON file
 * @throws AfkError AFK-890 where the signer has no certificate, or it is not valid at that time
 */
export async function sealJades(text: string, signer: Signer, signedAt: string): Promise<string> {
  const [certificate] = signer.certificates;
  if (certificate === undefined) throw unusable('een zegel heeft een certificaat nodig', 'a seal needs a certificate');
  if (!isValidAt(certificate, Date.parse(signedAt)))
    throw unusable('het certificaat is op dat ogenblik niet geldig', 'the certificate is not valid at that moment');
  const header = {
    alg: signer.algorithm,
    cty: 'vc+ld+json',
    'x5t#S256': thumbprint(certificate),
    x5c: signer.certificates.map(({ raw }) => raw.toString('base64')),
    sigT: signedAt,
    b64: false,
    crit: ['b64', 'sigT'],
  };
  const shielded = Buffer.from(JSON.stringify(header)).toString('base64url');
  const signature = await signer.sign(Buffer.from(`${shielded}.${text}`));
  const signatures = [{ protected: shielded, signature: Buffer.from(signature).toString('base64url') }];
  return `${JSON.stringify({ payload: text, signatures })}\n`;
}

/** SHA-256 of a certificate as JOSE writes it. */
export function thumbprint({ raw }: X509Certificate): string {
  return createHash('sha256').update(raw).digest('base64url');
}

/** @param moment milliseconds since 1970 */
export function isValidAt({ validFrom, validTo }: X509Certificate, moment: number): boolean {
  return Date.parse(validFrom) <= moment && moment <= Date.parse(validTo);
}

function unusable(nl: string, en: string): AfkError {
  return new AfkError(problem(KEY_CODES, 'AFK-890', { reason: { nl, en } }));
}
