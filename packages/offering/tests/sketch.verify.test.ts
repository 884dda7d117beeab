import * as fc from 'fast-check';
import { test } from 'vitest';
import { contradiction, damaged, texts } from './sketch-differential.js';

test('no sketch of 200,000 texts, half of them damaged, contradicts the parser', () => {
  for (const each of [texts, damaged]) {
    fc.assert(
      fc.property(each, (text) => contradiction(text) === undefined),
      { numRuns: 100_000 },
    );
  }
});
