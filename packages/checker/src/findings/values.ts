/** The keys of a field path as rules name it: `components.origin.kind`. */
export function keysOf(path: string): string[] {
  return path.split('.');
}

/** The field path of a JSON pointer: list positions left out. `/components/2/origin/kind` → `components.origin.kind`. */
export function pathOf(pointer: string): string {
  return keysOfPointer(pointer)
    .filter((key) => !/^\d+$/.test(key))
    .join('.');
}

export function keysOfPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at a JSON pointer, or undefined where there is none. Own members only. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const key of keysOfPointer(pointer)) value = member(value, key);
  return value;
}

/**
 * Everything a field path stands for in an offering: a list on the way gives one result an item. Undefined where
 * nothing is told.
 */
export function valuesAlong(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return keys.length === 0 ? value : value.map((item) => valuesAlong(item, keys));
  const [key, ...rest] = keys;
  return key === undefined ? value : valuesAlong(member(value, key), rest);
}

/** Paths without those that only lead to another one: `components` says nothing more beside `components.kind`. */
export function narrowest(paths: readonly string[]): string[] {
  return [...new Set(paths)].filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
}

/** The pointers of the told values that a field path stands for, in order. */
export function pointersAlong(root: unknown, path: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown, keys: readonly string[], at: readonly (string | number)[]): void => {
    if (value === undefined || value === null) return;
    const [key, ...rest] = keys;
    if (key === undefined) found.push(pointerOf(at));
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, keys, [...at, index]);
    else walk(member(value, key), rest, [...at, key]);
  };
  walk(root, keysOf(path), []);
  return found;
}

/** A copy in which the value at a pointer is another; objects on the way are made where they are not told. */
export function withValue(root: unknown, pointer: string, value: unknown): object {
  return replaced(root, keysOfPointer(pointer), value) as object;
}

function replaced(node: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const copy = [...node];
    copy[Number(key)] = replaced(copy[Number(key)], rest, value);
    return copy;
  }
  const base = typeof node === 'object' && node !== null ? node : {};
  return { ...base, [key]: replaced(member(base, key), rest, value) };
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
