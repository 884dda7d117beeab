export { type Explanation, explain } from './explain.js';
export { evaluateExpression, referencePredicate } from './predicate.js';
export type { Possible, Quantity, Value } from './values.js';
