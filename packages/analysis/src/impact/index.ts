export { buildColumns, Columns, ColumnsBuilder } from './columns.js';
export { compareOn, type Impact } from './compare.js';
export { type Counts, Evaluation, evaluate } from './evaluate.js';
export { type GroupImpact, type Move, RULE_OUTCOMES, type RuleOutcome } from './moves.js';
export { type Change, type WhatIf, whatIf } from './what-if.js';
