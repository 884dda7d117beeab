import type { OfferingContext } from '../../src/index.js';
import { CATEGORY, DELIVERY, KIND, LEVEL, PROGRAMME, TYPE, UNIT } from './fields.js';
import type { Random } from './random.js';

const CREDITS = [0, 1, 2, 3, 3.5, 4, 6, 0.1, 0.2, 0.3, 0.1 + 0.2, 12, 20, 20.000001, 60, -2, -0, 1e-7, 9e9, 1e300];
const DATES = ['2025-09-22', '2026-01-30', '2024-02-29', '2025-02-29', '2025-13-01', '0001-01-01', 'soon', ''];
const CODES = ['A', 'B', 'C', 'D', '', 'none', 7];

/** Any value that JSON can hold, for places where something else is expected. */
function junk(random: Random): unknown {
  return random.pick([
    null,
    0,
    -1,
    5,
    6.5,
    '',
    ' ',
    'none',
    'x',
    'bachelor',
    true,
    false,
    [],
    {},
    [null],
    [[]],
    [5, 'x'],
    { anyOf: [] },
    { anyOf: [null] },
    { anyOf: 3 },
    { anyOf: [5, 6] },
    [{ anyOf: [] }],
    { kind: 'bachelor' },
    { reason: 'none' },
    JSON.parse('{"__proto__": {"kind": "bachelor", "credits": 3}}'),
    JSON.parse('{"constructor": 1, "length": 2}'),
  ]);
}

/** A good value, or by a small chance nothing, null or something else. */
function some(random: Random, good: () => unknown): unknown {
  const roll = random.next();
  if (roll < 0.8) return good();
  return roll < 0.88 ? undefined : roll < 0.91 ? null : junk(random);
}

function several(random: Random, good: () => unknown): unknown {
  const roll = random.next();
  if (roll < 0.7) return good();
  const list = random.times(random.below(4), () => some(random, good) ?? null);
  return roll < 0.85 ? list : { anyOf: list };
}

function text(random: Random): unknown {
  return random.pick(['words', { nl: 'woorden' }, { nl: '', en: '' }, '  ', '\t\n', 'none', {}, []]);
}

function origin(random: Random): unknown {
  return record(random, {
    kind: () => random.pick(PROGRAMME.values),
    programme: () => random.pick(CODES),
    since: () => random.pick(DATES),
  });
}

function component(random: Random): unknown {
  return record(random, {
    code: () => random.pick(CODES),
    kind: () => random.pick(KIND.values),
    credits: () => random.pick(CREDITS),
    level: () => random.pick(LEVEL.values),
    origin: () => several(random, () => origin(random)),
    ready: () => random.chance(0.5),
    title: () => text(random),
    at: () => record(random, { length: () => random.pick(CREDITS) }),
  });
}

function record(random: Random, members: Readonly<Record<string, () => unknown>>): object {
  const made: Record<string, unknown> = {};
  for (const [key, good] of Object.entries(members)) {
    const value = some(random, good);
    if (value !== undefined) made[key] = value;
  }
  return made;
}

function components(random: Random): unknown {
  const count = random.pick([0, 1, 1, 2, 2, 3, 4, 5, random.chance(0.02) ? 24 : 2]);
  const same = component(random);
  return random.times(count, () => (random.chance(0.15) ? same : (some(random, () => component(random)) ?? null)));
}

/** An offering of the fixture format, good in most places. */
export function randomOffering(random: Random): object {
  if (random.chance(0.005)) return random.pick([[], {}, [{}], JSON.parse('{"__proto__": null}')]) as object;
  return record(random, {
    institution: () => random.pick(CODES),
    code: () => random.pick(CODES),
    owner: () => several(random, () => random.pick(CODES)),
    label: () => random.pick(['microcredential', 'microcredential', 'microdegree', 'other']),
    type: () => random.pick(TYPE.values),
    category: () => random.pick(CATEGORY.values),
    level: () => several(random, () => random.pick(LEVEL.values)),
    credits: () => random.pick(CREDITS),
    nested: () => record(random, { credits: () => random.pick(CREDITS) }),
    price: () => several(random, () => random.pick(CREDITS)),
    creditUnit: () => random.pick(UNIT.values),
    advance: () => record(random, { outcomes: () => random.chance(0.5), method: () => random.chance(0.5) }),
    sure: () => several(random, () => random.chance(0.5)),
    start: () => random.pick(DATES),
    stop: () => several(random, () => random.pick(DATES)),
    title: () => text(random),
    constructor: () => text(random),
    length: () => random.pick(CREDITS),
    components: () => components(random),
    delivery: () => random.times(random.below(4), () => some(random, () => random.pick(DELIVERY.values)) ?? null),
    admission: () =>
      record(random, {
        restrictions: () =>
          random.times(random.below(3), () =>
            record(random, { reason: () => text(random), level: () => random.pick(LEVEL.values) }),
          ),
      }),
    exceptions: () =>
      random.times(random.below(3), () => some(random, () => ({ rule: `rule-${random.below(6)}` })) ?? null),
  });
}

export function randomContext(random: Random): OfferingContext | undefined {
  if (random.chance(0.4)) return undefined;
  return random.chance(0.3) ? {} : { disputedUnits: new Set(['A', '', random.pick(['B', 'C'])]) };
}
