import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueSchema, offeringSchema } from '../src/parse.js';
import { offerings } from './mutate.js';
import { complete } from './samples.js';

const load = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.json`, import.meta.url), 'utf8'));
// Patterns say what the format `date` says, so that a validator without formats judges the same.
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  validateFormats: false,
});
const offering = ajv.compile(load('offering'));
const catalogue = ajv.compile(load('catalogue'));

/** Whether zod accepts, but for the number of decimals: the one thing that the published schema cannot say. */
function accepts(schema: typeof offeringSchema | typeof catalogueSchema, value: unknown): boolean {
  const { error } = schema.safeParse(value, { jitless: true });
  return !error || error.issues.every((issue) => issue.code === 'custom' && issue.params?.fault === 'inexact');
}

test('the published schema judges changed offerings as zod does', () => {
  fc.assert(
    fc.property(offerings, (changed) => {
      const value: unknown = JSON.parse(JSON.stringify(changed));
      expect(offering(value)).toBe(accepts(offeringSchema, value));
    }),
    { numRuns: 800 },
  );
});

test('the published schema of a catalogue judges catalogues as zod does', () => {
  const { id: _, institution, academicYear, ...facts } = complete();
  const whole = { format: 1, institution, academicYear, defaults: facts, offerings: [complete()] };
  expect(catalogue(whole)).toBe(true);
  const others = [
    { ...whole, format: 2 },
    { ...whole, format: undefined },
    { ...whole, offerings: undefined },
    { ...whole, offerings: [{ title: { nl: 'x' } }] },
    { ...whole, offering: [] },
    { ...whole, defaults: { id: 'x' } },
    { ...whole, defaults: { institution: 'x' } },
    { ...whole, defaults: { type: 1, category: 'new' } },
    { ...whole, academicYear: '2025-27' },
    { ...whole, 'x-own': 1, defaults: null, institution: null },
    [],
    null,
  ];
  for (const other of others) {
    const value: unknown = JSON.parse(JSON.stringify(other));
    expect(catalogue(value), JSON.stringify(other)?.slice(0, 80)).toBe(accepts(catalogueSchema, value));
  }
});

test('an editor can show every field a name and an explanation in both languages', () => {
  for (const name of ['offering', 'catalogue']) {
    const fields = [...fieldsIn(load(name))];
    expect(fields.length).toBeGreaterThan(60);
    for (const [key, { title, description }] of fields) {
      expect(title, key).toMatch(/\S \/ \S/);
      expect(description, key).toMatch(/\S\n\S/);
    }
  }
});

/** Every field of a JSON Schema, in whatever depth; conditions (`if`, `then`, told together with `required`) name no fields. */
function* fieldsIn(node: unknown): Generator<[string, { title?: string; description?: string }]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'if' || key === 'then') continue;
    const described = key === 'properties' && 'patternProperties' in node;
    if (described) yield* Object.entries(value as Record<string, object>);
    yield* fieldsIn(value);
  }
}
