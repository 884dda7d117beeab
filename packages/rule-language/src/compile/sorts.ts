import { day, decimal } from '../runtime/numbers.js';
import type { Expr, ScalarKind } from '../tree.js';

/** What two values are compared as. */
export type Compared = 'truth' | 'mask' | 'key' | 'number';

/** Kinds whose values are a finite domain. */
export const FINITE: ReadonlySet<ScalarKind> = new Set(['enum', 'ordinal']);

/** What two sides of a comparison are compared as; `undefined` where they are of different sorts. */
export function comparedAs(left: Expr, right: Expr): Compared | undefined {
  const [mine, theirs] = [sortOf(kindOf(left)), sortOf(kindOf(right))];
  if (mine === theirs) return mine;
  const open = new Set([mine, theirs]);
  return open.has('mask') && open.has('key') ? 'mask' : undefined;
}

function sortOf(kind: ScalarKind): Compared {
  if (kind === 'bool') return 'truth';
  if (kind === 'decimal' || kind === 'date') return 'number';
  return FINITE.has(kind) ? 'mask' : 'key';
}

/** Of what kind the value of an expression is; truths are `bool`. */
export function kindOf(expr: Expr): ScalarKind {
  if (expr.op === 'dominant') return 'ordinal';
  if (expr.op === 'size' || expr.op === '+' || expr.op === '-' || expr.op === 'times') return 'decimal';
  if (!('as' in expr)) return 'bool';
  return expr.as === 'list' || expr.as === 'object' ? 'text' : expr.as;
}

/** A constant as the compiled forms hold it: millionths, or a day number. */
export function scaled(value: unknown, kind: ScalarKind): number {
  return kind === 'date' ? day(value) : decimal(value);
}
