import type { Truth } from '../status.js';
import * as v from './values.js';

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** Compares two values of one kind: known where all candidates agree. */
export function compare(op: ComparisonOperator, left: v.Value, right: v.Value): Truth {
  if (left.kind === 'truth' && right.kind === 'truth') {
    const equal = left.truth === undefined || right.truth === undefined ? undefined : left.truth === right.truth;
    return op === '==' ? equal : v.not(equal);
  }
  if (left.kind === 'possible' && right.kind === 'possible') return comparePossible(op, left.possible, right.possible);
  if ('quantity' in left && 'quantity' in right) return compareQuantities(op, left.quantity, right.quantity);
  return undefined;
}

function comparePossible(op: ComparisonOperator, left: v.Possible, right: v.Possible): Truth {
  switch (op) {
    case '==':
      return v.same(left, right);
    case '!=':
      return v.not(v.same(left, right));
    case '<':
      return v.isBelow(left, right);
    case '>':
      return v.isBelow(right, left);
    case '<=':
      return v.not(v.isBelow(right, left));
    case '>=':
      return v.not(v.isBelow(left, right));
  }
}

function compareQuantities(op: ComparisonOperator, left: v.Quantity, right: v.Quantity): Truth {
  if (left === undefined || right === undefined) return undefined;
  switch (op) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
  }
}
