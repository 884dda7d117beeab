import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condition } from './support/expressions.js';
import { completeOffering } from './support/offerings.js';
import { ORACLES } from './support/oracles.js';
import { runs } from './support/runs.js';
import { truth } from './support/version.js';

describe.each(ORACLES)('on offerings with no data missing, $name', (oracle) => {
  it('gives the same truth as the reference', () => {
    const disputed = ['C'];
    fc.assert(
      fc.property(condition, completeOffering, ({ source, cel }, offering) => {
        const expected = oracle.evaluate(cel, offering, []);
        expect(typeof expected).toBe('boolean');
        expect(truth(source, offering)).toBe(expected);
        // What the catalogue disputes is not known; where that does not matter, the oracle agrees still.
        const doubted = truth(source, offering, { disputedUnits: new Set(disputed) });
        if (doubted !== undefined) expect(doubted).toBe(oracle.evaluate(cel, offering, disputed));
      }),
      runs(300),
    );
  });
});
