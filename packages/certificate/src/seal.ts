/** Seals of an institution on its certificates: PAdES baseline B-B, with a key here or behind a service. */
export { fileDigest, putSeal, sealedDigest } from './seal/document.js';
export type { SealIdentity } from './seal/identity.js';
export { openSealKey, type SealKey, type SealKeyFile } from './seal/key.js';
export {
  localSeal,
  localSigner,
  openSealer,
  type PreparedSeals,
  remoteSeal,
  type Seal,
  type Sealer,
  type Signer,
  type SigningRequest,
} from './seal/seal.js';
