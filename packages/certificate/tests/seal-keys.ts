import 'reflect-metadata';
import { createPrivateKey, webcrypto } from 'node:crypto';
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509';
import type { SealKey } from '../src/seal.js';

type Provider = Parameters<typeof X509CertificateGenerator.create>[1];
const PROVIDER = webcrypto as unknown as Provider;
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]) };

export interface KeyOptions {
  readonly kind?: 'ecdsa' | 'rsa-2048' | 'rsa-1024' | 'p-384';
  readonly from?: string;
  readonly until?: string;
  /** For encryption, not for signatures. */
  readonly encryptsOnly?: boolean;
}

/** A key made for one test, with a certificate of an authority made for it too. */
export async function makeKey(options: KeyOptions = {}): Promise<SealKey & { readonly pem: string }> {
  const { kind = 'ecdsa', from = '2026-01-01', until = '2029-01-01', encryptsOnly = false } = options;
  const algorithm =
    kind === 'ecdsa'
      ? ECDSA
      : kind === 'p-384'
        ? { ...ECDSA, namedCurve: 'P-384' }
        : { ...RSA, modulusLength: Number(kind.slice(4)) };
  const pair = (which: object) =>
    webcrypto.subtle.generateKey(which as typeof ECDSA, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;
  const [root, own] = await Promise.all([pair(ECDSA), pair(algorithm)]);
  const dates = { notBefore: new Date(from), notAfter: new Date(until) };
  const authority = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: '01',
      name: 'CN=Voorbeeld Root, C=BE',
      ...dates,
      keys: root,
      signingAlgorithm: ECDSA,
      extensions: [
        new BasicConstraintsExtension(true, 1, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      ],
    },
    PROVIDER,
  );
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: '0badcafe',
      subject: 'CN=Hogeschool Voorbeeld, O=Hogeschool Voorbeeld vzw, C=BE',
      issuer: authority.subject,
      ...dates,
      publicKey: own.publicKey,
      signingKey: root.privateKey,
      signingAlgorithm: ECDSA,
      extensions: [
        new KeyUsagesExtension(
          encryptsOnly ? KeyUsageFlags.keyEncipherment : KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation,
          true,
        ),
      ],
    },
    PROVIDER,
  );
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', own.privateKey));
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const chain = [certificate, authority].map(({ rawData }) => new Uint8Array(rawData));
  const pem = [
    privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    authority.toString('pem'),
    certificate.toString('pem'),
  ].join('\n');
  return { privateKey, chain, pem };
}
