import { expect, test } from 'vitest';
import { affectedBy } from '../src/mutation/affected.js';
import { claimsOf, weighExamples } from '../src/mutation/index.js';
import { mutantsOf } from '../src/mutation/mutants.js';
import { refuted, statusReader } from '../src/mutation/notice.js';
import { workingTree } from './working-tree.js';

const { bundle, beside } = workingTree();

test('all examples together notice every change of meaning, rules on shares included', () => {
  const { proposals, undecided, score } = weighExamples({ bundle }, { beside: beside.examples });
  expect(proposals.map(({ rule, own, notices }) => ({ rule, own, notices }))).toEqual([]);
  expect(undecided).toEqual([]);
  expect(score).toBe(1);
});

test('no example is kept beside a rule without need: each notices a change that no other does', () => {
  const shown = claimsOf(bundle);
  const affected = affectedBy(bundle);
  const needed = new Set<object>();
  for (const { bundle: changed } of mutantsOf(bundle)) {
    const rules = affected(changed);
    const read = statusReader(changed);
    if (refuted(shown, rules, read) !== undefined) continue;
    const first = refuted(beside.examples, rules, read);
    if (first !== undefined) needed.add(first);
  }
  expect(beside.examples.filter((example) => !needed.has(example)).map(({ rule, name }) => [rule, name.en])).toEqual(
    [],
  );
});
