import 'reflect-metadata';
import { KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { signerFromKey } from '../src/sign/pem.js';
import type { Signer } from '../src/sign/signer.js';

x509.cryptoProvider.set(webcrypto);
const KIND = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export interface InventedSeal {
  readonly signer: Signer;
  readonly authority: X509Certificate;
}

/** A seal of an invented institution, issued by an invented authority; made anew for every run. */
export async function inventedSeal(
  organisation = 'VATBE-0123456789',
  [from, to]: readonly [string, string] = ['2026-01-01', '2028-01-01'],
): Promise<InventedSeal> {
  const [root, own] = [await freshPair(), await freshPair()];
  const validity = { notBefore: new Date(`${from}T00:00:00Z`), notAfter: new Date(`${to}T00:00:00Z`) };
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Invented Authority',
    keys: root,
    signingAlgorithm: KIND,
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2040-01-01T00:00:00Z'),
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  const leaf = await x509.X509CertificateGenerator.create({
    serialNumber: '02',
    subject: `CN=Hogeschool Voorbeeld, 2.5.4.97=${organisation}`,
    issuer: authority.subject,
    signingKey: root.privateKey,
    publicKey: own.publicKey,
    signingAlgorithm: KIND,
    ...validity,
  });
  const key = KeyObject.from(own.privateKey);
  const certificates = [leaf, authority].map(({ rawData }) => new X509Certificate(Buffer.from(rawData)));
  return { signer: signerFromKey(key, certificates.slice(0, 1)), authority: certificates[1]! };
}

async function freshPair(): Promise<webcrypto.CryptoKeyPair> {
  const pair = await webcrypto.subtle.generateKey(KIND, true, ['sign', 'verify']);
  return pair as webcrypto.CryptoKeyPair;
}
