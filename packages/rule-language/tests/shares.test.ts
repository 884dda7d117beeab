import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominantShare, leadingShare, SHARE_OUTCOMES_LIMIT, tiedShare } from '../src/index.js';
import { runs } from './support/runs.js';

const [FALSE, TRUE, UNKNOWN] = [0, 1, 2];
const [FIVE, SIX, SEVEN] = [0b001, 0b010, 0b100];
const untold = Number.NaN;

describe('shares', () => {
  it('finds the group with the greatest share', () => {
    const groups = [SIX, SIX, SEVEN];
    const weights = [3, 6, 4];
    expect(dominantShare(groups, weights)).toBe(1);
    expect(leadingShare(groups, weights, SIX)).toBe(TRUE);
    expect(leadingShare(groups, weights, SEVEN)).toBe(FALSE);
    expect(leadingShare(groups, weights, FIVE)).toBe(FALSE);
    expect(tiedShare(groups, weights)).toBe(FALSE);
  });

  it('sees a tie, in which both lead and none is dominant', () => {
    const groups = [SIX, SEVEN];
    const weights = [4, 4];
    expect(tiedShare(groups, weights)).toBe(TRUE);
    expect(leadingShare(groups, weights, SIX)).toBe(TRUE);
    expect(leadingShare(groups, weights, SEVEN)).toBe(TRUE);
    expect(dominantShare(groups, weights)).toBe(-1);
  });

  it('does not need to know what cannot change the answer', () => {
    expect(dominantShare([SIX, FIVE | SEVEN], [9, 3])).toBe(1);
    expect(tiedShare([SIX, FIVE | SEVEN], [9, 3])).toBe(FALSE);
    expect(leadingShare([SIX, FIVE | SEVEN], [9, 3], FIVE | SEVEN)).toBe(FALSE);
  });

  it('does not guess where the answer depends on what is not told', () => {
    expect(dominantShare([SIX, SIX | SEVEN], [3, 6])).toBe(-1);
    expect(tiedShare([SIX, SIX | SEVEN], [3, 3])).toBe(UNKNOWN);
    expect(leadingShare([SIX, SEVEN], [3, untold], SEVEN)).toBe(UNKNOWN);
  });

  it('knows that a weight which is not told is still more than nothing', () => {
    expect(leadingShare([SIX, SEVEN, SEVEN], [4, 4, untold], SEVEN)).toBe(TRUE);
    expect(leadingShare([SIX, SEVEN, SEVEN], [4, 4, untold], SIX)).toBe(FALSE);
    expect(dominantShare([SIX, SIX], [untold, untold])).toBe(1);
    expect(tiedShare([SIX, SEVEN], [untold, untold])).toBe(UNKNOWN);
  });

  it('takes a weight of nothing or less for not told', () => {
    expect(leadingShare([SIX, SEVEN], [4, 0], SEVEN)).toBe(UNKNOWN);
    expect(leadingShare([SIX, SEVEN], [4, -4], SEVEN)).toBe(UNKNOWN);
  });

  it('says nothing of an empty list, nor of weights past the safe range', () => {
    expect([tiedShare([], []), leadingShare([], [], SIX), dominantShare([], [])]).toEqual([UNKNOWN, UNKNOWN, -1]);
    expect(dominantShare([SIX, SIX], [Number.MAX_SAFE_INTEGER, 1])).toBe(-1);
  });

  it('reads only the first `count` entries of a buffer', () => {
    expect(dominantShare(Int32Array.of(SIX, SEVEN), Float64Array.of(1, 9), 1)).toBe(1);
  });

  it('knows the answer for twelve ambiguous units of different weights', () => {
    const weights = Array.from({ length: 12 }, (_, index) => 2 ** index);
    const groups = weights.map(() => SIX | SEVEN);
    expect(dominantShare([...groups, FIVE], [...weights, 2 ** 12])).toBe(0);
  });

  it('gives up, soon, where there are more outcomes than the limit', () => {
    const weights = Array.from({ length: 40 }, (_, index) => 2 ** index + 1);
    const groups = weights.map(() => SIX | SEVEN);
    expect(2 ** 40).toBeGreaterThan(SHARE_OUTCOMES_LIMIT);
    const started = performance.now();
    expect(tiedShare([...groups, FIVE], [...weights, 2 ** 50])).toBe(UNKNOWN);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('counts equal outcomes once, so that many equal units are no burden', () => {
    const groups = Array.from({ length: 300 }, () => SIX | SEVEN);
    expect(dominantShare([...groups, FIVE], [...groups.map(() => 3), 1000])).toBe(0);
  });
});

/** Amounts that bring a group below, just to, or above each other group. */
function amounts(shares: readonly number[], group: number): number[] {
  const gaps = shares.map((share) => share - shares[group]!).filter((gap) => gap > 0);
  return [0.25, 40, 90, ...gaps.flatMap((gap) => [gap / 2, gap, gap + 0.5])];
}

interface Share {
  readonly mask: number;
  /** 0: not told. */
  readonly weight: number;
}

/** Every way of filling in what is unknown that matters: the share of each group. Known weights come first, so that the unknown ones can be set against them. */
function completions(items: readonly Share[]): number[][] {
  let all: number[][] = [[0, 0, 0]];
  for (const { mask, weight } of items) {
    const groups = [0, 1, 2].filter((group) => mask & (1 << group));
    all = all.flatMap((shares) =>
      groups.flatMap((group) =>
        (weight > 0 ? [weight] : amounts(shares, group)).map((amount) => shares.with(group, shares[group]! + amount)),
      ),
    );
  }
  return all;
}

function agreement(answers: readonly boolean[]): number {
  if (answers.every((answer) => answer)) return TRUE!;
  return answers.some((answer) => answer) ? UNKNOWN! : FALSE!;
}

describe('against filling in everything', () => {
  const item = fc.record({ mask: fc.integer({ min: 1, max: 7 }), weight: fc.integer({ min: 1, max: 5 }) });
  const certain = fc.array(item, { minLength: 1, maxLength: 4 });
  const open = fc.array(fc.record({ mask: fc.integer({ min: 1, max: 7 }), weight: fc.constant(0) }), { maxLength: 2 });

  it('gives the answer on which all completions agree, and no other', () => {
    fc.assert(
      fc.property(certain, open, fc.integer({ min: 1, max: 7 }), (known, unknown, of) => {
        const items = [...known, ...unknown];
        const groups = items.map(({ mask }) => mask);
        const weights = items.map(({ weight }) => (weight === 0 ? untold : weight));
        const all = completions(items);
        const leaders = all.map((shares) => [0, 1, 2].filter((group) => shares[group] === Math.max(...shares)));
        expect(tiedShare(groups, weights)).toBe(agreement(leaders.map((each) => each.length > 1)));
        const asked = [0, 1, 2].filter((group) => of & (1 << group));
        const leads = agreement(asked.flatMap((group) => leaders.map((each) => each.includes(group))));
        expect(leadingShare(groups, weights, of)).toBe(leads);
        const first = leaders[0]?.[0] ?? -1;
        const unanimous = leaders.every((each) => each.length === 1 && each[0] === first);
        expect(dominantShare(groups, weights)).toBe(unanimous ? first : -1);
      }),
      runs(400),
    );
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(certain, open, (known, unknown) => {
        const items = [...known, ...unknown];
        const judge = (list: readonly Share[]) => {
          const groups = list.map(({ mask }) => mask);
          const weights = list.map(({ weight }) => weight);
          return [tiedShare(groups, weights), dominantShare(groups, weights), leadingShare(groups, weights, SIX)];
        };
        expect(judge([...items].reverse())).toEqual(judge(items));
      }),
    );
  });
});
