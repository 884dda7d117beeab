import { buildColumns, compareOn, evaluate } from '@afsprakenkader/analysis/impact';
import { loadRelease, ruleSet } from '@afsprakenkader/framework';
import { describe, expect, it } from 'vitest';
import { Bench } from '../../web/src/work/bench.js';
import { type Draft, NO_CHANGE } from '../../web/src/work/messages.js';

const { bundle } = await loadRelease('0.2.0');
const model = bundle.models['type-1']!;
const offerings = Array.from({ length: 60 }, (_, index) => ({
  ...model,
  id: `o-${index}`,
  institution: index % 2 === 0 ? 'odisee' : 'ugent',
  credits: (index % 30) + 1,
}));
const bench = new Bench(bundle, [{ offerings, disputedUnits: [] }]);
const movesIn = (draft: Draft) =>
  bench
    .impact(draft)
    .groups.flatMap(({ institution, verdicts }) =>
      verdicts.filter(({ from, to }) => from !== to).map((move) => ({ institution, ...move })),
    );

describe('the bench behind the workbench', () => {
  it('moves nothing where nothing is changed', () => {
    const { touched, problems, groups } = bench.impact(NO_CHANGE);
    expect({ touched, problems }).toEqual({ touched: 0, problems: [] });
    expect(groups.map(({ institution, offerings: count }) => [institution, count])).toEqual([
      ['odisee', 30],
      ['ugent', 30],
    ]);
  });

  it('counts a moved number as a whole comparison of both versions does', () => {
    const draft: Draft = { parameters: { 'load.max': 12 }, rules: {} };
    const set = ruleSet(bundle);
    const moved = { ...set, parameters: { ...set.parameters, 'load.max': 12 } };
    const columns = buildColumns(
      offerings.map((offering) => ({ offering })),
      [set, moved],
    );
    const whole = compareOn(evaluate(columns, set), evaluate(columns, moved));
    expect(movesIn(draft).length).toBeGreaterThan(0);
    expect(bench.impact(draft).groups.map(({ verdicts }) => verdicts)).toEqual(
      whole.groups.map(({ verdicts }) => verdicts),
    );
  });

  it('counts an edited rule, also where it reads a field that no rule read before', () => {
    const rules = { 'load-maximum': { require: 'o.totalCredits <= p.load.max && given(o.enrolmentForm)' } };
    const { problems, touched } = bench.impact({ parameters: {}, rules });
    expect(problems).toEqual([]);
    expect(touched).toBeGreaterThan(0);
    // The columns that were made for it serve everything else as before.
    expect(bench.impact(NO_CHANGE).touched).toBe(0);
  });

  it('says where a condition cannot be read, and counts nothing', () => {
    const rules = { 'load-maximum': { require: 'o.credit <= p.load.max' } };
    const { problems, groups } = bench.impact({ parameters: {}, rules });
    expect(groups).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'load-maximum', part: 'require', start: 2 }]);
    expect(problems[0]?.todo.nl).not.toBe('');
  });

  it('compares the texts for every offering that there could be', () => {
    const { comparison } = bench.compare({ parameters: { 'load.max': 30 }, rules: {} });
    const changed = comparison?.rules.filter(({ change }) => change === 'changed').map(({ rule }) => rule);
    expect(changed).toContain('load-maximum');
    expect(comparison?.relation).not.toBe('equal');
  });
});
