export {
  changeEntry,
  type Entry,
  type RuleStep,
  ruleSteps,
  type VerdictStep,
  verdictSteps,
} from './change-entry.js';
export { type Compat, compatOf } from './compat.js';
export { type Condition, conditionWords } from './condition-words.js';
export { isEnough, nextVersion, placeGrown } from './next-version.js';
export { valueWords, type Wording, wordingOf } from './value-words.js';
export { type NearModel, nearModel, witnessWords } from './witness-words.js';
export { CHANGE_WORDS, GRADE_WORDS, MODALITY_WORDS, RELATION_WORDS } from './words.js';
