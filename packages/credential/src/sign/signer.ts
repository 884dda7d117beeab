import type { KeyObject, X509Certificate } from 'node:crypto';

/** Names as in JOSE. */
export type Algorithm = 'EdDSA' | 'ES256' | 'RS256';

/**
 * Whoever can sign, wherever the key is: a file, a card or a service elsewhere. The key itself is never asked for.
 */
export interface Signer {
  readonly algorithm: Algorithm;
  readonly publicKey: KeyObject;
  /** The certificate of the seal first, then those that issued it; empty where a DID document names the key. */
  readonly certificates: readonly X509Certificate[];
  /** The raw signature (for ES256 r and s, 64 bytes) over the bytes, hashed as the algorithm says. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}
