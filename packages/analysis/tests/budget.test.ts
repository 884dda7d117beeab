import { expect, test } from 'vitest';
import { compareVersions } from '../src/index.js';
import { released, withParameter } from './editions.js';

test('a comparison past its budget ends with what is certain, and is graded as the heaviest', () => {
  const now = released('0.2.0');
  const result = compareVersions(now, withParameter(now, 'load.min', 2), { nodes: 5 });
  expect(result.rules).toMatchObject([
    { rule: 'load-minimum', change: 'changed', relation: 'incomparable', regions: [] },
  ]);
  expect(result.limits).toMatchObject([{ kind: 'budget', rules: ['load-minimum'] }]);
  expect(result).toMatchObject({ grade: 'major', relation: 'incomparable' });
  expect(result.equalProven).not.toContain('load-minimum');
  expect(result.equalProven).toContain('load-maximum');
});

test('where only the verdicts together are too much, the result by rule stands with its offerings', () => {
  const [before, after] = [released('0.1.0'), released('0.2.0')];
  const whole = compareVersions(before, after);
  const part = compareVersions(before, after, { nodes: Math.floor(whole.figures.nodes * 0.8) });
  expect(part.limits).toMatchObject([{ kind: 'budget' }]);
  expect(part.rules).toEqual(whole.rules);
  expect(part).toMatchObject({ grade: 'major', relation: 'incomparable', verdicts: [] });
});
