import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leadDepends, tieDepends } from '../src/share-bounds.js';
import { runs } from './support/runs.js';

/** An untold weight is tried at these: next to nothing, something, and more than all the rest. */
const TRIED = [1, 20, 10_000];

interface Item {
  readonly mask: number;
  readonly weight: number;
}

const items = fc.array(
  fc.record({ mask: fc.integer({ min: 1, max: 7 }), weight: fc.constantFrom(10, 20, 30, 40, Number.NaN) }),
  { minLength: 1, maxLength: 4 },
);

/** The shares of the three groups in every way that is tried. */
function everyWay([item, ...rest]: readonly Item[]): number[][] {
  if (item === undefined) return [[0, 0, 0]];
  const weights = item.weight > 0 ? [item.weight] : TRIED;
  const places = [0, 1, 2].filter((group) => (item.mask & (1 << group)) !== 0);
  return everyWay(rest).flatMap((shares) =>
    places.flatMap((place) =>
      weights.map((weight) => shares.map((share, group) => (group === place ? share + weight : share))),
    ),
  );
}

it('says "it depends" only where two ways of filling in disagree', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 2 }), (list, group) => {
      const [groups, weights] = [list.map(({ mask }) => mask), list.map(({ weight }) => weight)];
      const ways = everyWay(list);
      const leads = new Set(ways.map((shares) => shares.every((share) => share <= shares[group]!)));
      const ties = new Set(ways.map((shares) => shares.filter((share) => share === Math.max(...shares)).length > 1));
      if (leadDepends(groups, weights, group, list.length)) expect(leads.size).toBe(2);
      if (tieDepends(groups, weights, list.length)) expect(ties.size).toBe(2);
    }),
    runs(2000),
  );
});

it('settles at once what listing every way could not: forty units of which nothing is known', () => {
  const groups = Array.from({ length: 40 }, () => 15);
  const weights = groups.map((_, index) => 30 + (index % 7) * 10);
  const started = performance.now();
  for (let times = 0; times < 100; times++) {
    expect(leadDepends(groups, weights, 1, 40)).toBe(true);
    expect(tieDepends(groups, weights, 40)).toBe(true);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
