/**
 * The offering format without its schema library: this entry loads in no time. `@afsprakenkader/offering/parse`
 * has the zod schemas and `parseOffering`, for offerings that {@link isOffering} does not pass; import it when
 * the first such offering turns up (`await import('@afsprakenkader/offering/parse')`).
 */

export { NOTE_CODES, OFFERING_CODES } from './codes.js';
export { applyDefaults, type Common } from './defaults.js';
export type { FieldType, FieldTypes } from './field-type.js';
export { FIELD_LABELS } from './generated/field-labels.js';
export { FIELD_TYPES } from './generated/field-types.js';
export { isOffering } from './generated/is-offering.js';
export type * from './generated/offering.js';
export { issueProblem, type OfferingCode, type OfferingIssue } from './reading/issue.js';
export type { TextBytes } from './sketch/byte-reader.js';
export { sketchOffering } from './sketch/sketch.js';
export * from './vocabulary.js';
