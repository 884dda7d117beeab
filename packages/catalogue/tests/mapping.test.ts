import { describe, expect, it } from 'vitest';
import { mappingSchema } from '../src/mapping.js';
import { openText, places, read, refusal } from './helpers.js';

describe('a mapping of a table', () => {
  const mapping = {
    fields: {
      id: 'Code',
      'title.nl': 'Titel',
      'title.en': 'Title',
      credits: 'Studiepunten',
      label: 'Soort',
      level: 'Niveau',
      'learningOutcomes.nl': ['LR 1', 'LR 2'],
      delivery: 'Vorm',
      'titl.nl': 'Titel',
      'x-campus': 'Campus',
    },
    values: {
      label: { 'Micro-credential': 'microcredential', cursus: null },
      delivery: { 'op de campus': 'in-person', thuis: ['distance'] },
    },
  };
  const text =
    'Aanbod 2025;;;\nCode;Titel;title ;Soort;Niveau;LR 1;LR 2;Vorm;Campus;Opmerking\nA;Zorg;Care;micro-credential;6;Kan dit;Kan dat;Op de campus;Gent;x\nB;Data;;Cursus;6;Kan zus;;thuis;;\n';

  it('finds the headers below a title, translates words, and lists what it leaves', async () => {
    expect(await read('a.csv', text, mapping)).toMatchInlineSnapshot(`
      {
        "format": "csv",
        "header": {},
        "notes": [
          "AFK-345 a.csv:2:1",
        ],
        "problems": [
          "AFK-346 a.csv",
          "AFK-347 a.csv",
        ],
        "values": [
          {
            "delivery": [
              "in-person",
            ],
            "id": "A",
            "label": "microcredential",
            "learningOutcomes": [
              {
                "nl": "Kan dit",
              },
              {
                "nl": "Kan dat",
              },
            ],
            "level": 6,
            "title": {
              "en": "Care",
              "nl": "Zorg",
            },
            "x-campus": "Gent",
          },
          {
            "delivery": [
              "distance",
            ],
            "id": "B",
            "learningOutcomes": [
              {
                "nl": "Kan zus",
              },
            ],
            "level": 6,
            "title": {
              "nl": "Data",
            },
          },
        ],
      }
    `);
    expect(
      (
        await places(
          'a.csv',
          text,
          ['/learningOutcomes/1/nl', '/learningOutcomes/1', '/title/en', '/delivery/0', '/type'],
          mapping,
        )
      ).slice(0, 5),
    ).toMatchInlineSnapshot(`
      [
        "0/learningOutcomes/1/nl a.csv:3:40-3:47",
        "0/learningOutcomes/1 a.csv:3:40-3:47",
        "0/title/en a.csv:3:8-3:12",
        "0/delivery/0 a.csv:3:48-3:60",
        "0/type a.csv:3:1-3:67",
      ]
    `);
  });

  it('groups rows into components, together or scattered, and tells of contradictions', async () => {
    const grouped = {
      fields: { id: 'Code', 'title.nl': 'Titel' },
      components: {
        groupBy: 'Code',
        fields: { code: 'OLOD', credits: 'SP', 'origin.kind': 'Soort', kind: { value: 'existing-unit' } },
      },
    };
    const rows =
      'Code,Titel,OLOD,SP,Soort\nA,Zorg,X1,3,bachelor\nB,Data,Y1,5,bachelor;master\n,,Z9,1,\nA,Zorgen,X2,"4,5",\n';
    expect(await read('a.csv', rows, grouped)).toMatchInlineSnapshot(`
      {
        "format": "csv",
        "header": {},
        "notes": [],
        "problems": [
          "AFK-348 a.csv:4:1",
          "AFK-349 a.csv:5:3",
        ],
        "values": [
          {
            "components": [
              {
                "code": "X1",
                "credits": 3,
                "kind": "existing-unit",
                "origin": {
                  "kind": "bachelor",
                },
              },
              {
                "code": "X2",
                "credits": 4.5,
                "kind": "existing-unit",
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
                "kind": "existing-unit",
                "origin": {
                  "anyOf": [
                    {
                      "kind": "bachelor",
                    },
                    {
                      "kind": "master",
                    },
                  ],
                },
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
      await places('a.csv', rows, ['/components/1/credits', '/components/0/kind'], grouped),
    ).toMatchInlineSnapshot(`
      [
        "0/components/1/credits a.csv:5:13-5:18",
        "0/components/0/kind a.csv:2:8-2:10",
        "1/components/1/credits a.csv:3:8-3:10",
        "1/components/0/kind a.csv:3:8-3:10",
      ]
    `);
  });

  it('of which no column is there is refused with the columns that are', async () => {
    const attempt = openText('a.csv', 'Naam,SP\nx,3\n', { fields: { id: 'Code' } });
    await expect(attempt).rejects.toThrow('Found: Naam, SP');
  });
});

describe('a mapping of a nested export', () => {
  const mapping = {
    records: '/data/items',
    fields: { id: 'code', title: 'name', credits: 'load.ects', languages: 'taal', 'place.nl': 'campus' },
    components: { records: 'units', fields: { code: 'c', credits: 'e', 'origin.kind': 'kinds' } },
  };
  const text = JSON.stringify({
    meta: { page: 1 },
    data: {
      items: [
        {
          code: 5,
          name: { nl: 'X' },
          load: { ects: '6,5' },
          taal: 'nl',
          units: [
            { c: 'U1', e: 3, kinds: ['bachelor', 'master'] },
            { c: 'U2', kinds: [] },
          ],
          foo: 1,
        },
        7,
        { code: 'b', units: [] },
      ],
    },
  });

  it('follows keys into groups and lists', async () => {
    expect(await read('a.json', text, mapping)).toMatchInlineSnapshot(`
      {
        "format": "json",
        "header": {},
        "notes": [
          "AFK-352 a.json",
          "AFK-345 a.json",
        ],
        "problems": [
          "AFK-321 a.json:1:187",
        ],
        "values": [
          {
            "components": [
              {
                "code": "U1",
                "credits": 3,
                "origin": {
                  "anyOf": [
                    {
                      "kind": "bachelor",
                    },
                    {
                      "kind": "master",
                    },
                  ],
                },
              },
              {
                "code": "U2",
              },
            ],
            "credits": 6.5,
            "id": "5",
            "languages": [
              "nl",
            ],
            "title": {
              "nl": "X",
            },
          },
          undefined,
          {
            "id": "b",
          },
        ],
      }
    `);
  });

  it('points back at the source', async () => {
    expect(
      (
        await places(
          'a.json',
          text,
          ['/credits', '/title/nl', '/components/0/origin/anyOf/1/kind', '/components/1/credits', '/level'],
          mapping,
        )
      ).slice(0, 5),
    ).toMatchInlineSnapshot(`
      [
        "0/credits a.json:1:80-1:85 /data/items/0/load/ects",
        "0/title/nl a.json:1:60-1:63 /data/items/0/name/nl",
        "0/components/0/origin/anyOf/1/kind a.json:1:132-1:153 /data/items/0/units/0/kinds",
        "0/components/1/credits a.json:1:155-1:176 /data/items/0/units/1",
        "0/level a.json:1:37-1:186 /data/items/0",
      ]
    `);
  });

  it('reads YAML and NDJSON alike', async () => {
    const yaml = 'data:\n  items:\n    - { code: a, load: { ects: 3 } }\n';
    expect((await read('a.yaml', yaml, mapping)).values).toEqual([{ id: 'a', credits: 3 }]);
    const lines = '{"code":"a","load":{"ects":3}}\n{"code":"a","units":[{"c":"U"}]}\n';
    expect((await read('a.ndjson', lines, { ...mapping, records: undefined })).values).toEqual([
      { id: 'a', credits: 3 },
      { id: 'a', components: [{ code: 'U' }] },
    ]);
  });

  it('groups flat records', async () => {
    const grouped = { fields: { id: 'mc' }, components: { groupBy: 'mc', fields: { code: 'olod' } } };
    const lines = '{"mc":"a","olod":1}\n{"mc":"b","olod":2}\n{"mc":"a","olod":3}\n';
    expect((await read('a.ndjson', lines, grouped)).values).toEqual([
      { id: 'a', components: [{ code: '1' }, { code: '3' }] },
      { id: 'b', components: [{ code: '2' }] },
    ]);
  });

  it('that points at no list is refused', async () => {
    expect(await refusal(openText('a.json', '{"data":{"items":3}}', mapping))).toBe('AFK-316 a.json');
    expect(await refusal(openText('a.yaml', 'data: 3', mapping))).toBe('AFK-316 a.yaml');
  });
});

describe('rows that are no offerings', () => {
  const fields = { id: 'Code', credits: 'SP', label: { value: 'microcredential' } };
  const text = 'Code;Titel;SP\nA;Zorg;6\n;Subtotaal zorg;6\nB;Data;3\nTotaal;;9\n';

  it('are left out where the mapping says so, and named', async () => {
    const skip = { Code: ['', 'totaal'] };
    const catalogue = await openText('a.csv', text, { records: { skip }, fields });
    const ids: unknown[] = [];
    for await (const batch of catalogue.read()) for (const { value } of batch) ids.push((value as { id: string }).id);
    expect(ids).toEqual(['A', 'B']);
    expect(catalogue.notes.map(({ code, what }) => `${code} ${what.en}`)).toEqual([
      'AFK-345 The mapping does not use: Titel.',
      'AFK-353 By `records.skip` in the mapping 2 rows are no offerings; they have not been read: 3, 5.',
    ]);
    // The second pass tells the same.
    for await (const batch of catalogue.read()) expect(batch.length).toBeGreaterThan(0);
    expect(catalogue.notes).toHaveLength(2);
  });

  it('may be marked by the beginning of a text, in a grouped table too', async () => {
    const mapping = {
      records: { skip: { Titel: 'subtotaal*', Code: 'TOTAAL' } },
      fields,
      components: { groupBy: 'Code', fields: { 'title.nl': 'Titel', credits: 'SP' } },
    };
    const { values, problems } = await read('a.csv', text, mapping);
    expect(values).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it('are read and pointed at where the mapping says nothing of them', async () => {
    const catalogue = await openText('a.csv', text, { fields });
    for await (const batch of catalogue.read()) expect(batch).toHaveLength(4);
    const told = catalogue.notes.find(({ code }) => code === 'AFK-354');
    expect(told?.location).toMatchObject({ line: 5, column: 1 });
    expect(told?.todo.en).toContain('`records: { skip: { Code: Totaal } }`');
  });

  it('are left out of nested exports as well, and a column that is not there is named', async () => {
    const nested = { records: { skip: { code: 'x*', kleur: 'rood' } }, fields: { id: 'code' } };
    const { values, notes } = await read('a.json', '[{"code":"a"},{"code":"x1"}]', nested);
    expect(values).toEqual([{ id: 'a' }]);
    expect(notes).toEqual(['AFK-353 a.json:1:15', 'AFK-352 a.json']);
    const { problems } = await read('a.csv', text, { records: { skip: { Cod: '' } }, fields });
    expect(problems).toEqual(['AFK-346 a.csv']);
  });
});

describe('the schema of a mapping', () => {
  it('takes the example of the documentation and refuses unknown keys', () => {
    const example = {
      records: { sheet: 'Aanbod' },
      fields: { id: 'Code', 'title.nl': 'Titel', credits: 'Studiepunten', label: { value: 'microcredential' } },
      values: { label: { 'micro-credential': 'microcredential', 'micro degree': 'microdegree' } },
      components: { groupBy: 'Code', fields: { code: 'OLOD', credits: 'SP' } },
    };
    expect(mappingSchema.parse(example)).toEqual(example);
    expect(mappingSchema.safeParse({ ...example, field: {} }).success).toBe(false);
    expect(mappingSchema.safeParse({ ...example, components: { fields: {} } }).success).toBe(false);
  });
});
