import { dayNumber } from '../date.js';
import type { Truth } from '../status.js';
import { type Expr, type ScalarKind, toScaled } from '../tree.js';

/** The values that something may still have; undefined: anything. */
export type Possible = readonly (string | number)[] | undefined;

/** A scaled decimal or a day number; undefined: not known. */
export type Quantity = number | undefined;

/** What an expression gives. Text is never a value. */
export type Value =
  | { readonly kind: 'truth'; readonly truth: Truth }
  | { readonly kind: 'possible'; readonly possible: Possible }
  | { readonly kind: 'decimal' | 'date'; readonly quantity: Quantity };

/** Which sort of value an expression gives. */
export function kindOf(expr: Expr): Value['kind'] {
  if (expr.op === 'dominant') return 'possible';
  if (expr.op === 'size' || expr.op === '+' || expr.op === '-' || expr.op === 'times') return 'decimal';
  const as = 'as' in expr ? expr.as : 'bool';
  if (as === 'bool') return 'truth';
  return as === 'decimal' || as === 'date' ? as : 'possible';
}

/** A number of the offering or of the version as a quantity. */
export function quantityOf(value: unknown, as: ScalarKind | 'list' | 'object'): Quantity {
  return as === 'date' ? dayNumber(value) : toScaled(value);
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

export function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

export function some(truths: readonly Truth[]): Truth {
  return not(all(truths.map(not)));
}

/** What all of them say; undefined where they differ, and where there are none. */
export function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** Everything that any of them may be. */
export function union(several: readonly Possible[]): Possible {
  const values = new Set<string | number>();
  for (const possible of several) {
    if (possible === undefined) return undefined;
    for (const value of possible) values.add(value);
  }
  return [...values];
}

export function isKnown(value: Value): boolean {
  if (value.kind === 'truth') return value.truth !== undefined;
  return value.kind === 'possible' ? value.possible?.length === 1 : value.quantity !== undefined;
}

export function same(left: Possible, right: Possible): Truth {
  if (left === undefined || right === undefined) return undefined;
  if (!left.some((value) => right.includes(value))) return false;
  return left.length === 1 && right.length === 1 ? true : undefined;
}

/** Whether every (true) or no (false) candidate is in the list. */
export function within(item: Possible, list: readonly (string | number)[]): Truth {
  if (list.length === 0) return false;
  if (item === undefined) return undefined;
  return agreed(item.map((value) => list.includes(value)));
}

export function isBelow(left: Possible, right: Possible): Truth {
  if (left === undefined || right === undefined) return undefined;
  if (greatest(left) < least(right)) return true;
  return least(left) >= greatest(right) ? false : undefined;
}

export function greatest(possible: readonly (string | number)[]): number {
  return possible.reduce<number>((most, value) => Math.max(most, Number(value)), -Infinity);
}

export function least(possible: readonly (string | number)[]): number {
  return possible.reduce<number>((most, value) => Math.min(most, Number(value)), Infinity);
}
