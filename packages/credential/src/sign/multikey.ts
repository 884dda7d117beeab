/// <reference path="./digitalbazaar.d.ts" />
import type { KeyObject } from 'node:crypto';
import * as ecdsa from '@digitalbazaar/ecdsa-multikey';
import * as ed25519 from '@digitalbazaar/ed25519-multikey';

/** A public key (Ed25519 or P-256) as the multibase text of a DID document. */
export async function publicKeyMultibase(key: KeyObject): Promise<string> {
  const jwk = key.export({ format: 'jwk' });
  const { kty, crv, x, y } = jwk;
  const library = crv === 'Ed25519' ? ed25519 : ecdsa;
  const shown = crv === 'Ed25519' ? { kty, crv, x } : { kty, crv, x, y };
  return (await library.fromJwk({ jwk: shown })).publicKeyMultibase;
}
