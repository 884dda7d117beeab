import * as fc from 'fast-check';
import { complete } from './samples.js';

/** Values that stand where something else belongs, and values that nearly fit. */
const STRANGE: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  'none',
  'x',
  'é',
  '6',
  0,
  -1,
  -0,
  1,
  3,
  5,
  6,
  9,
  0.1,
  0.1234567,
  1e-7,
  1e9,
  10_000,
  10_000.5,
  2024,
  2_147_483_648,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  [],
  {},
  [null],
  [{}],
  ['none'],
  [6, 7],
  [9],
  { nl: 'a' },
  { nl: null },
  { nl: null, en: 'b' },
  { fr: 'a' },
  { 'x-a': 1 },
  { anyOf: [] },
  { anyOf: [{}] },
  { anyOf: [{ kind: 'master' }], kind: 'bachelor' },
  { kind: 'bachelor' },
  '2024-02-29',
  '2025-02-29',
  '2025-02-30',
  '2025-13-01',
  '2025-00-10',
  '2025-9-22',
  '2025-26',
  '2025-27',
  '2099-00',
  '0913',
  '09130',
  'nl',
  'NL',
  'new',
  'existing',
  'hybrid',
  'Hybrid',
  'bachelor',
];
const KEYS = [
  'id',
  'type',
  'category',
  'foo',
  'constructor',
  '__proto__',
  'toString',
  'x-own',
  'x',
  'x-',
  'X-own',
  'nl',
  'kind',
  'anyOf',
  'credits',
  '0',
];

interface Change {
  readonly at: number;
  readonly how: number;
  readonly key: number;
  readonly value: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(200),
  how: fc.nat(9),
  key: fc.nat(KEYS.length - 1),
  value: fc.nat(STRANGE.length - 1),
});

/** Offerings: the complete one, changed in zero to four places. Nearly half of them are still sound. */
export const offerings: fc.Arbitrary<unknown> = fc.array(change, { maxLength: 4 }).map((changes) => {
  const offering = complete();
  for (const each of changes) apply(offering, each);
  return offering;
});

function apply(root: Record<string, unknown>, { at, how, key, value }: Change): void {
  const holders: (Record<string, unknown> | unknown[])[] = [];
  collect(root, holders);
  const holder = holders[at % holders.length] as Record<string, unknown> | unknown[];
  const strange = structuredClone(STRANGE[value]);
  if (Array.isArray(holder)) {
    if (how < 3) holder.push(strange);
    else if (how < 6) holder.splice(0, 1);
    else holder[0] = strange;
    return;
  }
  const keys = Object.keys(holder);
  const own = keys[value % Math.max(1, keys.length)];
  if (how < 4 && own !== undefined) delete holder[own];
  else if (how < 7 && own !== undefined) define(holder, own, strange);
  else define(holder, KEYS[key] as string, strange);
}

function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function collect(value: unknown, holders: (Record<string, unknown> | unknown[])[]): void {
  if (typeof value !== 'object' || value === null) return;
  holders.push(value as Record<string, unknown> | unknown[]);
  for (const inner of Object.values(value)) collect(inner, holders);
}
