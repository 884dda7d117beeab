export {
  fill,
  fillBoth,
  LANGUAGES,
  type Language,
  type Localized,
  type Slots,
  type SlotValue,
  slotsOf,
} from './localized.js';
export { formatLocation, type Location } from './location.js';
export { AfkError, type Code, type CodeTable, type CodeText, defineCodes, type Problem, problem } from './problem.js';
export { suggest } from './suggest.js';
