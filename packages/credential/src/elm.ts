/** The European Digital Credential (ELM 3.2) of a certificate. */

export type { PagePictures } from './elm/display.js';
export { type ElmOptions, type ElmWriting, writeElm } from './elm/write.js';
export { certificateDigest } from './model-digest.js';
