import { ruleSet } from '@afsprakenkader/framework';
import type { RuleSet } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { Random } from '../../../rule-language/tests/compile/random.js';
import { randomRuleSet } from '../../../rule-language/tests/compile/random-rules.js';
import { buildColumns, compareOn, evaluate, whatIf } from '../../src/impact/index.js';
import { released } from '../editions.js';
import { anythingFrom, catalogue, countsOf, slowImpact, sorted } from './support.js';

const [FIRST, SECOND] = ['0.1.0', '0.2.0'].map((version) => ruleSet(released(version).bundle)) as [RuleSet, RuleSet];

function changed(set: RuleSet, id: string, value: RuleSet['parameters'][string]): RuleSet {
  return { ...set, parameters: { ...set.parameters, [id]: value } };
}

test('the impact of the real step is what counting offering by offering gives', () => {
  const rows = catalogue(11, 250);
  const columns = buildColumns(rows, [FIRST, SECOND]);
  const before = evaluate(columns, FIRST);
  const { groups, rows: touched } = compareOn(before, evaluate(columns, SECOND, before));
  expect(sorted(countsOf(groups))).toEqual(sorted(slowImpact(rows, FIRST, SECOND)));
  expect(touched.length).toBe(groups.reduce((sum, group) => sum + group.touched, 0));
  expect(touched.length).toBeGreaterThan(10);
});

test('a changed number gives what judging everything again gives, whichever parameter it is', () => {
  const rows = catalogue(5, 120);
  const columns = buildColumns(rows, [SECOND]);
  const evaluation = evaluate(columns, SECOND);
  const changes: readonly (readonly [string, RuleSet['parameters'][string]])[] = [
    ['load.max', 6],
    ['load.min', 7],
    ['load.max', null],
    ['units.min', 3],
    ['outcomes.min', 2],
    ['term.reserved', 'other'],
    ['scope.institutions', ['ugent']],
    ['category.types', { existing: [1, 2], new: 3 }],
    ['level.ofProgrammeKind', { bachelor: [6, 7], master: 8 }],
    ['origin.programmeKinds', ['bachelor', 'graduaat']],
    ['level.framework', 'EQF'],
  ];
  for (const [id, value] of changes) {
    const change = whatIf(evaluation, id).change(value);
    expect(sorted(countsOf(change.groups)), id).toEqual(sorted(slowImpact(rows, SECOND, changed(SECOND, id, value))));
  }
});

test('a slider that comes back changes nothing, and shows offerings that really move', () => {
  const rows = catalogue(5, 300);
  const columns = buildColumns(rows, [SECOND]);
  const load = whatIf(evaluate(columns, SECOND), 'load.max');
  expect(load.rules).toContain('load-maximum');
  const change = load.change(6);
  const shown = change.examples(5);
  expect(shown.length).toBe(Math.min(5, change.touched));
  for (const ordinal of shown)
    expect(slowImpact([rows[ordinal]!], SECOND, changed(SECOND, 'load.max', 6)).size).toBeGreaterThan(2);
  expect(load.change(20)).toMatchObject({ touched: 0 });
});

test('random steps between versions of random rules', () => {
  for (let seed = 100; seed < 106; seed++) {
    const random = new Random(seed);
    const [before, after] = [randomRuleSet(random), randomRuleSet(random)];
    const rows = anythingFrom(random, 60);
    const columns = buildColumns(rows, [before, after]);
    const impact = compareOn(evaluate(columns, before), evaluate(columns, after));
    expect(sorted(countsOf(impact.groups)), `seed ${seed}`).toEqual(sorted(slowImpact(rows, before, after)));
    for (const [id, value] of [
      ['load.max', 6],
      ['flag', false],
      ['words', ['A']],
      ['level.of', { bachelor: 5 }],
    ] as const) {
      const { groups } = whatIf(evaluate(columns, before), id).change(value);
      expect(sorted(countsOf(groups)), `seed ${seed} ${id}`).toEqual(
        sorted(slowImpact(rows, before, changed(before, id, value))),
      );
    }
  }
});

test('a renamed rule keeps its past; one that comes or goes is told apart', () => {
  const rows = catalogue(2, 60);
  const renamed: RuleSet = {
    ...SECOND,
    rules: SECOND.rules.map((rule) => (rule.id === 'load-maximum' ? { ...rule, id: 'load-top' } : rule)),
  };
  const columns = buildColumns(rows, [SECOND, renamed]);
  const [before, after] = [evaluate(columns, SECOND), evaluate(columns, renamed)];
  expect(compareOn(before, after, new Map([['load-maximum', 'load-top']])).rows.length).toBe(0);
  const told = compareOn(before, after).groups.flatMap(({ rules }) => rules);
  expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set(['load-maximum', 'load-top']));
  expect(told.flatMap(({ moves }) => moves).every(({ from, to }) => from === 'absent' || to === 'absent')).toBe(true);
});
