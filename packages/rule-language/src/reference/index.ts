export { type Explanation, explain, type Questions, questionsAbout } from './explain.js';
export { evaluateExpression, referencePredicate } from './predicate.js';
export type { Possible, Quantity, Value } from './values.js';
