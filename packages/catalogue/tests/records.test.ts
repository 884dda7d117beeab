import { formatLocation } from '@afsprakenkader/diagnostics';
import { expect, test } from 'vitest';
import { openRecordsBytes } from '../src/records.js';
import { bytesOf } from './helpers.js';

async function read(name: string, text: string, format: 'json' | 'ndjson', path?: readonly string[]) {
  const opened = await openRecordsBytes(name, bytesOf(text), format, path);
  const values: unknown[] = [];
  const places: string[] = [];
  for await (const batch of opened.records()) {
    for (const record of batch) {
      values.push(record.value);
      places.push(formatLocation(record.locate('/naam')));
    }
  }
  return { values, places, codes: opened.problems.map(({ code }) => code) };
}

test('the items of a list that holds no offerings are read as they stand, each value with its place', async () => {
  expect(await read('a.json', '[\n {"naam": "An"},\n {"naam": "Bo", "type": 7}\n]', 'json')).toEqual({
    values: [{ naam: 'An' }, { naam: 'Bo', type: 7 }],
    places: ['a.json:2:11', 'a.json:3:11'],
    codes: [],
  });
  expect((await read('a.json', '{"learners": [{"naam": "An"}]}', 'json', ['learners'])).values).toEqual([
    { naam: 'An' },
  ]);
  await expect(read('a.json', '{"naam": "An"}', 'json')).rejects.toMatchObject({ problem: { code: 'AFK-310' } });
});

test('so are the lines of an NDJSON file; a broken one does not stop the rest', async () => {
  const { values, codes } = await read('a.ndjson', '{"naam":"An"}\n{"naam":\n{"naam":"Cé","naam":"Bo"}\n', 'ndjson');
  expect(values).toHaveLength(3);
  expect(values[0]).toEqual({ naam: 'An' });
  expect(codes).toHaveLength(2);
});
