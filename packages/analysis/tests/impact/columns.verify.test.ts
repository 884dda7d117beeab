import { ruleSet } from '@afsprakenkader/framework';
import { expect, test } from 'vitest';
import { Random } from '../../../rule-language/tests/compile/random.js';
import { randomRuleSet } from '../../../rule-language/tests/compile/random-rules.js';
import { buildColumns, compareOn, evaluate } from '../../src/impact/index.js';
import { released } from '../editions.js';
import { anythingFrom, catalogue, countsOf, differences, slowImpact, sorted } from './support.js';

test('columns give what the reference gives: 300 pairs of random versions, 60,000 judgements', () => {
  for (let seed = 1000; seed < 1300; seed++) {
    const random = new Random(seed);
    const sets = [randomRuleSet(random), randomRuleSet(random)] as const;
    const rows = anythingFrom(random, 100);
    const columns = buildColumns(rows, sets);
    for (const set of sets) expect(differences(columns, rows, set).slice(0, 1), `seed ${seed}`).toEqual([]);
  }
});

test('the impact of the real step on 10,000 offerings is what counting offering by offering gives', () => {
  const [before, after] = ['0.1.0', '0.2.0'].map((version) => ruleSet(released(version).bundle));
  const rows = catalogue(23, 10_000);
  const columns = buildColumns(rows, [before!, after!]);
  const { groups } = compareOn(evaluate(columns, before!), evaluate(columns, after!));
  expect(sorted(countsOf(groups))).toEqual(sorted(slowImpact(rows, before!, after!)));
});
