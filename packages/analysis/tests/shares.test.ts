import { leadingShare, tiedShare } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { answerOf, type Weighed } from '../src/share-answers.js';
import { answersWith, bearingOf, NO_SUPPORT } from '../src/share-support.js';
import { numbersFrom } from './random.js';

const GROUPS = 4;
const WEIGHTS = [0.5, 1, 2, 3, 3, 4.5, 6, Number.NaN];

const supportOf = (items: readonly Weighed[]) =>
  items.map(bearingOf).reduce((support, { adds, leaves }) => (support | adds) & leaves, NO_SUPPORT);

/** Lists of up to twelve items; some of few sorts, so that shares are often equal. */
function* randomLists(count: number): Generator<readonly Weighed[]> {
  const random = numbersFrom(5);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const item = (): Weighed => ({ mask: 1 + Math.floor(random() * (2 ** GROUPS - 1)), weight: pick(WEIGHTS) });
  for (let number = 0; number < count; number++) {
    const sorts = Array.from({ length: pick([1, 2, 3, 9]) }, item);
    yield Array.from({ length: Math.floor(random() * 13) }, () => pick(sorts));
  }
}

test('what is said of shares is what the reference says, and the items of the list allow it', () => {
  const seen = new Set<string>();
  for (const list of randomLists(4000)) {
    const [masks, weights] = [list.map(({ mask }) => mask), list.map(({ weight }) => weight)];
    const leads = [0, 1, 2, 3].map((group) => leadingShare(masks, weights, 1 << group));
    const answer = answerOf(list, GROUPS);
    expect(answer, JSON.stringify(list)).toBe([...leads, tiedShare(masks, weights)].join(''));
    expect(answersWith(supportOf(list), GROUPS), JSON.stringify(list)).toContain(answer);
    seen.add(answer);
  }
  expect(seen.size).toBeGreaterThan(45);
});

test('every answer that is allowed to a list of two certain groups is given by one', () => {
  const [low, high] = [1, 2].map((mask) => ({ mask, weight: 3 }));
  const allowed = answersWith(supportOf([low!, high!]), 2);
  const given = [
    [low, high],
    [low, low, high],
    [low, high, high],
  ].map((list) => answerOf(list as Weighed[], 2));
  expect([...allowed].sort()).toEqual([...given, '222'].sort());
});
