import { referencePredicate, VERDICTS } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { type Comparison, compareVersions, type Edition } from '../src/index.js';
import { setOf } from '../src/version.js';
import { released, withParameter } from './editions.js';

/** What the plain reference says of each offering that shows a step of the verdict has to be that step. */
function confirmVerdicts({ verdicts }: Comparison, before: Edition, after: Edition): void {
  const [was, is] = [before, after].map(({ bundle }) => referencePredicate(setOf(bundle)));
  expect(verdicts.length).toBeGreaterThan(0);
  for (const { from, to, witness, disputedUnits } of verdicts) {
    const told = [was!, is!].map((predicate) => {
      const codes = new Uint8Array(predicate.rules.length);
      return VERDICTS[predicate.evaluate(witness, codes, { disputedUnits: new Set(disputedUnits) })];
    });
    expect(told).toEqual([from, to]);
  }
}

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
  expect(part).toMatchObject({ grade: 'major', relation: 'incomparable' });
  const steps = ({ verdicts }: Comparison) => verdicts.map(({ type, from, to }) => `${type} ${from} ${to}`);
  expect(steps(whole)).toEqual(expect.arrayContaining(steps(part)));
  confirmVerdicts(part, before, after);
});

test('where all changed rules look at too much together, each is still compared by itself, exactly', () => {
  const kinds = ['graduaat', 'bachelor', 'master'];
  const wider = withParameter(released('0.2.0'), 'origin.programmeKinds', kinds);
  const both = compareVersions(released('0.1.0'), wider);
  expect(both.limits).toMatchObject([{ kind: 'budget' }]);
  const alone = compareVersions(released('0.1.0'), released('0.2.0'));
  const statuses = ({ rules }: typeof both, id: string) =>
    rules.find(({ rule }) => rule === id)?.regions.map(({ from, to, when }) => [from, to, when]);
  expect(statuses(both, 'level-type-1-mixed')).toEqual(statuses(alone, 'level-type-1-mixed'));
  expect(both.rules.find(({ rule }) => rule === 'type-1-existing-units')?.regions.length).toBeGreaterThan(2);
  expect(both).toMatchObject({ grade: 'major', relation: 'incomparable' });
  expect(both.verdicts).toContainEqual(expect.objectContaining({ from: 'not-conform', to: 'conform', type: 1 }));
  confirmVerdicts(both, released('0.1.0'), wider);
});
