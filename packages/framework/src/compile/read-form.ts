import type { Localized } from '@afsprakenkader/diagnostics';
import type * as z from 'zod';
import { didYouMean, type Faults } from './faults.js';
import type { Path, SourceFile } from './source-file.js';

/** The value of a file in its form; undefined, with problems at their places, where it does not have it. */
export function readForm<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
  faults: Faults,
): z.output<Schema> | undefined {
  const { errors } = file.document;
  for (const error of errors) {
    const place = file.span(error.pos[0], error.pos[1]);
    if (error.code === 'DUPLICATE_KEY') faults.report('AFK-503', place);
    else faults.report('AFK-501', place, { reason: error.message });
  }
  if (errors.length > 0) return undefined;
  const value = readValue(file, faults);
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(file, issue, schema, faults);
  return undefined;
}

function readValue(file: SourceFile, faults: Faults): unknown {
  try {
    return file.value;
  } catch (error) {
    faults.report('AFK-501', file.at([]), { reason: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function reportIssue(file: SourceFile, issue: z.core.$ZodIssue, schema: z.ZodType, faults: Faults): void {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    for (const key of issue.keys)
      faults.report('AFK-502', file.atKey(issue.path, key), { key, hint: didYouMean(key, known), known });
    return;
  }
  const last = issue.path.at(-1);
  const owner = issue.path.slice(0, -1);
  const isMissing = issue.code === 'invalid_type' && !file.holds(issue.path);
  if (isMissing && (last === 'nl' || last === 'en'))
    faults.report('AFK-505', file.at(owner), { path: owner.join('.'), language: last });
  else faults.report('AFK-504', file.at(issue.path), { path, expected: expectedBy(issue) });
}

function expectedBy(issue: z.core.$ZodIssue): string | Localized {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { nl: 'een tekst die niet leeg is', en: 'a text that is not empty' };
  return issue.message;
}

/** The keys that a form knows at a path, for the hint. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of path) current = inner(unwrap(current), step);
  const { shape } = definitionOf(unwrap(current));
  return shape === undefined ? [] : Object.keys(shape);
}

interface Definition {
  readonly type?: string;
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly shape?: Readonly<Record<string, unknown>>;
}

function definitionOf(schema: unknown): Definition {
  return (schema as { readonly def?: Definition } | undefined)?.def ?? {};
}

function unwrap(schema: unknown): unknown {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

function inner(schema: unknown, step: PropertyKey): unknown {
  const { element, valueType, shape } = definitionOf(schema);
  if (shape !== undefined) return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
  return element ?? valueType;
}
