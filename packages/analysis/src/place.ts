/** What stands at a path; `undefined` is not told. */
export interface Patch {
  readonly path: readonly string[];
  readonly value: unknown;
  /** Members of the value (or of its candidates) that conditions read; others may be taken over from what stood there. */
  readonly read?: readonly string[];
}

type Plain = Record<string, unknown>;

/** A copy of a value with patches put in: an absent value takes its key away. The empty path is the value itself. */
export function patched(value: unknown, patches: readonly Patch[]): unknown {
  let result = value;
  for (const { path, value: next, read } of patches)
    result = put(result, path, read === undefined ? next : filled(next, at(result, path), read));
  return result;
}

/** A value, or each of its candidates, with the members that nothing reads from what stood there before. */
function filled(next: unknown, old: unknown, read: readonly string[]): unknown {
  if (!isPlain(next) || !isPlain(old)) return next;
  if (Array.isArray(next.anyOf)) return { anyOf: next.anyOf.map((each: unknown) => filled(each, old, read)) };
  const others = Object.entries(old).filter(([key]) => !read.includes(key) && key !== 'anyOf');
  return { ...Object.fromEntries(others), ...next };
}

function put(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  const old = isPlain(value) ? value : {};
  const child = Object.hasOwn(old, key) ? old[key] : undefined;
  const changed = rest.length === 0 ? next : next === undefined && !isPlain(child) ? child : put(child, rest, next);
  const { [key]: _, ...others } = old;
  return changed === undefined ? others : { ...others, [key]: changed };
}

/** What stands at a path of an offering or an item. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (isPlain(here) && Object.hasOwn(here, key) ? here[key] : undefined),
    value,
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
