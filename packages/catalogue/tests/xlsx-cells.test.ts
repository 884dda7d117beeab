import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTableBytes } from '../src/tables.js';
import { workbook } from './helpers.js';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
const STRINGS =
  '<si><t>een</t></si><si><t xml:space="preserve"> twee </t></si><si><t>drie &amp; vier</t></si><si><r><t>vijf</t></r></si><si><t/></si><si><t>zes_x000D_</t></si>';

const value = fc.constantFrom(
  '0',
  '1',
  '5',
  '007',
  '12.5',
  '-3',
  '1e3',
  '45922',
  '123456789012345678',
  'x',
  '',
  '&lt;',
  '#N/A',
);
const cell = fc
  .record({
    reference: fc.constantFrom(' r="@"', ' r="@"', ' r="@"', '', ' r="AAAA1"', ' r="B0"'),
    style: fc.constantFrom('', '', ' s="0"', ' s="1"', ' s="2"', ' s="9"', ' s=""'),
    type: fc.constantFrom('', '', ' t="s"', ' t="n"', ' t="b"', ' t="e"', ' t="str"', ' t="d"', ' t="inlineStr"'),
    inside: fc.oneof(
      { weight: 6, arbitrary: value.map((text) => `<v>${text}</v>`) },
      { weight: 1, arbitrary: value.map((text) => `<is><t>${text}</t></is>`) },
      { weight: 1, arbitrary: value.map((text) => `<f>A1+1</f><v>${text}</v>`) },
      { weight: 1, arbitrary: fc.constantFrom('', '<v/>', '<v> 5 </v>', '<!-- x --><v>5</v>', '<v>5</v><extLst/>') },
    ),
    empty: fc.boolean(),
    swapped: fc.boolean(),
  })
  .map(({ reference, style, type, inside, empty, swapped }) => {
    const attributes = swapped ? type + style + reference : reference + style + type;
    return inside === '' && empty ? `<c${attributes}/>` : `<c${attributes}>${inside}</c>`;
  });
const sheetXml = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 }).map((rows) => {
  const written = rows.map((cells, row) => {
    const placed = cells.map((one, column) => one.replace('@', `${'ABCDEFG'[column]}${row + 1}`));
    return `<row r="${row + 1}">${placed.join('')}</row>`;
  });
  return `<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`;
});

/** The same sheet with a prefix to every name, which only the general scanner reads. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('<x:worksheet', '<x:worksheet xmlns:x="m"');
}

async function rowsOf(xml: string, strings: string) {
  const table = await openTableBytes('a.xlsx', workbook({ A: xml }, { styles: STYLES, strings }));
  const rows: unknown[] = [];
  for await (const batch of table.rows()) for (const row of batch) rows.push([row.cells, row.locate(1)]);
  return { rows, problems: table.problems, notes: table.notes };
}

test('a cell is read the same in one walk and by the scanner', async () => {
  await fc.assert(
    fc.asyncProperty(sheetXml, async (xml) => {
      expect(await rowsOf(xml, STRINGS)).toEqual(await rowsOf(prefixed(xml), prefixed(STRINGS)));
    }),
    { numRuns: 400 },
  );
});

test('a hundred thousand texts without attributes are read in a moment', async () => {
  const strings = Array.from({ length: 100_000 }, (_, index) => `<si><r><t>t${index}</t></r></si>`).join('');
  const xml = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99999</v></c></row></sheetData></worksheet>';
  const start = performance.now();
  expect((await rowsOf(xml, strings)).rows).toMatchObject([[['t99999'], {}]]);
  // A tenth of a second or so; with a search for a quote from every tag to the end it takes minutes.
  expect(performance.now() - start).toBeLessThan(5_000);
});
