import type { Localized } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { KINDS, WORDS } from './registry.js';

/** Keys that start so are the institution's own: kept, never read. */
export const OWN_KEY = 'x-';

/**
 * An object of the format: the keys of the shape and the institution's own keys, nothing else. The keys are
 * looked at before zod copies the value, because zod leaves `__proto__` out of its copy without a word.
 */
export function entry<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = new Set(Object.keys(shape));
  const keys = z.unknown().check((context) => {
    const { value } = context;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const strange = Object.keys(value).filter((key) => !known.has(key) && !key.startsWith(OWN_KEY));
    if (strange.length > 0)
      context.issues.push({ code: 'unrecognized_keys', keys: strange, input: value as Record<string, unknown> });
  });
  // Own keys pass through, but no code should lean on them: the type leaves them out.
  const body = z.looseObject(shape) as unknown as z.ZodObject<Shape, z.core.$strip>;
  return keys.pipe(body).register(KINDS, { kind: 'object' });
}

/** A field that may be absent or `null`, which both mean: not told. */
export function field<Schema extends z.ZodType>(schema: Schema, label: Localized, help: Localized) {
  const nullish = schema.nullish();
  WORDS.add(nullish, { label, help });
  return nullish;
}

/** More items than any real offering has: a longer list is noise, and not looked into. */
export const LIST_LIMIT = 2000;

/** A list of an offering. */
export function list<Item extends z.ZodType>(item: Item, minimum = 0) {
  return z.array(item).min(minimum).max(LIST_LIMIT).register(KINDS, { kind: 'list', minimum });
}
