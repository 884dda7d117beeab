import { expect, test } from 'vitest';
import { compileClosures, emitPredicate } from '../../src/compile/index.js';
import { referencePredicate } from '../../src/index.js';
import { differences } from './forms.js';
import { loadEmitted } from './load-emitted.js';

/** 2,200 random versions with 50 offerings each: 110,000 for each form. */
const SIZE = { seeds: 2_200, offerings: 50, from: 1_000 };

test('closures say what the reference says of 110,000 offerings', { timeout: 600_000 }, () => {
  expect(differences(SIZE, (set) => [referencePredicate(set), compileClosures(set)])).toEqual([]);
});

test('the generated module says what the reference says of 110,000 offerings', { timeout: 600_000 }, () => {
  expect(differences(SIZE, (set) => [referencePredicate(set), loadEmitted(emitPredicate(set))])).toEqual([]);
});
