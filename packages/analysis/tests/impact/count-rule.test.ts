import { ruleSet } from '@afsprakenkader/framework';
import { type RuleLogic, STATUSES } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { buildColumns, countRule } from '../../src/impact/index.js';
import { released } from '../editions.js';
import { catalogue, judgedBy } from './support.js';

const SET = ruleSet(released('0.2.0').bundle);

const atMost = (value: number): RuleLogic => ({
  id: 'new',
  modality: 'normal',
  require: {
    op: '<=',
    left: { op: 'field', on: 'o', path: ['credits'], as: 'decimal', unit: 'ECTS' },
    right: { op: 'const', as: 'decimal', value },
  },
});

test('a rule that no version has is counted as the reference counts it, for each value', () => {
  const rows = catalogue(9, 300);
  const columns = buildColumns(rows, [SET]);
  for (const value of [2, 6.5, 20]) {
    const judge = judgedBy({ ...SET, rules: [atMost(value)] });
    const expected = columns.institutions.map((_, group) => {
      const tally = new Array<number>(STATUSES.length).fill(0);
      for (let row = columns.starts[group]!; row < columns.starts[group + 1]!; row++)
        tally[judge(rows[columns.ordinals[row]!]!).statuses[0]!]!++;
      return tally;
    });
    expect(countRule(columns, atMost(value), SET)).toEqual(expected);
  }
});

test('every rule of a version by itself is counted so, whether it reads one column or several', () => {
  const rows = catalogue(11, 120);
  const columns = buildColumns(rows, [SET]);
  for (const rule of SET.rules) {
    const judge = judgedBy({ ...SET, rules: [rule] });
    const counts = countRule(columns, rule, SET);
    const expected = counts.map(() => new Array<number>(STATUSES.length).fill(0));
    for (const group of expected.keys())
      for (let row = columns.starts[group]!; row < columns.starts[group + 1]!; row++)
        expected[group]![judge(rows[columns.ordinals[row]!]!).statuses[0]!]!++;
    expect(counts, rule.id).toEqual(expected);
  }
});

test('a rule on a field that no version reads asks for other columns', () => {
  const columns = buildColumns(catalogue(9, 3), [SET]);
  const rule: RuleLogic = {
    id: 'place',
    modality: 'recommendation',
    require: { op: 'given', field: { op: 'field', on: 'o', path: ['enrolmentForm'], as: 'text' } },
  };
  expect(() => countRule(columns, rule, SET)).toThrow('The columns lack what place asks for.');
});
