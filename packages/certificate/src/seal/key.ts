import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import { knowIdentity, type SealIdentity, unusable } from './identity.js';

/** A key that is in this process, with its certificates. */
export interface SealKey extends SealIdentity {
  readonly privateKey: KeyObject;
}

export type SealKeyFile =
  /** A `.p12` or `.pfx` file. */
  | { readonly pkcs12: Uint8Array; readonly password: string }
  /** Key and certificates in PEM, in any order. */
  | { readonly pem: string; readonly password?: string };

/**
 * Opens a key file, and finds the certificate that belongs to the key.
 *
 * @throws AfkError AFK-835 (password, damaged file), AFK-836 (no key, no certificate, a kind of key that cannot seal)
 */
export async function openSealKey(file: SealKeyFile): Promise<SealKey> {
  const { privateKey, certificates } = 'pem' in file ? fromPem(file.pem, file.password) : await fromPkcs12(file);
  const own = certificates.find((der) => new X509Certificate(der).checkPrivateKey(privateKey));
  if (own === undefined)
    return unusable('geen van de certificaten hoort bij de sleutel', 'none of the certificates belongs to the key');
  const key = { privateKey, chain: chainFrom(own, certificates) };
  knowIdentity(key);
  return key;
}

interface Opened {
  readonly privateKey: KeyObject;
  readonly certificates: readonly Uint8Array[];
}

async function fromPkcs12({ pkcs12, password }: { pkcs12: Uint8Array; password: string }): Promise<Opened> {
  const { readPkcs12 } = await import('./pkcs12.js');
  return opening(() => {
    const { key, certificates } = readPkcs12(pkcs12, password);
    if (key === undefined) return unusable('er is geen sleutel in het bestand', 'the file holds no key');
    return { privateKey: createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' }), certificates };
  });
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]+?-----END \1-----/g;

function fromPem(pem: string, password: string | undefined): Opened {
  const blocks = [...pem.matchAll(BLOCK)].map(([text, label = '']) => ({ text, label }));
  const keys = blocks.filter(({ label }) => label.endsWith('PRIVATE KEY'));
  const [key] = keys;
  if (key === undefined || keys.length > 1)
    return unusable(`er staan ${keys.length} sleutels in het bestand`, `the file holds ${keys.length} keys`);
  const isLocked = key.label.startsWith('ENCRYPTED') || key.text.includes('ENCRYPTED\n');
  if (isLocked && password === undefined) return refuseFile('er is een wachtwoord nodig', 'a password is needed');
  return opening(() => ({
    privateKey: createPrivateKey({
      key: key.text,
      format: 'pem',
      ...(password === undefined ? {} : { passphrase: password }),
    }),
    certificates: blocks
      .filter(({ label }) => label === 'CERTIFICATE')
      .map(({ text }) => new Uint8Array(new X509Certificate(text).raw)),
  }));
}

function opening(open: () => Opened): Opened {
  try {
    return open();
  } catch (cause) {
    if (cause instanceof AfkError) throw cause;
    const hasWrongPassword = cause instanceof Error && /decrypt|passphrase|password|mac could not/i.test(cause.message);
    return hasWrongPassword
      ? refuseFile('het wachtwoord klopt niet', 'the password is wrong', cause)
      : refuseFile('het bestand is niet te lezen', 'the file cannot be read', cause);
  }
}

function refuseFile(nl: string, en: string, cause?: unknown): never {
  throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-835', { reason: { nl, en } }), { cause });
}

/** From the own certificate upwards. What does not belong to the chain stays out of the seal. */
function chainFrom(own: Uint8Array, certificates: readonly Uint8Array[]): Uint8Array[] {
  const chain = [own];
  let last = new X509Certificate(own);
  for (;;) {
    const next = certificates.find((der) => !chain.includes(der) && last.checkIssued(new X509Certificate(der)));
    if (next === undefined) return chain;
    chain.push(next);
    last = new X509Certificate(next);
  }
}
