import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openCatalogue } from '@afsprakenkader/catalogue';
import { afterAll, expect, it } from 'vitest';
import { check } from '../src/index.js';
import { release } from './support/framework.js';

const RECORDS = 50_000;

/** One offering a line; every tenth is too large, every seventh tells no level, and units come back often. */
function line(index: number): string {
  const credits = index % 10 === 0 ? 24 : 6;
  const components = [
    {
      code: `U${index % 500}-${credits}`,
      kind: 'existing-unit',
      credits,
      origin: { programme: 'B', kind: 'bachelor' },
    },
  ];
  const offering = {
    id: `mc-${index}`,
    label: 'microcredential',
    type: 1,
    credits,
    level: index % 7 === 0 ? null : 6,
    components,
  };
  return `${JSON.stringify(offering)}\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'afk-streaming-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function writeCatalogue(): Promise<string> {
  const file = join(folder, 'aanbod.ndjson');
  const handle = await open(file, 'w');
  await handle.write('{"format":1,"institution":"odisee","academicYear":"2025-26"}\n');
  for (let start = 0; start < RECORDS; start += 1000) {
    await handle.write(Array.from({ length: 1000 }, (_, index) => line(start + index)).join(''));
  }
  await handle.close();
  return file;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are still held after everything that can go is gone. */
function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

it('checks a stream of any length in flat memory, and gives every offering again in order', {
  timeout: 120_000,
}, async () => {
  const catalogue = await openCatalogue(await writeCatalogue());
  // The least that is held in each stretch: a piece of the file that is just being read is not kept.
  const least = { early: Number.POSITIVE_INFINITY, late: Number.POSITIVE_INFINITY };
  let looked = 0;
  const result = await check({
    framework: await release('0.1.0'),
    catalogues: [catalogue],
    asOf: '2026-01-15',
    tool: { name: 'afsprakenkader', version: '0.1.0' },
    onProgress: ({ records, pass }) => {
      if (pass !== 'check' || records < looked + 500) return;
      looked = records;
      if (records >= 5000 && records <= 10_000) least.early = Math.min(least.early, held());
      if (records >= 44_000 && records <= 49_000) least.late = Math.min(least.late, held());
    },
  });
  expect(result.summary.offerings).toBe(RECORDS);
  expect(result.summary.rules['load-maximum']).toEqual({ met: 45_000, attention: 5000 });
  expect(result.problems).toEqual([]);

  let index = 0;
  let attention = 0;
  for await (const offering of result.offerings()) {
    if (offering.id !== `mc-${index}`) throw new Error(`expected mc-${index}, got ${offering.id}`);
    if (offering.findings.some(({ rule, status }) => rule === 'load-maximum' && status === 'attention')) attention++;
    index++;
    if (index === 2000) break;
  }
  expect([index, attention]).toEqual([2000, 200]);

  const growth = least.late - least.early;
  expect(growth).not.toBeNaN();
  // 39,000 records more may keep their verdict, their list of statuses and their hashed id: some bytes each.
  expect(growth).toBeLessThan(39_000 * 40);
});
