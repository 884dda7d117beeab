import type { OfferingContext, Predicate } from '@afsprakenkader/rule-language';

/** Values that stand where something else belongs, and values that nearly fit. */
const STRANGE: readonly unknown[] = [
  null,
  '',
  ' ',
  'none',
  'x',
  '6',
  0,
  -1,
  1,
  3,
  6,
  20,
  60,
  0.1 + 0.2,
  1e-7,
  1e300,
  true,
  false,
  [],
  {},
  [null],
  [6, 7],
  { anyOf: [] },
  { anyOf: [{ kind: 'bachelor' }, { kind: 'master' }] },
  { anyOf: [{ kind: 'bachelor' }, null] },
  { nl: '' },
  'existing-unit',
  'new-content',
  'lifelong-learning-initiative',
  'bachelor',
  'master',
  'pool',
  'hours',
  'discontinued',
  'microdegree',
  [{ rule: 'load-maximum' }],
  JSON.parse('{"__proto__":{"kind":"bachelor"}}'),
];

/** A seeded stream of numbers below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy of a good offering with up to eight of its values gone, replaced, doubled or moved between items. */
export function changed(offering: unknown, next: () => number): object {
  const copy = structuredClone(offering) as object;
  for (let count = Math.floor(next() * 9); count > 0; count--) change(copy, next);
  return copy;
}

function change(value: object, next: () => number): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const target = value as Record<string, unknown>;
  const keys = Object.keys(value);
  const key = keys.length === 0 ? undefined : pick(keys);
  if (key === undefined) return;
  const inner = target[key];
  if (typeof inner === 'object' && inner !== null && next() < 0.7) {
    change(inner, next);
    return;
  }
  const roll = next();
  if (roll < 0.35 && Array.isArray(value)) value.splice(Number(key), 1);
  else if (roll < 0.35) Reflect.deleteProperty(target, key);
  else if (roll < 0.85 || !Array.isArray(value)) target[key] = structuredClone(pick(STRANGE));
  else value.push(structuredClone(pick(value)));
}

/** The first of the offerings on which two forms of one version differ. */
export function firstDifference(
  left: Predicate,
  right: Predicate,
  offerings: Iterable<readonly [object, OfferingContext | undefined]>,
): object | undefined {
  const [mine, theirs] = [new Uint8Array(left.rules.length), new Uint8Array(right.rules.length).fill(255)];
  for (const [offering, context] of offerings) {
    const same = left.evaluate(offering, mine, context) === right.evaluate(offering, theirs, context);
    if (!same || mine.some((code, index) => code !== theirs[index])) return offering;
  }
  return undefined;
}

/** So many offerings, made from the version's own examples. */
export function* offeringsFrom(examples: readonly object[], count: number, seed: number) {
  const next = seeded(seed);
  for (let made = 0; made < count; made++) {
    const example = examples[Math.floor(next() * examples.length)]!;
    const context = next() < 0.3 ? { disputedUnits: new Set(['VERZ101', 'VERZ201']) } : undefined;
    yield [changed(example, next), context] as const;
  }
}
