export { buildColumns, Columns, ColumnsBuilder } from './columns.js';
export { compareOn, type Impact } from './compare.js';
export { countRule } from './count-rule.js';
export { type Direction, directionOfRule, directionOfVerdicts } from './direction.js';
export type { Effect } from './effect.js';
export { type Counts, Evaluation, evaluate } from './evaluate.js';
export { mergeGroups, totalOf } from './merge.js';
export {
  type GroupImpact,
  Matrix,
  type Move,
  RULE_OUTCOMES,
  type RuleOutcome,
  ruleMatrix,
  touches,
  verdictMatrix,
} from './moves.js';
export { type Shown, type ShownGroup, type ShownMove, suppress } from './suppress.js';
export { type Change, type WhatIf, whatIf } from './what-if.js';
export { type WhatIfRule, whatIfRule } from './what-if-rule.js';
