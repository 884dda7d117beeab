import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openCatalogue } from '../src/index.js';
import { REFUSED } from '../src/yaml/flow.js';
import { isUnusual, SubsetReader } from '../src/yaml/subset.js';
import {
  bothPlaces,
  offeringItems,
  ourReading,
  referenceValues,
  textItems,
  wildDocuments,
  wildItems,
} from './yaml-differential.js';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PADDING = 'x'.repeat(9_000);
const MINUTES = 60_000;

/** A file of many offerings, one of them broken; written piece by piece. */
function large(
  name: string,
  before: string,
  after: string,
  count: number,
  offering: (index: number) => string,
): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  writeSync(file, before);
  for (let start = 0; start < count; start += 500) {
    const some = Array.from({ length: Math.min(500, count - start) }, (_, index) => offering(start + index));
    writeSync(file, some.join(''));
  }
  writeSync(file, after);
  closeSync(file);
  return path;
}

/** Reads to the end; gives how many there were, the last one and its place, and how much memory the reading took. */
async function through(path: string) {
  const catalogue = await openCatalogue(path, { displayName: 'a' });
  const before = process.memoryUsage().rss;
  let [count, most] = [0, 0];
  let last = '';
  for await (const batch of catalogue.read()) {
    count += batch.length;
    const record = batch.at(-1);
    const at = record?.locate('/credits');
    last = `${(record?.value as { id?: string } | undefined)?.id} ${at?.line}:${at?.column}`;
    if (count % 3_200 === 0) most = Math.max(most, process.memoryUsage().rss - before);
  }
  return {
    header: catalogue.header,
    count,
    last,
    most,
    problems: catalogue.problems.map(({ code, location }) => `${code} ${location?.line}`),
  };
}

const json = (index: number) =>
  index === 777 ? '{"id":"broken","credits":}' : `{"id":"mc-${index}","x-text":"${PADDING}","credits":${index % 60}}`;

describe('files larger than a text can be', () => {
  it('JSON of more than 512 MB is read item by item, the header behind it included', {
    timeout: 10 * MINUTES,
  }, async () => {
    const count = 62_000;
    const path = large(
      'large.json',
      '{"offerings":[\n',
      '],"institution":"odisee"}',
      count,
      (index) => `${json(index)}${index < count - 1 ? ',' : ''}\n`,
    );
    const seen = await through(path);
    expect(seen).toMatchObject({ header: { institution: 'odisee' }, count, problems: ['AFK-320 779'] });
    expect(seen.last).toBe(`mc-61999 62001:${json(61_999).length - 2}`);
    expect(seen.most).toBeLessThan(300 << 20);
    rmSync(path);
  });

  it('NDJSON and CSV take no more memory for being longer', { timeout: 10 * MINUTES }, async () => {
    const lines = large('large.ndjson', '{"format":1}\n', '', 60_000, (index) => `${json(index)}\n`);
    const ndjson = await through(lines);
    expect(ndjson).toMatchObject({ count: 60_000, problems: ['AFK-320 779'] });
    expect(ndjson.most).toBeLessThan(150 << 20);
    rmSync(lines);
    const rows = large(
      'large.csv',
      'id;credits;x-text\n',
      '',
      60_000,
      (index) => `mc-${index};${index % 60};"${PADDING}\n"\n`,
    );
    const csv = await through(rows);
    expect(csv).toMatchObject({ count: 60_000, last: 'mc-59999 120000:10', problems: [] });
    expect(csv.most).toBeLessThan(200 << 20);
    rmSync(rows);
  });

  it('YAML of more than 512 MB is read item by item', { timeout: 10 * MINUTES }, async () => {
    const path = large(
      'large.yaml',
      'offerings:\n',
      'institution: odisee\n',
      60_000,
      (index) => `  - id: mc-${index}\n    x-text: ${PADDING}\n    credits: ${index === 777 ? '[' : index % 60}\n`,
    );
    const seen = await through(path);
    expect(seen).toMatchObject({ header: { institution: 'odisee' }, count: 60_000, last: 'mc-59999 180001:14' });
    expect(seen.problems).toHaveLength(1);
    expect(seen.most).toBeLessThan(300 << 20);
  });
});

describe('YAML against the reference reader, at length', () => {
  it('the simple reader never differs', { timeout: 10 * MINUTES }, () => {
    const reader = new SubsetReader();
    const same = (text: string) => {
      const value = isUnusual(text) ? REFUSED : reader.item(text, 2);
      if (value !== REFUSED) expect([value]).toEqual(parse(text, { logLevel: 'error' }));
    };
    fc.assert(fc.property(wildItems, same), { numRuns: 300_000 });
    fc.assert(fc.property(textItems, same), { numRuns: 200_000 });
  });

  it('the places that it finds never differ', { timeout: 10 * MINUTES }, () => {
    const alike = (text: string) => {
      for (const { path, simple, full } of bothPlaces(text)) expect({ path, ...simple }).toEqual({ path, ...full });
    };
    fc.assert(fc.property(wildItems, alike), { numRuns: 60_000 });
    fc.assert(fc.property(textItems, alike), { numRuns: 40_000 });
    fc.assert(fc.property(offeringItems, alike), { numRuns: 10_000 });
  });

  it('whole documents never differ in silence', { timeout: 10 * MINUTES }, async () => {
    await fc.assert(
      fc.asyncProperty(wildDocuments, async (text) => {
        const reference = referenceValues(text);
        const ours = await ourReading(text);
        if (reference && ours?.problems.length === 0) expect(ours.values).toEqual(reference);
      }),
      { numRuns: 30_000 },
    );
  });
});
