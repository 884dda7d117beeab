import { expect, test } from 'vitest';
import { released, someMutants, withParameter } from './editions.js';
import { holdAgainstReference } from './oracle.js';

test('the diagrams of the two releases predict what the reference says, on lists longer than they were made from', () => {
  const { disagreements, changed, longest } = holdAgainstReference(released('0.1.0'), released('0.2.0'), 600, 1);
  expect(disagreements.slice(0, 3)).toEqual([]);
  expect(changed).toBeGreaterThan(50);
  expect(longest).toBe(9);
});

test('they do so where a type rule is read differently', () => {
  const from = released('0.2.0');
  const to = withParameter(from, 'origin.programmeKinds', ['graduaat', 'bachelor', 'master']);
  const { disagreements, changed } = holdAgainstReference(from, to, 600, 2);
  expect(disagreements.slice(0, 3)).toEqual([]);
  expect(changed).toBeGreaterThan(5);
});

test.each(someMutants(released('0.2.0'), 8))(
  'they do so for a version with one small mistake: $name',
  ({ edition }) => {
    const { disagreements, checked } = holdAgainstReference(released('0.2.0'), edition, 60, 3);
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(checked).toBe(60);
  },
);
