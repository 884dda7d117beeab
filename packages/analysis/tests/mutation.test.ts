import { expect, test } from 'vitest';
import { claimsOf, weighExamples } from '../src/mutation/index.js';
import { released, withRule } from './editions.js';
import { workingTree } from './working-tree.js';

const { bundle, beside } = workingTree();

/** Rules on shares take longest; `mutation.verify.test.ts` weighs them too. */
const SHARES = ['level-type-1-mixed', 'level-type-1-tie'];

test('the examples that ship notice every change of meaning', () => {
  expect(beside.problems).toEqual([]);
  const only = ({ subject }: { readonly subject: { readonly kind: string; readonly id: string } }) =>
    subject.kind !== 'rule' || !SHARES.includes(subject.id);
  const { mutants, score, proposals, undecided } = weighExamples({ bundle }, { beside: beside.examples, only });
  expect(proposals.map(({ rule, own, notices }) => ({ rule, own, notices }))).toEqual([]);
  expect(undecided).toEqual([]);
  expect(mutants).toBeGreaterThan(600);
  expect(score).toBe(1);
});

test('without one of its examples a rule can be changed unseen, and that example is proposed', () => {
  const now = released('0.2.0');
  const poorer = withRule(now, 'load-minimum', (rule) => ({
    ...rule,
    examples: rule.examples.filter(({ name }) => name.en !== 'just below the range'),
  }));
  const only = ({ subject }: { readonly subject: { readonly id: string } }) => subject.id === 'load-minimum';
  const { proposals, score } = weighExamples(poorer, { only });
  expect(score).toBeLessThan(1);
  expect(proposals.map(({ expect: says, instead }) => [says, instead])).toContainEqual(['met', 'attention']);
  expect(proposals.every(({ rule, own }) => rule === 'load-minimum' && 'credits' in own)).toBe(true);
  expect(weighExamples(poorer, { only, beside: proposals }).score).toBe(1);
});

test('a change of notation only is proven to mean the same', () => {
  const only = ({ subject }: { readonly subject: { readonly id: string } }) => subject.id === 'mode-of-delivery';
  const { equivalent, undecided } = weighExamples(released('0.2.0'), { only });
  expect(undecided).toEqual([]);
  expect(equivalent.map(({ from, to }) => `${from} → ${to}`)).toMatchInlineSnapshot(`
    [
      "delivery.all(d, d in mode.values) → –",
      "delivery.all(d, d in mode.values) → delivery.exists(d, d in mode.values)",
    ]
  `);
});

test('an example speaks for its own rule alone', () => {
  const claims = claimsOf(released('0.2.0').bundle);
  expect(claims.every(({ offering }) => !('extends' in offering))).toBe(true);
  expect(new Set(claims.map(({ rule }) => rule)).size).toBe(released('0.2.0').bundle.rules.length);
});
