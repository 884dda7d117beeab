import { isSpace, keyText, skipString } from './scan.js';

/** Deeper than any offering is, and shallow enough for whatever walks it later. */
export const MOST_LEVELS = 64;

export const FORBIDDEN_KEY = '__proto__';

export interface Inspection {
  readonly tooDeep: boolean;
  /** Offsets of keys that stand in their object for a second time. */
  readonly duplicates: readonly { readonly key: string; readonly first: number; readonly at: number }[];
  /** Offsets of keys that may not be used. */
  readonly forbidden: readonly number[];
}

/** Whether a JSON text is nested deeper than allowed; brackets in strings do not count. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) i = skipString(text, i) - 1;
    else if (c === 0x7b || c === 0x5b) {
      if (++depth > MOST_LEVELS) return true;
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return false;
}

/** Looks for what `JSON.parse` keeps silent about: keys that stand there twice, keys that reach the prototype. */
export function inspectJson(text: string): Inspection {
  const duplicates: { key: string; first: number; at: number }[] = [];
  const forbidden: number[] = [];
  const open: (Map<string, number> | null)[] = [];
  let keyNext = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      const end = skipString(text, i);
      const keys = open.at(-1);
      if (keyNext && keys) {
        const key = keyText(text, i, end);
        const first = keys.get(key);
        if (first !== undefined) duplicates.push({ key, first, at: i });
        else keys.set(key, i);
        if (key === FORBIDDEN_KEY) forbidden.push(i);
      }
      keyNext = false;
      i = end - 1;
    } else if (c === 0x7b) {
      if (open.push(new Map()) > MOST_LEVELS) return { tooDeep: true, duplicates, forbidden };
      keyNext = true;
    } else if (c === 0x5b) {
      if (open.push(null) > MOST_LEVELS) return { tooDeep: true, duplicates, forbidden };
    } else if (c === 0x7d || c === 0x5d) {
      open.pop();
      keyNext = false;
    } else if (c === 0x2c) keyNext = open.at(-1) instanceof Map;
    else if (!isSpace(c)) keyNext = false;
  }
  return { tooDeep: false, duplicates, forbidden };
}

/** Takes forbidden keys out of a value, in place. */
export function removeForbidden(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Object.hasOwn(value, FORBIDDEN_KEY)) Reflect.deleteProperty(value, FORBIDDEN_KEY);
  for (const inner of Object.values(value)) removeForbidden(inner);
}
