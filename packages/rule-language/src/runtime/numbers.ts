import { dayNumber } from '../date.js';
import { timesScaled } from '../decimal.js';
import { DECIMAL_SCALE, toScaled } from '../tree.js';
import { FALSE, TRUE, UNKNOWN } from './masks.js';

/** A decimal in millionths; `NaN` where it is not told or is none. */
export function decimal(value: unknown): number {
  if (typeof value !== 'number') return Number.NaN;
  return (value | 0) === value ? value * DECIMAL_SCALE : (toScaled(value) ?? Number.NaN);
}

/** The day number of a date; `NaN` where it is not told or is none. */
export function day(value: unknown): number {
  return dayNumber(value) ?? Number.NaN;
}

/** A sum or difference that left the safe range is not known. */
export function safe(value: number): number {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}

/** The product of two decimals in millionths; `NaN` where it is no whole number of millionths. */
export function times(left: number, right: number): number {
  return Number.isNaN(left) || Number.isNaN(right) ? Number.NaN : (timesScaled(left, right) ?? Number.NaN);
}

export function sameNumber(left: number, right: number): number {
  if (left === right) return TRUE;
  return !Number.isNaN(left) && !Number.isNaN(right) ? FALSE : UNKNOWN;
}

export function belowNumber(left: number, right: number): number {
  if (left < right) return TRUE;
  return left >= right ? FALSE : UNKNOWN;
}

export function atMostNumber(left: number, right: number): number {
  if (left <= right) return TRUE;
  return left > right ? FALSE : UNKNOWN;
}

/** What two branches agree on. */
export function agreed(left: number, right: number): number {
  return left === right ? left : Number.NaN;
}

export function numberWithin(value: number, members: { has(member: number): boolean }): number {
  if (Number.isNaN(value)) return UNKNOWN;
  return members.has(value) ? TRUE : FALSE;
}
