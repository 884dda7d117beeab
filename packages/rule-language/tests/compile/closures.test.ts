import { expect, test } from 'vitest';
import { compileClosures } from '../../src/compile/index.js';
import { referencePredicate } from '../../src/index.js';
import { differences } from './forms.js';

test('closures say what the reference says, on random rules and random offerings', () => {
  expect(differences({ seeds: 150, offerings: 25 }, (set) => [referencePredicate(set), compileClosures(set)])).toEqual(
    [],
  );
});
