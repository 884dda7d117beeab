import { describe, expect, it } from 'vitest';
import { openText, places, read, refusal, sheet, workbook } from './helpers.js';

const MAPPING = {
  records: { sheet: 'Aanbod' },
  fields: {
    id: 'Code',
    'title.nl': 'Titel',
    credits: 'Studiepunten',
    start: 'Start',
    label: { value: 'microcredential' },
  },
};

describe('a workbook', () => {
  it('is read through a mapping, each value at its own cell', async () => {
    const file = workbook({
      Uitleg: sheet([['Lees mij eerst']]),
      Aanbod: sheet([
        ['Aanbod 2025-26'],
        ['Code', 'Titel', 'Studiepunten', 'Start', 'Opmerking'],
        ['A1', 'Zorg & techniek', 6.5, '22/09/2025', 'x'],
        ['B2', 'Data', '3,5 SP', null, null],
      ]),
    });
    expect(await read('aanbod.xlsx', file, MAPPING)).toMatchInlineSnapshot(`
      {
        "format": "xlsx",
        "header": {},
        "notes": [
          "AFK-345 aanbod.xlsx#Aanbod!A2",
        ],
        "problems": [],
        "values": [
          {
            "credits": 6.5,
            "id": "A1",
            "label": "microcredential",
            "start": "2025-09-22",
            "title": {
              "nl": "Zorg & techniek",
            },
          },
          {
            "credits": 3.5,
            "id": "B2",
            "label": "microcredential",
            "title": {
              "nl": "Data",
            },
          },
        ],
      }
    `);
    expect(
      await places('aanbod.xlsx', file, ['/credits', '/start', '/title/nl', '/label', '/level'], MAPPING),
    ).toMatchInlineSnapshot(`
      [
        "0/credits aanbod.xlsx#Aanbod!C3",
        "0/start aanbod.xlsx#Aanbod!D3",
        "0/title/nl aanbod.xlsx#Aanbod!B3",
        "0/label aanbod.xlsx#Aanbod!A3",
        "0/level aanbod.xlsx#Aanbod!A3",
        "1/credits aanbod.xlsx#Aanbod!C4",
        "1/start aanbod.xlsx#Aanbod!D4",
        "1/title/nl aanbod.xlsx#Aanbod!B4",
        "1/label aanbod.xlsx#Aanbod!A4",
        "1/level aanbod.xlsx#Aanbod!A4",
      ]
    `);
  });

  it('keeps texts, dates, booleans and results of formulas as the program shows them', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const strings =
      '<si><t>Titel met </t><rPh sb="0" eb="1"><t>gelezen</t></rPh></si><si><r><rPr/><t xml:space="preserve">Rijke </t></r><r><t>tekst</t></r></si>';
    const row = (cells: string) => `<row>${cells}</row>`;
    const xml = `<worksheet><sheetData>${row('<c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>title.nl</t></is></c><c t="inlineStr"><is><t>credits</t></is></c><c t="inlineStr"><is><t>start</t></is></c><c t="inlineStr"><is><t>advance.learningOutcomes</t></is></c>')}
      ${row('<c r="A2"><v>101</v></c><c r="B2" t="s"><v>0</v></c><c r="C2"><f>1+2</f><v>0.30000000000000004</v></c><c r="D2" s="1"><v>45922</v></c><c r="E2" t="b"><v>1</v></c>')}
      ${row('<c r="A3" t="str"><f>"b"</f><v>b</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" s="3"><v>12</v></c><c r="D3" s="2"><v>45923.5</v></c><c r="E3" t="str"><f>x</f><v>nee</v></c>')}
      ${row('<c r="A4" t="inlineStr"><is><t>c_x000D_</t></is></c><c r="B4" t="inlineStr"><is><t><![CDATA[<b>]]> &#233;&#xE9;</t></is></c><c r="C4" t="e"><f>NA()</f><v>#N/A</v></c><c r="D4" t="d"><v>2025-09-22T00:00:00</v></c><c r="E4"><f>A1</f></c>')}
    </sheetData></worksheet>`;
    expect(await read('a.xlsx', workbook({ Blad1: xml }, { styles, strings }))).toMatchInlineSnapshot(`
      {
        "format": "xlsx",
        "header": {},
        "notes": [
          "AFK-364 a.xlsx#Blad1!E4",
        ],
        "problems": [
          "AFK-365 a.xlsx#Blad1!C4",
        ],
        "values": [
          {
            "advance": {
              "learningOutcomes": true,
            },
            "credits": 0.3,
            "id": "101",
            "start": "2025-09-22",
            "title": {
              "nl": "Titel met",
            },
          },
          {
            "advance": {
              "learningOutcomes": false,
            },
            "credits": 12,
            "id": "b",
            "start": "2025-09-23",
            "title": {
              "nl": "Rijke tekst",
            },
          },
          {
            "id": "c",
            "start": "2025-09-22",
            "title": {
              "nl": "<b> éé",
            },
          },
        ],
      }
    `);
  });

  it('reads prefixed elements and the 1904 calendar', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>id</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>start</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c><x:c r="B2" s="0"><x:v>44460</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const file = workbook(
      { Blad1: xml },
      { styles: '<cellXfs><xf numFmtId="14"/></cellXfs>', workbookPr: '<workbookPr date1904="1"/>' },
    );
    expect((await read('a.xlsx', file)).values).toEqual([{ id: '1904-01-02', start: '2025-09-22' }]);
  });

  it('gives the value of merged cells to each row that they cover', async () => {
    const rows = sheet(
      [
        ['Code', 'Titel', 'OLOD', 'SP'],
        ['A', 'Zorg', 'X1', 3],
        [null, null, 'X2', 4],
        ['B', 'Data', 'Y1', 5],
      ],
      '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>',
    );
    const mapping = {
      fields: { id: 'Code', 'title.nl': 'Titel' },
      components: { groupBy: 'Code', fields: { code: 'OLOD', credits: 'SP' } },
    };
    expect(await read('a.xlsx', workbook({ Blad1: rows }), mapping)).toMatchInlineSnapshot(`
      {
        "format": "xlsx",
        "header": {},
        "notes": [
          "AFK-366 a.xlsx#Blad1!A2",
        ],
        "problems": [],
        "values": [
          {
            "components": [
              {
                "code": "X1",
                "credits": 3,
              },
              {
                "code": "X2",
                "credits": 4,
              },
            ],
            "id": "A",
            "title": {
              "nl": "Zorg",
            },
          },
          {
            "components": [
              {
                "code": "Y1",
                "credits": 5,
              },
            ],
            "id": "B",
            "title": {
              "nl": "Data",
            },
          },
        ],
      }
    `);
    expect(
      await places('a.xlsx', workbook({ Blad1: rows }), ['/components/1/credits', '/title/nl'], mapping),
    ).toMatchInlineSnapshot(`
      [
        "0/components/1/credits a.xlsx#Blad1!D3",
        "0/title/nl a.xlsx#Blad1!B2",
        "1/components/1/credits a.xlsx#Blad1!C4",
        "1/title/nl a.xlsx#Blad1!B4",
      ]
    `);
  });

  it('without a mapping takes the visible sheet whose columns are those of the format, and names the others', async () => {
    const file = workbook(
      {
        Uitleg: sheet([['Dit', 'is uitleg']]),
        Oud: sheet([
          ['id', 'credits'],
          ['oud', 1],
        ]),
        Aanbod: sheet([
          ['id', 'credits'],
          ['nieuw', 2],
        ]),
      },
      { hidden: ['Oud'] },
    );
    const { values, notes } = await read('a.xlsx', file);
    expect(values).toEqual([{ id: 'nieuw', credits: 2 }]);
    expect(notes).toEqual(['AFK-368 a.xlsx']);
  });

  it('names the sheets where the mapping asks for one that is not there', async () => {
    const attempt = openText('a.xlsx', workbook({ Aanbot: sheet([['Code']]) }), MAPPING);
    await expect(attempt).rejects.toThrow('the workbook has: Aanbot. Did you mean “Aanbot”?');
  });

  it('shows the columns and a mapping to begin with where they are somebody else’s', async () => {
    const file = workbook({
      Aanbod: sheet([
        ['Lijst'],
        ['Code', 'Titel', 'Studiepunten', 'VKS-niveau', 'Campus', 'Kleur'],
        ['A', 'b', 3, 6, 'Gent', 'rood'],
      ]),
    });
    const error = await openText('a.xlsx', file).catch((caught: unknown) => caught);
    expect(String(error)).toMatchInlineSnapshot(`
      "AfkError: AFK-341 a.xlsx#Aanbod!A2: The columns are not those of the format, and there is no mapping. Found: Code, Titel, Studiepunten, VKS-niveau, Campus, Kleur. Say in afsprakenkader.yaml which column is what.
      # A start: check every guess.
      catalogues:
        - file: a.xlsx
          mapping:
            records: { sheet: Aanbod }
            fields:
              id: Code
              title.nl: Titel
              credits: Studiepunten
              level: VKS-niveau
              place.nl: Campus
              label: { value: microcredential }"
    `);
  });
});

