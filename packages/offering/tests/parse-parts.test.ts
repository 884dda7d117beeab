import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeringSchema, parseOffering } from '../src/parse.js';
import { read } from '../src/reading/read.js';
import { open } from '../src/schema/node.js';
import { offerings } from './mutate.js';

const FORM = { schema: offeringSchema, node: open(offeringSchema), label: { nl: 'een aanbod', en: 'an offering' } };

/** `undefined` and absent are both not told, and so is a group of which nothing is told. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  const all = Object.entries(value).map(([key, inner]) => [key, told(inner)] as const);
  const kept = all.filter(([, inner]) => inner !== undefined);
  return all.length > 0 && kept.length === 0 ? undefined : kept;
}

test('reading only the fields that are not in good form gives what reading the whole gives', () => {
  let faulty = 0;
  fc.assert(
    fc.property(offerings, (offering) => {
      const raw = { ...(offering as object), id: 'a' };
      const { value, issues } = read(FORM, raw);
      const parts = parseOffering(raw);
      if (issues.length > 0) faulty++;
      expect(told(parts.offering)).toEqual(told(value));
      const byPlace = (list: typeof issues) => list.map((issue) => JSON.stringify(issue)).sort();
      expect(byPlace(parts.issues)).toEqual(byPlace(issues));
    }),
    { numRuns: 700 },
  );
  expect(faulty).toBeGreaterThan(100);
});
