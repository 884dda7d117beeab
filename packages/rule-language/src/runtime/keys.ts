import { FALSE, TRUE, UNKNOWN } from './masks.js';

/** An open identifier: known, `undefined` for unknown, or several candidates. */
export type Key = string | number | undefined | readonly (string | number)[];

/** An identifier as read: a text or a number is known. */
export function key(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

export function candidateKeys(value: Key): readonly (string | number)[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value as string | number];
}

/** One key out of several: known where there is but one, unknown where any of them is. */
export function joinKeys(keys: readonly Key[]): Key {
  const all = new Set<string | number>();
  for (const candidate of keys) {
    if (candidate === undefined) return undefined;
    for (const known of candidateKeys(candidate)) all.add(known);
  }
  if (all.size === 0) return undefined;
  return all.size === 1 ? [...all][0] : [...all];
}

export function sameKey(left: Key, right: Key): number {
  if (left === undefined || right === undefined) return UNKNOWN;
  const [mine, theirs] = [candidateKeys(left), candidateKeys(right)];
  if (!mine.some((value) => theirs.includes(value))) return FALSE;
  return mine.length === 1 && theirs.length === 1 ? TRUE : UNKNOWN;
}

export function keyWithin(value: Key, members: { has(member: string | number): boolean }): number {
  if (value === undefined) return UNKNOWN;
  const candidates = candidateKeys(value);
  const inside = candidates.filter((candidate) => members.has(candidate)).length;
  return inside === candidates.length ? TRUE : inside === 0 ? FALSE : UNKNOWN;
}

/** What a table gives for a key that may still be several things. */
export function pickKey(value: Key, entries: ReadonlyMap<string, number>, whole: number): number {
  if (value === undefined) return whole;
  let result = 0;
  for (const candidate of candidateKeys(value)) result |= entries.get(String(candidate)) ?? whole;
  return result;
}
