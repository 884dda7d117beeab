import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/model.js';
import { REPORTERS, type ReportFormat } from '../../src/report/index.js';
import { result } from './build.js';
import { ORTHOPTICS } from './cases.js';

const MANY = 1_000;
const small = result([ORTHOPTICS]);

/** A catalogue that is nowhere in memory: each offering is made when asked for, as a check does. */
const endless: CheckResult = {
  ...small,
  summary: { ...small.summary, offerings: MANY, verdicts: { undetermined: MANY } },
  async *offerings() {
    for (let index = 0; index < MANY; index++) yield { ...ORTHOPTICS, id: `offering-${index}` };
  },
};

test.each(Object.keys(REPORTERS) as ReportFormat[])(
  '%s streams a thousand offerings in small pieces',
  async (format) => {
    let pieces = 0;
    let longest = 0;
    let seen = 0;
    for await (const piece of REPORTERS[format](endless, { language: 'nl', colour: false, width: 80 })) {
      pieces++;
      longest = Math.max(longest, piece.length);
      if (piece.includes(`offering-${MANY - 1}`)) seen++;
    }
    expect(pieces).toBeGreaterThan(MANY);
    expect(longest).toBeLessThan(64_000);
    expect(seen).toBeGreaterThan(0);
  },
);
