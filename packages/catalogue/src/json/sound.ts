import { FORBIDDEN_KEY, MOST_LEVELS } from './inspect.js';

/**
 * Whether a parsed text surely holds no key twice, no forbidden key, and no nesting too deep. Every key is followed by a colon, so
 * the text has at least as many quotes before a colon as it has keys: where there are just as many as the value has, none was
 * lost. A text that quotes such a thing fails the test though it is sound, and is then looked at closely.
 */
export function isSound(text: string, value: unknown): boolean {
  const keys = countKeys(value, 1);
  return keys >= 0 && keys === (text.match(/"\s*:/g)?.length ?? 0);
}

/** The number of keys in a value, or -1 where one is forbidden or it is nested too deeply. */
function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MOST_LEVELS) return -1;
  const isList = Array.isArray(value);
  if (!isList && Object.hasOwn(value, FORBIDDEN_KEY)) return -1;
  const inner: unknown[] = isList ? value : Object.values(value);
  let count = isList ? 0 : inner.length;
  for (const item of inner) {
    if (typeof item !== 'object' || item === null) continue;
    const within = countKeys(item, depth + 1);
    if (within < 0) return -1;
    count += within;
  }
  return count;
}
