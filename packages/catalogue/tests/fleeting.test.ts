import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openCatalogue } from '../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'afk-fleeting-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lines of every length, a few longer than a piece of the file, with letters that take two bytes. */
const lines = Array.from({ length: 4_000 }, (_, index) => {
  const length = index % 1_000 === 999 ? 700_000 : (index * 37) % 900;
  return JSON.stringify({ id: `a-${index}`, awardingEntity: 'é'.repeat(length) });
});

test('memory that is used again loses nothing: each record says in its turn what its line says', async () => {
  const file = join(folder, 'aanbod.ndjson');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const catalogue = await openCatalogue(file);
  const seen: string[] = [];
  const places: (number | undefined)[] = [];
  for await (const batch of catalogue.read({ bare: true, fleeting: true })) {
    for (const { bare, value, locate } of batch.map((record) => ({
      bare: record.bare,
      value: record.value,
      locate: record.locate('/id'),
    }))) {
      expect(JSON.parse(bare?.chunk.text(bare.start, bare.end) ?? 'null')).toEqual(value);
      seen.push(JSON.stringify(value));
      places.push(locate.line);
    }
  }
  expect(seen).toEqual(lines);
  expect(places).toEqual(lines.map((_, index) => index + 1));
  expect(catalogue.problems).toEqual([]);
});

test('a line that is not parsed tells what is wrong with it once its value is asked for', async () => {
  const file = join(folder, 'stuk.ndjson');
  writeFileSync(file, '{"id":"a"}\n{"id":"b"\n[]\n{"id":"c"}\n');
  const catalogue = await openCatalogue(file);
  const values: unknown[] = [];
  for await (const batch of catalogue.read({ bare: true })) {
    expect(catalogue.problems).toEqual([]);
    values.push(...batch.map(({ value }) => value));
  }
  expect(values).toEqual([{ id: 'a' }, undefined, undefined, { id: 'c' }]);
  expect(catalogue.problems.map(({ code, location }) => [code, location?.line])).toEqual([
    ['AFK-320', 2],
    ['AFK-321', 3],
  ]);
});
