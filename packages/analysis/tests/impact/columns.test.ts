import { ruleSet } from '@afsprakenkader/framework';
import { VERDICTS } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { Random } from '../../../rule-language/tests/compile/random.js';
import { randomRuleSet } from '../../../rule-language/tests/compile/random-rules.js';
import { buildColumns, evaluate } from '../../src/impact/index.js';
import { released } from '../editions.js';
import { anythingFrom, catalogue, differences } from './support.js';

const VERSIONS = ['0.1.0', '0.2.0'].map((version) => ruleSet(released(version).bundle));

test('columns give what the reference gives, for random rules on offerings with anything in them', () => {
  for (let seed = 0; seed < 12; seed++) {
    const random = new Random(seed);
    const sets = [randomRuleSet(random), randomRuleSet(random)];
    const rows = anythingFrom(random, 80);
    const columns = buildColumns(rows, sets);
    for (const set of sets) expect(differences(columns, rows, set).slice(0, 1), `seed ${seed}`).toEqual([]);
  }
});

test('columns give what the reference gives under every released version', () => {
  const rows = catalogue(7, 250);
  const columns = buildColumns(rows, VERSIONS);
  expect(columns.rows).toBe(rows.length);
  for (const set of VERSIONS) expect(differences(columns, rows, set).slice(0, 1)).toEqual([]);
});

test('rows are grouped by institution, and the counts of the groups add up to all rows', () => {
  const rows = catalogue(3, 200);
  const columns = buildColumns([...rows, { offering: { id: 'without' } }], VERSIONS);
  expect(columns.institutions).toEqual(
    [...columns.institutions].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)),
  );
  expect(columns.institutions.at(-1)).toBe(null);
  const { verdicts, statuses } = evaluate(columns, VERSIONS[0]!).counts();
  expect(verdicts.flat().reduce((sum, count) => sum + count)).toBe(201);
  expect(verdicts.every((counts) => counts.length === VERDICTS.length)).toBe(true);
  for (const [group, rules] of statuses.entries())
    for (const counts of rules)
      expect(counts.reduce((sum, count) => sum + count)).toBe(columns.starts[group + 1]! - columns.starts[group]!);
});

test('no offerings, no rows', () => {
  const columns = buildColumns([], VERSIONS);
  expect(evaluate(columns, VERSIONS[1]!).counts().institutions).toEqual([]);
});

test('columns say so where a version reads what they do not hold', () => {
  const [version] = VERSIONS;
  const columns = buildColumns(catalogue(1, 5), [{ ...version!, rules: version!.rules.slice(0, 2) }]);
  expect(() => evaluate(columns, version!)).toThrow(RangeError);
});
