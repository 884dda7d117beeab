import { loadRelease } from '@afsprakenkader/framework';
import { describe, expect, it } from 'vitest';
import { differsBetween, pairsOf } from '../../web/src/pages/agreement/rule-pairs.js';

const [{ bundle: older }, { bundle: newer }] = await Promise.all([loadRelease('0.1.0'), loadRelease('0.2.0')]);

describe('two versions beside each other', () => {
  it('shows every clause of both exactly once', () => {
    const pairs = pairsOf(newer, older).flatMap((chapter) => chapter.pairs);
    const ids = (side: 'newer' | 'older') => pairs.flatMap((pair) => pair[side]?.id ?? []).sort();
    expect(ids('newer')).toEqual(newer.rules.map(({ id }) => id).sort());
    expect(ids('older')).toEqual(older.rules.map(({ id }) => id).sort());
  });

  it('sees no difference between a version and itself', () => {
    const pairs = pairsOf(newer, newer).flatMap((chapter) => chapter.pairs);
    expect(pairs.filter(differsBetween)).toEqual([]);
  });

  it('tells a clause that came', () => {
    const came = pairsOf(newer, older).flatMap((chapter) => chapter.pairs.filter((pair) => pair.older === undefined));
    expect(came.map(({ id }) => id)).toEqual(['outcomes-known-in-advance', 'level-type-1-tie']);
  });
});
