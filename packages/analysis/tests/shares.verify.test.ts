import { afterAll, expect, test } from 'vitest';
import { init } from 'z3-solver';
import { killThreads } from 'z3-solver/build/kill-threads.js';
import { answersWith, bearingOf, NO_SUPPORT } from '../src/share-support.js';

const z3 = await init();
const { And, Not, Or, Real, Solver } = z3.Context('shares');
afterAll(() => killThreads(z3.em));

/** Every list of sorts of items, in ascending order. */
function multisets(sorts: number, length: number, from = 1): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return Array.from({ length: sorts - from + 1 }, (_, index) => from + index).flatMap((sort) =>
    multisets(sorts, length - 1, sort).map((rest) => [sort, ...rest]),
  );
}

/** Whether some positive weights make a list of items with these groups say what the comparison holds impossible. */
async function canSayMore(masks: readonly number[], groups: number): Promise<string> {
  const all = Array.from({ length: groups }, (_, group) => group);
  const weights = masks.map((_, item) => Real.const(`w${item}`));
  const choices = masks.map((mask) => all.filter((group) => (mask & (1 << group)) !== 0));
  const ways = choices.reduce<readonly (readonly number[])[]>(
    (before, own) => before.flatMap((way) => own.map((group) => [...way, group])),
    [[]],
  );
  const shares = ways.map((way) =>
    all.map((group) =>
      weights.reduce((sum, weight, item) => (way[item] === group ? sum.add(weight) : sum), Real.val(0)),
    ),
  );
  const leadsIn = (way: (typeof shares)[number], group: number) => And(...way.map((share) => way[group]!.ge(share)));
  const tiedIn = (way: (typeof shares)[number]) =>
    Or(
      ...all.flatMap((one) =>
        all.filter((other) => other > one).map((other) => And(leadsIn(way, one), leadsIn(way, other))),
      ),
    );
  const digits = [...all.map((group) => shares.map((way) => leadsIn(way, group))), shares.map(tiedIn)].map((truths) => {
    const [always, never] = [And(...truths), And(...truths.map((truth) => Not(truth)))];
    return { '0': never, '1': always, '2': And(Not(always), Not(never)) };
  });
  const support = masks
    .map((mask) => bearingOf({ mask, weight: 1 }))
    .reduce((before, { adds, leaves }) => (before | adds) & leaves, NO_SUPPORT);
  const allowed = answersWith(support, groups).map((answer) =>
    And(...[...answer].map((digit, place) => digits[place]![digit as '0' | '1' | '2'])),
  );
  const solver = new Solver();
  solver.add(...weights.map((weight) => weight.gt(0)), Not(Or(...allowed)));
  return solver.check();
}

test.each([
  { groups: 2, length: 5 },
  { groups: 3, length: 3 },
  { groups: 4, length: 2 },
])(
  'no list of up to $length items in $groups groups says what its items do not allow, whatever they weigh',
  async ({ groups, length }) => {
    let checked = 0;
    for (let items = 1; items <= length; items++) {
      for (const masks of multisets(2 ** groups - 1, items)) {
        expect(await canSayMore(masks, groups), masks.join()).toBe('unsat');
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(50);
  },
  600_000,
);
