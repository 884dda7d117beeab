import { isOffering } from '@afsprakenkader/offering';
import { referencePredicate, STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { compareVersions, type Edition } from '../src/index.js';
import { setOf } from '../src/version.js';
import { released, withParameter, withRule } from './editions.js';

const old = released('0.1.0');
const now = released('0.2.0');
const real = compareVersions(old, now);

function judge({ bundle }: Edition, offering: object, disputed: readonly string[] = []) {
  const predicate = referencePredicate(setOf(bundle));
  const codes = new Uint8Array(predicate.rules.length);
  const verdict = VERDICTS[predicate.evaluate(offering, codes, { disputedUnits: new Set(disputed) })];
  return { verdict, status: (rule: string) => STATUSES[codes[predicate.rules.indexOf(rule)] ?? 0] };
}

test('the real step changes five rules, and no other in meaning', () => {
  const changes = real.rules.filter(({ change }) => change !== 'editorial');
  expect(changes.map(({ rule, change, relation }) => [rule, change, relation])).toEqual([
    ['load-maximum', 'changed', 'looser'],
    ['mode-fits-target-group', 'changed', 'equal'],
    ['outcomes-known-in-advance', 'added', 'stricter'],
    ['level-type-1-mixed', 'changed', 'incomparable'],
    ['level-type-1-tie', 'added', 'stricter'],
  ]);
  expect(real.rules.find(({ rule }) => rule === 'mode-fits-target-group')).toMatchObject({
    modality: { from: 'informative', to: 'obligation' },
    regions: [],
  });
  expect(real).toMatchObject({ grade: 'major', place: 'minor', relation: 'incomparable' });
  expect(real.perType).toEqual({ 1: 'incomparable', 2: 'incomparable', 3: 'incomparable', 4: 'incomparable' });
});

test('nothing of the real step is left open: each region and each step of a verdict is shown, or proven impossible', () => {
  expect(real.limits).toEqual([]);
  expect(
    real.rules
      .flatMap(({ rule, regions }) => regions.map(({ from, to, when }) => `${rule}: ${from} → ${to} where ${when}`))
      .slice(0, 6),
  ).toMatchInlineSnapshot(`
    [
      "load-maximum: attention → exception where totalCredits > 20 && recorded('load-maximum')",
      "outcomes-known-in-advance: not-applicable → met where advance.learningOutcomes",
      "outcomes-known-in-advance: not-applicable → unmet where !advance.learningOutcomes",
      "outcomes-known-in-advance: not-applicable → undetermined where advance.learningOutcomes: unknown",
      "level-type-1-mixed: unmet → met where declaredType in [1] && vksLevel != components.max(i, i.vksLevel) && components.tied(i, i.vksLevel, i.countedCredits): false | unknown && components.leads(i, i.vksLevel, i.countedCredits, vksLevel)",
      "level-type-1-mixed: met → unmet where declaredType in [1] && vksLevel == components.max(i, i.vksLevel) && !components.tied(i, i.vksLevel, i.countedCredits) && !components.leads(i, i.vksLevel, i.countedCredits, vksLevel)",
    ]
  `);
});

test('rules of which only words differ are proven equal', () => {
  const editorial = real.rules.filter(({ change }) => change === 'editorial').map(({ rule }) => rule);
  expect(editorial).toContain('load-minimum');
  expect(real.equalProven).toEqual(expect.arrayContaining(editorial));
  expect(real.equalProven).not.toContain('mode-fits-target-group');
});

test('every region has a complete offering that the reference judges as told', () => {
  const regions = real.rules.flatMap(({ rule, regions }) => regions.map((region) => ({ rule, ...region })));
  expect(regions.length).toBeGreaterThan(10);
  for (const { rule, from, to, witness, disputedUnits } of regions) {
    expect(isOffering(witness)).toBe(true);
    expect([judge(old, witness, disputedUnits).status(rule), judge(now, witness, disputedUnits).status(rule)]).toEqual([
      from,
      to,
    ]);
  }
});

test('every step of the verdict is shown by an offering', () => {
  expect(real.verdicts).toContainEqual(expect.objectContaining({ type: 1, from: 'not-conform', to: 'conform' }));
  expect(real.verdicts).toContainEqual(
    expect.objectContaining({ type: 3, from: 'outside-normal-range', to: 'exception-recorded' }),
  );
  for (const { from, to, witness, disputedUnits } of real.verdicts) {
    expect(isOffering(witness)).toBe(true);
    expect([judge(old, witness, disputedUnits).verdict, judge(now, witness, disputedUnits).verdict]).toEqual([
      from,
      to,
    ]);
  }
});

test('a version is equal to itself, and so is one with other words or another notation', () => {
  const same = compareVersions(now, now);
  expect(same).toMatchObject({ grade: 'patch', relation: 'equal', rules: [], verdicts: [], limits: [] });
  const rewritten = withRule(now, 'load-maximum', (rule) => ({
    ...rule,
    require: { op: 'not', arg: { op: 'not', arg: rule.require! } },
  }));
  const notation = compareVersions(now, rewritten);
  expect(notation.rules).toMatchObject([{ rule: 'load-maximum', change: 'editorial', differs: ['require'] }]);
  expect(notation).toMatchObject({ grade: 'patch', relation: 'equal', verdicts: [], limits: [] });
});

test('another notation of a rule on shares is proven equal without a bound', () => {
  const rewritten = withRule(now, 'level-type-1-tie', (rule) => ({
    ...rule,
    require: { op: 'not', arg: { op: 'not', arg: rule.require! } },
  }));
  const { rules, equalProven, grade } = compareVersions(now, rewritten);
  expect(rules).toMatchObject([{ rule: 'level-type-1-tie', change: 'editorial' }]);
  expect(equalProven).toContain('level-type-1-tie');
  expect(grade).toBe('patch');
});

test.each([
  ['load.max', 30, 'looser', 'minor'],
  ['load.min', 4, 'stricter', 'major'],
  ['load.min', 2, 'looser', 'minor'],
] as const)('%s at %s is %s', (id, value, relation, grade) => {
  const result = compareVersions(now, withParameter(now, id, value));
  expect(result).toMatchObject({ relation, grade });
  expect(result.rules.every(({ change, regions }) => change === 'changed' && regions.length > 0)).toBe(true);
});

test('a term that is no longer reserved crosses the edge of the framework', () => {
  const result = compareVersions(now, withParameter(now, 'term.reserved', 'microdegree'));
  expect(result).toMatchObject({ relation: 'incomparable', grade: 'major' });
  expect(result.verdicts).toContainEqual(expect.objectContaining({ from: 'conform', to: 'outside-framework' }));
});

test('a renamed rule is the same rule', () => {
  const renamed = withRule(now, 'outcomes-assessed', (rule) => ({
    ...rule,
    id: 'outcomes-are-assessed',
    formerly: ['outcomes-assessed'],
  }));
  const { rules, grade } = compareVersions(now, renamed);
  expect(rules).toMatchObject([{ rule: 'outcomes-are-assessed', change: 'editorial' }]);
  expect(grade).toBe('patch');
});
