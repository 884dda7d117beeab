import { ruleSet } from '@afsprakenkader/framework';
import type { RuleLogic } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { buildColumns, compareOn, evaluate, whatIfRule } from '../../src/impact/index.js';
import { released } from '../editions.js';
import { catalogue } from './support.js';

const SET = ruleSet(released('0.2.0').bundle);
const columns = buildColumns(catalogue(9, 100), [SET]);
const before = evaluate(columns, SET);

/** Variants of a rule that say something else somewhere: without its condition and its exception, and the other way round. */
function variantsOf({ when: _, unless: __, require: ___, ...rule }: RuleLogic, own: RuleLogic): readonly RuleLogic[] {
  const require = own.require === undefined ? {} : { require: own.require };
  return [
    { ...rule, ...require },
    { ...rule, ...(own.require === undefined ? {} : { require: { op: 'not', arg: own.require } as const }) },
  ];
}

test('an edited rule is counted as two whole versions are, for every rule of the version', () => {
  let moving = 0;
  for (const rule of SET.rules) {
    const edit = whatIfRule(before, rule.id);
    for (const variant of variantsOf(rule, rule)) {
      const set = { ...SET, rules: SET.rules.map((own) => (own.id === rule.id ? variant : own)) };
      const { groups, rows } = compareOn(before, evaluate(columns, set));
      const effect = edit.change(variant);
      expect(effect.groups, rule.id).toEqual(groups);
      expect(effect.touched, rule.id).toBe(rows.length);
      expect([...effect.examples(5000)].sort(byNumber), rule.id).toEqual(
        Array.from(rows, (row) => columns.ordinals[row]!).sort(byNumber),
      );
      if (rows.length > 0) moving++;
    }
  }
  // Not all variants can differ; without any that does, nothing was tested.
  expect(moving).toBeGreaterThan(20);
});

test('a text on a field that no version reads asks for other columns', () => {
  const reads: RuleLogic = {
    id: 'load-maximum',
    modality: 'normal',
    require: { op: 'given', field: { op: 'field', on: 'o', path: ['enrolmentForm'], as: 'text' } },
  };
  expect(() => whatIfRule(before, 'load-maximum').change(reads)).toThrow(RangeError);
  expect(() => whatIfRule(before, 'no-such-rule')).toThrow(RangeError);
});

function byNumber(left: number, right: number): number {
  return left - right;
}
