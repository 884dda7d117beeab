import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeringSchema, parseOffering } from '../src/parse.js';
import { read } from '../src/reading/read.js';
import { open } from '../src/schema/node.js';
import { offerings } from './mutate.js';

const FORM = { schema: offeringSchema, node: open(offeringSchema), label: { nl: 'een aanbod', en: 'an offering' } };

/** `undefined` and absent are both not told. */
function told(offering: object | undefined): unknown {
  return offering && Object.entries(offering).filter(([, value]) => value !== undefined);
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
