import { X509Certificate } from 'node:crypto';
import type { Localized } from '@afsprakenkader/diagnostics';
import { flattenedVerify } from 'jose';
import { isValidAt, thumbprint } from '../sign/jades.js';
import { momentOf } from './moment.js';
import type { Seal } from './seal-form.js';

/** Whether the signature of a seal holds under the certificate that it names. @returns what is amiss */
export async function checkSeal({ payload, shielded, signature, header }: Seal): Promise<Localized | undefined> {
  const certificate = certificatesOf(header.x5c)?.[0];
  if (certificate === undefined)
    return { nl: 'het certificaat van het zegel is niet te lezen', en: 'the certificate of the seal cannot be read' };
  if (thumbprint(certificate) !== header['x5t#S256'])
    return { nl: 'het certificaat is niet het ondertekende', en: 'the certificate is not the one that was signed' };
  try {
    await flattenedVerify({ payload, protected: shielded, signature }, certificate.publicKey, {
      algorithms: [header.alg],
      crit: { sigT: true, adoTst: true },
    });
    return undefined;
  } catch {
    return {
      nl: 'de inhoud is veranderd of met een andere sleutel ondertekend',
      en: 'the content was changed or signed with another key',
    };
  }
}

export interface SealTrust {
  /** Certificates that are trusted: of those who issue seals, or the seals themselves. */
  readonly anchors: readonly X509Certificate[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The identifier of the issuer in the document, `VATBE-…`. */
  readonly organisation: string | undefined;
}

/** Whether the certificate of a seal is that of the issuer. @returns what is amiss */
export function checkSealer({ header }: Seal, { anchors, now, organisation }: SealTrust): Localized | undefined {
  const chain = certificatesOf(header.x5c) ?? [];
  const [own] = chain;
  if (own === undefined) return { nl: 'er is geen leesbaar certificaat', en: 'there is no readable certificate' };
  const signedAt = momentOf(header.sigT);
  if (signedAt > now)
    return { nl: 'het tijdstip van ondertekening ligt in de toekomst', en: 'the time of signing is in the future' };
  if (!isValidAt(own, signedAt))
    return {
      nl: 'het certificaat was bij de ondertekening niet geldig',
      en: 'the certificate was not valid at signing',
    };
  if (!isValidAt(own, now))
    return {
      nl: 'het certificaat is intussen vervallen, en niets dat wij kunnen nagaan bewijst wanneer er ondertekend is',
      en: 'the certificate has expired since, and nothing that we can check proves when it was signed',
    };
  if (own.ca)
    return { nl: 'dit certificaat dient om andere uit te geven', en: 'this certificate is for issuing others' };
  const named = organisationOf(own);
  if (organisation === undefined || named !== organisation)
    return {
      nl: `het certificaat noemt ${named ?? 'geen organisatie'}, het document ${organisation ?? 'geen'}`,
      en: `the certificate names ${named ?? 'no organisation'}, the document ${organisation ?? 'none'}`,
    };
  return leadsTo(chain, anchors, signedAt)
    ? undefined
    : {
        nl: 'het certificaat leidt niet tot een uitgever die u vertrouwt',
        en: 'the certificate does not lead to an issuer that you trust',
      };
}

/** The organizationIdentifier (2.5.4.97) of a certificate, such as `VATBE-0123456789`. */
export function organisationOf({ subject }: X509Certificate): string | undefined {
  return /^(?:organizationIdentifier|2\.5\.4\.97)=(.+)$/m.exec(subject)?.[1];
}

function leadsTo(chain: readonly X509Certificate[], anchors: readonly X509Certificate[], moment: number): boolean {
  let current = chain[0]!;
  for (const next of [...chain.slice(1), undefined]) {
    if (anchors.some(({ raw }) => raw.equals(current.raw))) return true;
    if (anchors.some((anchor) => issued(anchor, current, moment))) return true;
    if (next === undefined || !issued(next, current, moment)) return false;
    current = next;
  }
  return false;
}

function issued(issuer: X509Certificate, certificate: X509Certificate, moment: number): boolean {
  return (
    issuer.ca && isValidAt(issuer, moment) && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  );
}

function certificatesOf(encoded: readonly string[]): X509Certificate[] | undefined {
  try {
    return encoded.map((text) => new X509Certificate(Buffer.from(text, 'base64')));
  } catch {
    return undefined;
  }
}
