import type { Localized } from '@afsprakenkader/diagnostics';
import type * as z from 'zod';
import type { Node } from '../schema/node.js';
import { Cutter } from './cut.js';
import { explain } from './explain.js';
import type { OfferingIssue, Path } from './issue.js';
import { Issues } from './issues.js';
import { normalise } from './normalise.js';
import { placeAt, valueAt } from './place.js';

/** Everything that can be kept of a value, and everything that was amiss with it. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly issues: OfferingIssue[];
}

/** What the reader has to know of a schema. */
export interface Form<Value> {
  readonly schema: z.ZodType<Value>;
  readonly node: Node;
  readonly label: Localized;
}

/** Faults that may be the mere consequence of what was cut before. */
const CONSEQUENCES = new Set(['no-language', 'exception-incomplete']);

/**
 * Reads a value by a schema: other spellings first, then zod decides, then each faulty part is told and cut,
 * until zod has nothing to say. The input is not changed.
 */
export function read<Value>(form: Form<Value>, raw: unknown): Reading<Value> {
  const issues = new Issues();
  const root = { node: form.node, label: form.label, key: '' };
  const value = normalise(raw, root, [], issues);
  const cutter = new Cutter(value, form.node);
  for (;;) {
    // Interpreted: zod's other way of parsing makes code at run time, which a strict content policy forbids.
    const parsed = form.schema.safeParse(value, { jitless: true });
    if (parsed.success) return { value: value as Value, issues: issues.all() };
    const faults = parsed.error.issues.flatMap((found) => branches(found, form.node, value));
    const cuts = faults.flatMap(({ found, path }) => {
      const place = placeAt(form.node, form.label, path);
      if (!silent(found, path, cutter)) explain(found, place, valueAt(value, path), cutter.original(path), issues);
      return targets(found, path);
    });
    if (!cutter.remove(cuts)) return { issues: issues.all() };
  }
}

interface Found {
  readonly found: z.core.$ZodIssue;
  readonly path: Path;
}

/** Of a choice between forms, zod tells what is wrong with each; only the form that was meant matters. */
function branches(found: z.core.$ZodIssue, root: Node, value: unknown): Found[] {
  const path = found.path as Path;
  if (found.code !== 'invalid_union') return [{ found, path }];
  const { node } = placeAt(root, { nl: '', en: '' }, path);
  const given = valueAt(value, path);
  const listed = node.kind === 'choice-list' && Array.isArray(given);
  const fielded = node.kind === 'told-text' && typeof given === 'object' && !Array.isArray(given);
  const inner = listed ? found.errors[1] : fielded ? found.errors[0] : undefined;
  if (!inner) return [{ found, path }];
  return inner.map((each) => ({ found: each, path: [...path, ...(each.path as Path)] }));
}

function silent(found: z.core.$ZodIssue, path: Path, cutter: Cutter): boolean {
  return found.code === 'custom' && CONSEQUENCES.has(String(found.params?.fault)) && cutter.touched(path);
}

/** What to cut for a fault. */
function targets(found: z.core.$ZodIssue, path: Path): Path[] {
  if (found.code === 'unrecognized_keys') return found.keys.map((key) => [...path, key]);
  if (found.code === 'custom' && found.params?.fault === 'type-category')
    return [
      [...path, 'type'],
      [...path, 'category'],
    ];
  return [path];
}
