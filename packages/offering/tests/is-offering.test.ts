import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOffering } from '../src/index.js';
import { offeringSchema, parseOffering } from '../src/parse.js';
import { offerings } from './mutate.js';
import { complete } from './samples.js';

const accepts = (value: unknown): boolean => offeringSchema.safeParse(value, { jitless: true }).success;

test('the complete offering passes as it is', () => {
  expect(isOffering(complete())).toBe(true);
  expect(parseOffering(complete())).toEqual({ offering: complete(), issues: [] });
});

test('the generated check agrees with zod and with the reader on changed offerings', () => {
  let sound = 0;
  const runs = 1500;
  fc.assert(
    fc.property(offerings, (offering) => {
      const passes = isOffering(offering);
      if (passes) sound++;
      return passes === accepts(offering) && passes === (parseOffering(offering).issues.length === 0);
    }),
    { numRuns: runs },
  );
  expect(sound).toBeGreaterThan(runs / 10);
  expect(sound).toBeLessThan((runs * 9) / 10);
});

test('whatever comes in, what comes out is an offering that passes', () => {
  fc.assert(
    fc.property(offerings, (offering) => {
      const before = JSON.stringify(offering);
      const { offering: read } = parseOffering(offering, { fallbackId: 'rij 1' });
      expect(isOffering(read)).toBe(true);
      expect(JSON.stringify(offering)).toBe(before);
    }),
    { numRuns: 700 },
  );
});

test.each([
  ['nothing', null],
  ['a text', 'x'],
  ['a number', 3],
  ['an empty list', []],
  ['a list of offerings', [complete()]],
  ['a map', new Map()],
  ['a symbol', Symbol('x')],
])('%s is no offering', (_, value) => {
  expect(isOffering(value)).toBe(false);
  expect(parseOffering(value).offering).toBeUndefined();
});
