import { DECIMAL_SCALE } from '../tree.js';
import { joinKeys, type Key } from './keys.js';
import { FALSE, TRUE, UNKNOWN } from './masks.js';
import { candidatesOf, given, walk } from './read.js';

/** Whether a member holds a list of candidates rather than one plain value. */
export function isChoice(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Array.isArray((value as { readonly anyOf?: unknown }).anyOf);
}

/** The possible values at a path below a choice: the union over its candidates; of none, whatever nothing gives. */
export function choiceMask(value: unknown, path: readonly string[], convert: (value: unknown) => number): number {
  let mask = 0;
  for (const candidate of candidatesOf(value)) mask |= convert(walk(candidate, path, 0));
  return mask === 0 ? convert(undefined) : mask;
}

/** The number that all candidates of a choice agree on. */
export function choiceNumber(value: unknown, path: readonly string[], convert: (value: unknown) => number): number {
  const numbers = candidatesOf(value).map((candidate) => convert(walk(candidate, path, 0)));
  const first = numbers[0] ?? Number.NaN;
  return numbers.every((number) => number === first) ? first : Number.NaN;
}

/** Presence below a choice: known where all candidates agree; no candidates: told that there is none. */
export function choiceGiven(value: unknown, path: readonly string[]): number {
  if (value === undefined || value === null) return UNKNOWN;
  const candidates = candidatesOf(value);
  if (candidates.length === 0) return FALSE;
  const first = given(walk(candidates[0], path, 0));
  return candidates.every((candidate) => given(walk(candidate, path, 0)) === first) ? first : UNKNOWN;
}

/** The number of candidates, in millionths; not told: `NaN`. */
export function choiceSize(value: unknown): number {
  return value === undefined || value === null ? Number.NaN : candidatesOf(value).length * DECIMAL_SCALE;
}

/** A presence that is only true or false. */
export function told(presence: number): number {
  return presence === TRUE ? TRUE : FALSE;
}

/** The identifiers that the candidates of a choice may have. */
export function choiceKey(value: unknown, path: readonly string[], convert: (value: unknown) => Key): Key {
  return joinKeys(candidatesOf(value).map((candidate) => convert(walk(candidate, path, 0))));
}
