import type { Catalogue, CatalogueRecord } from '@afsprakenkader/catalogue';
import { expect, it } from 'vitest';
import { check } from '../src/index.js';
import { release } from './support/framework.js';
import { checkText } from './support/run.js';

it('lists a thousand problems of one kind and counts the rest', async () => {
  const lines = Array.from({ length: 1003 }, (_, index) => JSON.stringify({ id: `a${index}`, sluitop: 1 }));
  const { problems, summary } = await checkText({ 'aanbod.ndjson': lines.join('\n') });
  expect(summary.offerings).toBe(1003);
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)?.what.en).toBe('Further problems with code AFK-203 that are not listed one by one: 3.');
});

it('says so when a file changed between the check and the report', async () => {
  let passes = 0;
  const record = (ordinal: number): CatalogueRecord => ({
    ordinal,
    value: { id: `a${ordinal}` },
    locate: () => ({ file: 'a.ndjson', line: ordinal + 1, column: 1 }),
  });
  const catalogue: Catalogue = {
    file: 'a.ndjson',
    format: 'ndjson',
    header: {},
    bytes: null,
    problems: [],
    notes: [],
    async *read() {
      passes++;
      yield passes === 1 ? [record(0), record(1)] : [record(0)];
    },
  };
  const result = await check({
    framework: await release('0.1.0'),
    catalogues: [catalogue],
    asOf: '2026-01-15',
    tool: { name: 'afsprakenkader', version: '0.1.0' },
  });
  const read = async () => {
    for await (const _ of result.offerings());
  };
  await expect(read()).rejects.toThrow('AFK-414 a.ndjson: a.ndjson changed while the check was running');
});

it('keeps an offering that carries the keys of the language itself, and all others', async () => {
  const hostile = '{"id":"a","__proto__":{"type":1},"constructor":{"x":1},"credits":6}';
  const { problems, summary } = await checkText({
    'aanbod.ndjson': `${hostile}\n{"id":"constructor"}\n{"id":"__proto__"}`,
  });
  expect(summary.offerings).toBe(3);
  expect(problems.map(({ code }) => code)).toEqual(['AFK-325', 'AFK-203']);
  expect(({} as Record<string, unknown>).type).toBeUndefined();
});
