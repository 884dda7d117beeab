import { expect, test } from 'vitest';
import { emitPredicate } from '../../src/compile/index.js';
import { referencePredicate } from '../../src/index.js';
import { differences } from './forms.js';
import { loadEmitted } from './load-emitted.js';

test('the generated module says what the reference says, on random rules and random offerings', () => {
  expect(
    differences({ seeds: 150, offerings: 25 }, (set) => [referencePredicate(set), loadEmitted(emitPredicate(set))]),
  ).toEqual([]);
});
