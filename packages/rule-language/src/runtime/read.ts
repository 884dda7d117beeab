import { DECIMAL_SCALE } from '../tree.js';
import { FALSE, TRUE, UNKNOWN } from './masks.js';

/** The own value of a key; `undefined` where there is no such key, or nothing to have keys. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The value at the end of a path of keys. */
export function walk(value: unknown, path: readonly string[], from: number): unknown {
  for (let index = from; index < path.length && value !== undefined; index++) value = own(value, path[index]!);
  return value;
}

/** A member that may hold several values of which one holds: itself, a list, or `{ anyOf: [...] }`. */
export function candidatesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const several = own(value, 'anyOf');
  return Array.isArray(several) ? several : [value];
}

/** A truth as a mask. */
export function boolean(value: unknown): number {
  return value === true ? TRUE : value === false ? FALSE : UNKNOWN;
}

/** Presence, three-valued: not told is unknown; an empty list or object, a blank text or `none` is false. */
export function given(value: unknown): number {
  if (typeof value === 'string') return isBlank(value) || value === 'none' ? FALSE : TRUE;
  if (typeof value !== 'object') return value === undefined ? UNKNOWN : TRUE;
  if (value === null) return UNKNOWN;
  if (Array.isArray(value)) return value.length === 0 ? FALSE : TRUE;
  for (const key in value) if (Object.hasOwn(value, key)) return TRUE;
  return FALSE;
}

/** Texts that begin with a visible ASCII character, nearly all, are seen not to be blank without a copy. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127 ? false : text.trim() === '';
}

/** Whether the offering records an exception for a rule: only true or false. */
export function recorded(offering: unknown, rule: string): number {
  const exceptions = own(offering, 'exceptions');
  if (Array.isArray(exceptions)) for (const entry of exceptions) if (own(entry, 'rule') === rule) return TRUE;
  return FALSE;
}

/** Number of items of a list, in millionths; not told: `NaN`. */
export function size(value: unknown): number {
  return Array.isArray(value) ? value.length * DECIMAL_SCALE : Number.NaN;
}

/** Whether the catalogue gives the code of a component two credit values. */
export function disputed(component: unknown, units: ReadonlySet<string> | undefined): number {
  if (units === undefined) return FALSE;
  const code = own(component, 'code');
  return typeof code === 'string' && units.has(code) ? TRUE : FALSE;
}
