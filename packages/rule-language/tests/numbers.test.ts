import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addScaled, DECIMAL_SCALE, dayNumber, timesScaled, toScaled } from '../src/index.js';

describe('decimals', () => {
  it('are exact to six decimals, and refused beyond', () => {
    expect(toScaled(0.1)).toBe(100_000);
    expect(toScaled(2.999999)).toBe(2_999_999);
    expect([0.0000001, Number.NaN, Number.POSITIVE_INFINITY, '3', null, 1e20].map(toScaled)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('add and multiply like whole numbers of any size, or not at all', () => {
    const scaled = fc.maxSafeInteger();
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const sum = BigInt(a) + BigInt(b);
        const safe = (value: bigint) => (Number.isSafeInteger(Number(value)) ? Number(value) : undefined);
        expect(addScaled(a, b)).toBe(safe(sum));
        const product = BigInt(a) * BigInt(b);
        const exact = product % BigInt(DECIMAL_SCALE) === 0n ? safe(product / BigInt(DECIMAL_SCALE)) : undefined;
        expect(timesScaled(a, b)).toBe(exact);
      }),
    );
    expect(timesScaled(3_000_000_000_000, 2_500_000)).toBe(7_500_000_000_000);
  });
});

describe('dates', () => {
  it('are the days of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const text = new Date(day * 86_400_000).toISOString();
        fc.pre(text.length === 24);
        expect(dayNumber(text.slice(0, 10))).toBe(day);
      }),
    );
  });

  it('are not made up', () => {
    const wrong = [
      '2025-02-29',
      '1900-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-01-00',
      '2025-1-1',
      '22-09-2025',
      20250922,
    ];
    expect(wrong.map(dayNumber)).toEqual(wrong.map(() => undefined));
    expect(dayNumber('2000-02-29')).toBe(11_016);
  });
});
