/** Signing credentials, the keys of an institution, and the lists of what it took back. */
export { didWebUrl } from './did/address.js';
export { didDocument } from './did/document.js';
export { addKey, endKey, type KeyHistory, keyHistorySchema } from './did/keys.js';
export { addProof, type ProofOptions } from './sign/data-integrity.js';
export { sealJades } from './sign/jades.js';
export { publicKeyMultibase } from './sign/multikey.js';
export { type PemKey, signerFromKey, signerFromPem } from './sign/pem.js';
export type { Algorithm, Signer } from './sign/signer.js';
export { assignPlaces, changeStatus, statusLists } from './status/act.js';
export type { Purpose } from './status/credential.js';
export { type Act, nextStep, readSteps, type Statuses, type Step, statusesOf } from './status/journal.js';
export { LEAST_ENTRIES } from './status/list.js';
