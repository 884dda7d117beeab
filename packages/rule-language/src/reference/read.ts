import type { Truth } from '../status.js';
import type { FieldExpr } from '../tree.js';

/** A value with the JSON pointer of its place in the offering. */
export interface Item {
  readonly value: unknown;
  readonly pointer: string;
}

/** The member of an object; undefined (not told) where it is absent or null, or where there is no object. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return (value as Readonly<Record<string, unknown>>)[key] ?? undefined;
}

/** The values of which one holds: a list, `{ anyOf: [...] }`, or the value alone. Not told: one that is not told. */
export function candidates(value: unknown): readonly unknown[] {
  const several = Array.isArray(value) ? value : member(value, 'anyOf');
  return Array.isArray(several) ? several.map((each: unknown) => each ?? undefined) : [value];
}

/** Every value that a field may have. Empty: told that there is none. */
export function readField(field: FieldExpr, item: Item): readonly unknown[] {
  let values: readonly unknown[] = [item.value ?? undefined];
  for (const [index, key] of field.path.entries()) {
    values = values.map((value) => member(value, key));
    if (index === field.choice) values = values.flatMap(candidates);
  }
  return values;
}

/** The items of a list field; undefined where no list is told. */
export function readList(field: FieldExpr, item: Item): readonly Item[] | undefined {
  const [list] = readField(field, item);
  if (!Array.isArray(list)) return undefined;
  const pointer = pointerOf(field, item);
  return list.map((value: unknown, index) => ({ value, pointer: `${pointer}/${index}` }));
}

/** Told (true), told that there is none (false), or not told. */
export function presence(value: unknown): Truth {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value !== 'none' && value.trim() !== '';
  if (typeof value !== 'object') return true;
  return Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0;
}

/** The JSON pointer of a field. */
export function pointerOf(field: FieldExpr, item: Item): string {
  return item.pointer + field.path.map(segment).join('');
}

/**
 * The JSON pointer of what would have to be told for the field to be known: the first member on its path that is not
 * told, or the choice that still has several candidates.
 */
export function missingPointer(field: FieldExpr, item: Item): string {
  let value = item.value;
  let pointer = item.pointer;
  for (const [index, key] of field.path.entries()) {
    value = member(value, key);
    pointer += segment(key);
    if (value === undefined) return pointer;
    if (index !== field.choice) continue;
    const several = candidates(value);
    if (several.length !== 1) return pointer;
    value = several[0];
  }
  return pointer;
}

/** One step of a JSON pointer (RFC 6901). */
function segment(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
