import { createPrivateKey, createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { AfkError, type Localized, problem } from '@afsprakenkader/diagnostics';
import { KEY_CODES } from '../codes/keys.js';
import type { Algorithm, Signer } from './signer.js';

export interface PemKey {
  /** The private key, PKCS#8, possibly under a passphrase. */
  readonly key: string;
  readonly passphrase?: string;
  /** Certificates, that of the key first. */
  readonly certificates?: string;
}

const LEAST_RSA_BITS = 3072;

/**
 * A signer from a private key in PEM.
 *
 * @throws AfkError AFK-890; the message never holds anything of the key
 */
export function signerFromPem({ key, passphrase, certificates = '' }: PemKey): Signer {
  return signerFromKey(readKey(key, passphrase), readCertificates(certificates));
}

/** A signer from a private key that Node holds. */
export function signerFromKey(key: KeyObject, certificates: readonly X509Certificate[] = []): Signer {
  const algorithm = algorithmOf(key);
  if (certificates[0] !== undefined && !certificates[0].checkPrivateKey(key))
    throw unusable({
      nl: 'het eerste certificaat hoort bij een andere sleutel',
      en: 'the first certificate belongs to another key',
    });
  return {
    algorithm,
    publicKey: createPublicKey(key),
    certificates,
    sign: async (bytes) => sign(algorithm === 'EdDSA' ? null : 'sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }),
  };
}

export function readCertificates(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    throw unusable({ nl: 'een certificaat is niet te lezen', en: 'a certificate cannot be read' });
  }
}

function readKey(key: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    // The cause can quote the key or the passphrase, so it goes no further.
    throw unusable({
      nl: 'het bestand of het wachtwoord ervan klopt niet',
      en: 'the file or its passphrase is not right',
    });
  }
}

function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): Algorithm {
  if (type === 'ed25519') return 'EdDSA';
  if (type === 'ec' && details?.namedCurve === 'prime256v1') return 'ES256';
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= LEAST_RSA_BITS) return 'RS256';
  throw unusable({ nl: 'dit type of deze lengte gebruiken wij niet', en: 'we do not use this type or length' });
}

function unusable(reason: Localized): AfkError {
  return new AfkError(problem(KEY_CODES, 'AFK-890', { reason }));
}
