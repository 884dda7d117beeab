/** Verifying credentials, offline: what is not handed over is not believed. */
export { didWebUrl } from './did/address.js';
export { readStrictJson } from './safe-json/read.js';
export { readCertificates } from './sign/pem.js';
export { type FetchLimits, guardedFetch } from './verify/fetch.js';
export { LINE_NAMES, type Line, type LineName, type Lookup, type Trust } from './verify/trust.js';
export { type ShownFile, type Verification, verifyFiles } from './verify/verify.js';
