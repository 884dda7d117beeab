import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/model.js';
import { REPORTERS, type ReportFormat } from '../../src/report/index.js';
import { result } from './build.js';
import { ORTHOPTICS } from './cases.js';

const small = result([ORTHOPTICS]);

function catalogue(count: number): CheckResult {
  return {
    ...small,
    summary: { ...small.summary, offerings: count, verdicts: { undetermined: count } },
    async *offerings() {
      for (let index = 0; index < count; index++) yield { ...ORTHOPTICS, id: `offering-${index}` };
    },
  };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The most bytes in use while a report of so many offerings is under way, after garbage collection. */
async function held(format: ReportFormat, count: number): Promise<number> {
  let pieces = 0;
  let bytes = 0;
  for await (const _ of REPORTERS[format](catalogue(count), { language: 'en', colour: false, width: 80 })) {
    if (++pieces % count === 0) {
      collect();
      bytes = Math.max(bytes, process.memoryUsage().heapUsed);
    }
  }
  return bytes;
}

test.each(Object.keys(REPORTERS) as ReportFormat[])(
  '%s holds no more after 10,000 offerings than after 1,000',
  async (format) => {
    await held(format, 200);
    const few = await held(format, 1_000);
    const many = await held(format, 10_000);
    expect((many - few) / 1e6).toBeLessThan(1);
  },
  120_000,
);
