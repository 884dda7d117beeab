import fc from 'fast-check';
import { FORMAT } from './format.js';

/** A value as JSON holds it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Offering = { readonly [key: string]: Json };

/** Quarters are exact in binary too, so that an oracle that counts in floating point gives the same answer. */
const credits = fc.integer({ min: 1, max: 120 }).map((quarters) => quarters / 4);
const day = fc.integer({ min: 1, max: 28 }).map((date) => String(date).padStart(2, '0'));
const date = fc
  .tuple(fc.constantFrom(2024, 2025, 2026), fc.constantFrom('01', '09'), day)
  .map((parts) => parts.join('-'));
const text = fc.constantFrom<Json>('none', 'de sector', { nl: 'de sector' });
const withLevel = ['graduaat', 'bachelor', 'bachelor-na-bachelor', 'master', 'master-na-master', 'doctoraat'] as const;

const component = fc.record({
  code: fc.constantFrom('A', 'B', 'C'),
  kind: fc.constantFrom('existing-unit', 'new-content'),
  credits,
  origin: fc.record({ programme: text, kind: fc.constantFrom(...withLevel) }),
  tags: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
});

/** Offerings in which every field is told, with one value. Credits are quarters, the list of components is never empty. */
export const completeOffering: fc.Arbitrary<Offering> = fc
  .record({
    institution: fc.constantFrom('odisee', 'ugent', 'elsewhere'),
    label: fc.constant('microcredential'),
    type: fc.constantFrom(1, 2, 3, 4),
    structure: fc.constant('fixed'),
    credits,
    creditUnit: fc.constant('ECTS'),
    contactHours: credits,
    level: fc.constantFrom(5, 6, 7, 8),
    needs: text,
    title: text,
    start: date,
    stop: date,
    advance: fc.record({ learningOutcomes: fc.boolean(), assessmentMethod: fc.boolean() }),
    assessment: fc.record({ methods: fc.array(fc.constantFrom('written-exam', 'portfolio'), { maxLength: 2 }) }),
    delivery: fc.array(fc.constantFrom('in-person', 'hybrid', 'distance'), { maxLength: 3 }),
    learningOutcomes: fc.array(text, { maxLength: 3 }),
    components: fc.array(component, { minLength: 1, maxLength: 4 }),
    exceptions: fc.constantFrom<Json>([], [{ rule: 'load-maximum' }]),
  })
  .map((offering) => ({ ...offering, category: offering.type === 1 ? 'existing' : 'new' }) as Offering);

/**
 * The same offering with less of it known: fields left out, a level or origin widened to several candidates. A group of
 * which nothing is left goes too, for an empty one tells that there is none.
 */
export function lose(offering: Offering, seed: number): Offering {
  const next = random(seed);
  const visit = (value: Json, key: string): Json => {
    if (key === 'exceptions') return value;
    if (key === 'level' && next() < 0.2) return [value, 5 + Math.floor(next() * 4)];
    if (key === 'origin' && next() < 0.2) return { anyOf: [visit(value, ''), { programme: 'none', kind: 'master' }] };
    if (Array.isArray(value)) return value.map((item: Json) => visit(item, ''));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([name]) => name === 'exceptions' || next() < 0.75);
    const told = kept
      .map(([name, inner]) => [name, visit(inner, name)] as const)
      .filter(([, inner]) => !isEmptied(inner));
    return Object.fromEntries(told);
  };
  return visit(offering, '') as Offering;
}

function isEmptied(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** Any value that `JSON.parse` can give, often in the shape of an offering. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...Object.keys(FORMAT.fields), 'exceptions', '__proto__', 'anyOf'), fc.jsonValue()),
  fc
    .tuple(completeOffering, fc.integer(), fc.jsonValue())
    .map(([offering, seed, junk]) => soil(offering, seed, junk as Json)),
);

/** Puts junk in places of an offering. */
function soil(offering: Offering, seed: number, junk: Json): Json {
  const next = random(seed);
  const visit = (value: Json): Json => {
    if (next() < 0.15) return junk;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(offering);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