describe('a workbook with a cover sheet', () => {
  it('begins the mapping with the sheet of which most can be guessed', async () => {
    const cover = sheet([['Beheerd door de dienst onderwijs'], ['Versie', 3]]);
    const list = sheet([
      ['Code', 'Naam', 'Studiepunten'],
      ['A', 'b', 3],
    ]);
    const attempt = openText('a.xlsx', workbook({ Leesmij: cover, 'MC 25-26': list, Oud: cover }));
    await expect(attempt).rejects.toThrow('records: { sheet: MC 25-26 }');
  });
});

describe('a workbook that cannot be trusted', () => {
  it('is refused where it is something else', async () => {
    const { zipSync, strToU8 } = await import('fflate');
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<x/>'),
    });
    expect(await refusal(openText('a.xlsx', ods))).toBe('AFK-370 a.xlsx');
    expect(await refusal(openText('a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)))).toBe(
      'AFK-362 a.xlsx',
    );
    expect(await refusal(openText('a.xlsx', workbook({ A: sheet([['id']]) }).subarray(0, 200)))).toBe('AFK-360 a.xlsx');
  });

  it('is refused where it unpacks to far more than it is', async () => {
    const bomb = workbook({ A: `<worksheet><sheetData>${' '.repeat(20 << 20)}</sheetData></worksheet>` });
    expect(bomb.length).toBeLessThan(1 << 20);
    expect(await refusal(openText('a.xlsx', bomb))).toBe('AFK-361 a.xlsx');
  });

  it('is refused where its parts are locked, too many, or in ZIP64', async () => {
    const plain = workbook({
      A: sheet([
        ['id', 'credits'],
        ['a', 1],
      ]),
    });
    expect(await refusal(openText('a.xlsx', patched(plain, 8, 1)))).toBe('AFK-362 a.xlsx');
    expect(await refusal(openText('a.xlsx', patched(plain, 20, 0xffffffff)))).toBe('AFK-363 a.xlsx');
    const many = new Uint8Array(plain);
    new DataView(many.buffer).setUint16(many.length - 12, 6000, true);
    expect(await refusal(openText('a.xlsx', many))).toBe('AFK-361 a.xlsx');
  });

  it('gives what stands before the place where a sheet breaks off', async () => {
    const xml = sheet([
      ['id', 'credits'],
      ['a', 1],
      ['b', 2],
    ]);
    const { values, problems } = await read(
      'a.xlsx',
      workbook({ A: xml.slice(0, xml.indexOf('</row></sheetData>') - 8) }),
    );
    expect(values[0]).toEqual({ id: 'a', credits: 1 });
    expect(problems).toEqual(['AFK-367 a.xlsx#A!A3']);
  });

  it('reads nothing from a document type', async () => {
    const xml = sheet([
      ['id', 'credits'],
      ['&lol;', 1],
    ]).replaceAll('&amp;lol;', '&lol;');
    const { values } = await read('a.xlsx', workbook({ A: `<!DOCTYPE x [<!ENTITY lol "haha">]>${xml}` }));
    expect(values).toEqual([{ id: '&lol;', credits: 1 }]);
  });
});

/** The archive with one number in each entry of its directory changed. */
function patched(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = new Uint8Array(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (offset === 8) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}
