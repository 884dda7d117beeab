export {
  type Classification,
  classify,
  type DeclaredTypes,
  isOfType,
  type RuleTruths,
  typeOf,
} from './classify.js';
export { RULE_LANGUAGE_CODES } from './codes.js';
export { dayNumber } from './date.js';
export { addScaled, timesScaled } from './decimal.js';
export * from './logic.js';
export { namesIn, STATUS_NAMES, VERDICT_NAMES } from './names.js';
export { type Reads, readsOf } from './reads.js';
export * from './reference/index.js';
export {
  dominantShare,
  leadingShare,
  SHARE_OUTCOMES_LIMIT,
  type TruthCode,
  tiedShare,
} from './shares.js';
export * from './status.js';
export * from './tree.js';
export * from './types.js';
