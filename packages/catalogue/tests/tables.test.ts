import { formatLocation } from '@afsprakenkader/diagnostics';
import { expect, test } from 'vitest';
import { openTableBytes } from '../src/tables.js';
import { bytesOf, refusal, sheet, workbook } from './helpers.js';

const LEARNERS = [
  ['naam', 'studiepunten'],
  ['Élodie “Lo” Peeters', 6],
  ['Nguyễn', 4.5],
];

async function cellsOf(name: string, content: Uint8Array, wanted?: string) {
  const table = await openTableBytes(name, content, wanted ?? null);
  const cells: unknown[] = [];
  const places: string[] = [];
  for await (const batch of table.rows()) {
    for (const row of batch) {
      cells.push(row.cells);
      places.push(formatLocation(row.locate(1)));
    }
  }
  return { format: table.format, sheet: table.sheet, cells, places, problems: table.problems };
}

test('a list that holds no offerings is read as rows of cells, each with its place', async () => {
  const file = workbook({ Lerenden: sheet(LEARNERS), Oud: sheet([['x']]) });
  expect(await cellsOf('lijst.xlsx', file)).toEqual({
    format: 'xlsx',
    sheet: 'Lerenden',
    cells: LEARNERS,
    places: ['lijst.xlsx#Lerenden!B1', 'lijst.xlsx#Lerenden!B2', 'lijst.xlsx#Lerenden!B3'],
    problems: [],
  });
  expect((await cellsOf('lijst.xlsx', file, 'Oud')).cells).toEqual([['x']]);
  const csv = bytesOf('naam;studiepunten\n"Élodie\n“Lo” Peeters";6\nNguyễn;4,5\n');
  expect(await cellsOf('lijst.csv', csv)).toMatchObject({
    format: 'csv',
    sheet: null,
    cells: [LEARNERS[0], ['Élodie\n“Lo” Peeters', '6'], ['Nguyễn', '4,5']],
    places: ['lijst.csv:1:6', 'lijst.csv:3:15', 'lijst.csv:4:8'],
  });
});

test('what is no table is refused with a reason', async () => {
  expect(await refusal(openTableBytes('a.csv', new Uint8Array()))).toBe('AFK-304 a.csv');
  expect(await refusal(openTableBytes('a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)))).toBe('AFK-362 a.xls');
  const missing = openTableBytes('a.xlsx', workbook({ A: sheet([['x']]) }), 'B');
  expect(await refusal(missing)).toBe('AFK-369 a.xlsx');
});
