import { generateKeyPairSync } from 'node:crypto';
import { publicKeyMultibase } from '../src/sign/multikey.js';
import { signerFromKey } from '../src/sign/pem.js';
import type { Signer } from '../src/sign/signer.js';

/** Keys are made anew for every run and kept nowhere. */
export function freshSigner(kind: 'EdDSA' | 'ES256' = 'EdDSA'): Signer {
  const { privateKey } =
    kind === 'EdDSA' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return signerFromKey(privateKey);
}

export const moment = '2026-11-20T09:00:00Z';

/** The address that a key has under did:key, which only tests use. */
export async function keyAddress({ publicKey }: Signer): Promise<string> {
  const key = await publicKeyMultibase(publicKey);
  return `did:key:${key}#${key}`;
}

/** Resolves did:key by itself: the address is the key. */
export class KeyAddresses extends Map<string, unknown> {
  override get(url: string): unknown {
    const found = /^(did:key:(z[1-9A-HJ-NP-Za-km-z]+))(?:#\2)?$/.exec(url);
    if (found === null) return super.get(url);
    return { id: `${found[1]}#${found[2]}`, type: 'Multikey', controller: found[1], publicKeyMultibase: found[2] };
  }
}
