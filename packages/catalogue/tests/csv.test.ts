import type { AfkError } from '@afsprakenkader/diagnostics';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvSplitter } from '../src/table/csv-splitter.js';
import { openText, places, read } from './helpers.js';

describe('a CSV file', () => {
  it('as Excel writes it in Flanders: semicolons, decimal commas, quotes over lines, ja and WAAR', async () => {
    const text =
      'id;title.nl;credits;languages;level;start;advance.learningOutcomes;advance.assessmentMethod\r\na;"Zorg; ""thuis""\r\nen elders";6,5;nl, en;VKS 6;22/09/2025;ja;WAAR\r\nb;Data;3 SP;nl;6;2025-02-03;x;nee\r\n\r\nc;;1.500;;;;;\r\n';
    expect(await read('a.csv', text)).toMatchInlineSnapshot(`
      {
        "format": "csv",
        "header": {},
        "notes": [],
        "problems": [],
        "values": [
          {
            "advance": {
              "assessmentMethod": true,
              "learningOutcomes": true,
            },
            "credits": 6.5,
            "id": "a",
            "languages": [
              "nl",
              "en",
            ],
            "level": 6,
            "start": "2025-09-22",
            "title": {
              "nl": "Zorg; "thuis"
      en elders",
            },
          },
          {
            "advance": {
              "assessmentMethod": false,
              "learningOutcomes": true,
            },
            "credits": 3,
            "id": "b",
            "languages": [
              "nl",
            ],
            "level": 6,
            "start": "2025-02-03",
            "title": {
              "nl": "Data",
            },
          },
          {
            "credits": "1.500",
            "id": "c",
          },
        ],
      }
    `);
    expect((await places('a.csv', text, ['/credits', '/title/nl', '/type'])).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "0/credits a.csv:3:12-3:15",
        "0/title/nl a.csv:2:3-3:11",
        "0/type a.csv:2:1-3:47",
      ]
    `);
  });

  it('may have commas, tabs or bars, and may say which', async () => {
    for (const delimiter of [',', '\t', '|']) {
      const text = `id,title.nl\na,"x, y; z"\n`.replaceAll(/,(?! )/g, delimiter);
      expect((await read('a.csv', text)).values).toEqual([{ id: 'a', title: { nl: 'x, y; z' } }]);
    }
    expect((await read('a.csv', 'sep=,\r\nid,title.nl\r\na,b;c;d\r\n')).values).toEqual([
      { id: 'a', title: { nl: 'b;c;d' } },
    ]);
  });

  it('puts rows with one id together where the headers name components', async () => {
    const text = 'id,title.nl,components.code,components.credits\na,A,X,3\nb,B,,\na,A,Y,4\n';
    expect((await read('a.csv', text)).values).toEqual([
      {
        id: 'a',
        title: { nl: 'A' },
        components: [
          { code: 'X', credits: 3 },
          { code: 'Y', credits: 4 },
        ],
      },
      { id: 'b', title: { nl: 'B' } },
    ]);
  });

  it('loses one line, not the rest, where a quote is not closed', async () => {
    const text = 'id,title.nl,credits\na,"open,3\nb,B,4\nc,"C",5\nd,"zegt "ja" soms",6\ne,"laatste,7';
    const { values, problems } = await read('a.csv', text);
    expect(values).toEqual([
      { id: 'a', title: { nl: '"open' }, credits: 3 },
      { id: 'b', title: { nl: 'B' }, credits: 4 },
      { id: 'c', title: { nl: 'C' }, credits: 5 },
      { id: 'd', title: { nl: 'zegt "ja" soms' }, credits: 6 },
      { id: 'e', title: { nl: '"laatste' }, credits: 7 },
    ]);
    expect(problems).toEqual(['AFK-340 a.csv:2:3', 'AFK-340 a.csv:5:9', 'AFK-340 a.csv:6:3']);
  });

  it('tells of lines of another width, headers twice, and headers that the format does not have', async () => {
    const text = 'id,credits,credits,titel\na,3,4,x\nb,3\nc,3,4,x,y\n';
    const catalogue = await openText('a.csv', text);
    for await (const _ of catalogue.read());
    expect(
      catalogue.problems.map((one) => `${one.location?.line} ${one.code} ${one.what.nl} ${one.todo.nl}`),
    ).toMatchInlineSnapshot(`
      [
        "1 AFK-342 De kolomnaam “credits” staat er meer dan eens; deze kolom heet hier “credits (2)”. Geef de kolommen elk een eigen naam, of gebruik “credits (2)” in de mapping.",
        "1 AFK-343 Het formaat kent geen veld \`titel\`; deze kolom is niet gelezen. Bedoelde u \`title\`? Een eigen kolom begint met \`x-\`.",
        "3 AFK-351 Deze regel heeft 2 cellen, terwijl er 4 kolommen zijn. Kijk na of er een scheidingsteken te veel of te weinig staat; de cellen zijn van links af gelezen.",
        "4 AFK-351 Deze regel heeft 5 cellen, terwijl er 4 kolommen zijn. Kijk na of er een scheidingsteken te veel of te weinig staat; de cellen zijn van links af gelezen.",
      ]
    `);
  });

  it('of somebody else comes with a mapping to begin with: the code, the name and the credits of units kept apart', async () => {
    const text =
      'Aanbodcode;Naam opleiding;Aantal SP;OLOD-code;OLOD;SP OLOD;Uit opleiding;Type opleiding\nM1;Zorg;9;V1;Wonden;9;X;ba\n';
    const refused = await openText('a.csv', text).catch((error: unknown) => error);
    expect((refused as AfkError).problem.snippet?.nl.split('\n').slice(4)).toEqual([
      '      fields:',
      '        id: Aanbodcode',
      '        title.nl: Naam opleiding',
      '        credits: Aantal SP',
      '        label: { value: microcredential }',
      '      components:',
      '        groupBy: Aanbodcode',
      '        fields:',
      '          code: OLOD-code',
      '          title.nl: OLOD',
      '          credits: SP OLOD',
      '          origin.programme: Uit opleiding',
      '          origin.kind: Type opleiding',
    ]);
  });

  it('of ten thousand columns is read, though a row looks like ten thousand headers of one name', async () => {
    const header = ['x-0', 'id', 'credits', ...Array.from({ length: 10_000 }, (_, index) => `x-${index + 1}`)];
    const row = ['ja', 'a', '6', ...Array.from({ length: 10_000 }, () => 'ja')];
    const start = performance.now();
    const { values, problems } = await read('a.csv', `${header.join(';')}\n${row.join(';')}\n`);
    expect(values).toEqual([expect.objectContaining({ id: 'a', credits: 6, 'x-0': 'ja', 'x-10000': 'ja' })]);
    expect(problems).toEqual([]);
    // A hundred milliseconds or so; with a search from the first number for each name it takes seconds.
    expect(performance.now() - start).toBeLessThan(2500);
  });

  it('is read with line ends of old programs and with a byte order mark, lines still counted right', async () => {
    const text = 'id;title.nl;credits\ra;Zorg;6\rb;Data;3\r';
    const expected = [
      { id: 'a', title: { nl: 'Zorg' }, credits: 6 },
      { id: 'b', title: { nl: 'Data' }, credits: 3 },
    ];
    expect((await read('a.csv', text)).values).toEqual(expected);
    expect((await read('a.csv', `\ufeff${text.replaceAll('\r', '\n')}`)).values).toEqual(expected);
    expect(await places('a.csv', text, ['/credits'])).toEqual(['0/credits a.csv:2:8-2:9', '1/credits a.csv:3:8-3:9']);
    const broken = 'id;title.nl;credits\na;"Zorg\nthuis\n";6\nb;Data;3\n';
    expect(await places('a.csv', broken, ['/credits'])).toEqual(['0/credits a.csv:4:3-4:4', '1/credits a.csv:5:8-5:9']);
  });

  it('is cut as csv-parse cuts it, wherever its pieces break', () => {
    const cell = fc
      .oneof(fc.constantFrom('', 'a', '6,5', 'x"y', 'r\ns', 'é; ü', ' b '), fc.string({ maxLength: 5 }))
      .filter((text) => !text.includes('\r') && !text.startsWith('"'));
    const quote = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(40),
        (rows, newline, at) => {
          const text = rows.map((row) => row.map(quote).join(';')).join(newline);
          const splitter = new CsvSplitter(';');
          const cells = [...splitter.push(text.slice(0, at), false), ...splitter.push(text.slice(at), true)].map(
            (row) => row.cells,
          );
          const options = {
            delimiter: ';',
            relax_column_count: true,
            record_delimiter: ['\n', '\r\n'],
            relax_quotes: true,
          };
          expect(cells).toEqual(parse(text, options));
        },
      ),
      { numRuns: 500 },
    );
  });
});
