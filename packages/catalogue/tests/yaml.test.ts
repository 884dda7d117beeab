import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { REFUSED } from '../src/yaml/flow.js';
import { SubsetReader } from '../src/yaml/subset.js';
import { openText, places, read, refusal } from './helpers.js';
import {
  bothPlaces,
  offeringItems,
  offeringValues,
  ourReading,
  referenceValues,
  textItems,
  wildDocuments,
  wildItems,
} from './yaml-differential.js';

const CATALOGUE = `# aanbod van de hogeschool
format: 1
institution: odisee
academicYear: 2025-26
defaults:
  support: { nl: Begeleiding }
offerings:
  - id: sterilisatie                 # uniek
    title: { nl: Sterilisatie, en: "Sterilisation" }
    credits: 12
    field: { iscedF: "0913", authorised: true }
    components:
      - code: OD1234
        title: { nl: Microbiologie }
        credits: 6
    start: 2025-09-22
    languages: [nl, en]

  - id: data
    title:
      nl: >
        Data voor
        beginners
    credits:
`;

describe('a YAML catalogue', () => {
  it('is read with its header, dates and codes as text', async () => {
    expect(await read('a.yaml', CATALOGUE)).toMatchInlineSnapshot(`
      {
        "format": "yaml",
        "header": {
          "academicYear": "2025-26",
          "defaults": {
            "support": {
              "nl": "Begeleiding",
            },
          },
          "format": 1,
          "institution": "odisee",
        },
        "notes": [],
        "problems": [],
        "values": [
          {
            "components": [
              {
                "code": "OD1234",
                "credits": 6,
                "title": {
                  "nl": "Microbiologie",
                },
              },
            ],
            "credits": 12,
            "field": {
              "authorised": true,
              "iscedF": "0913",
            },
            "id": "sterilisatie",
            "languages": [
              "nl",
              "en",
            ],
            "start": "2025-09-22",
            "title": {
              "en": "Sterilisation",
              "nl": "Sterilisatie",
            },
          },
          {
            "credits": null,
            "id": "data",
            "title": {
              "nl": "Data voor beginners
      ",
            },
          },
        ],
      }
    `);
  });

  it('knows where each value stands, and where an absent one would', async () => {
    const pointers = ['/credits', '/title/en', '/components/0/credits', '/components/1', '/level', ''];
    expect(await places('a.yaml', CATALOGUE, pointers)).toMatchInlineSnapshot(`
      [
        "0/credits a.yaml:10:14-10:16 /offerings/0/credits",
        "0/title/en a.yaml:9:36-9:51 /offerings/0/title/en",
        "0/components/0/credits a.yaml:15:18-15:19 /offerings/0/components/0/credits",
        "0/components/1 a.yaml:13:7-15:19 /offerings/0/components",
        "0/level a.yaml:8:5-17:23 /offerings/0",
        "0 a.yaml:8:5-17:23 /offerings/0",
        "1/credits a.yaml:24:13-24:13 /offerings/1/credits",
        "1/title/en a.yaml:21:7-23:18 /offerings/1/title",
        "1/components/0/credits a.yaml:19:5-24:12 /offerings/1",
        "1/components/1 a.yaml:19:5-24:12 /offerings/1",
        "1/level a.yaml:19:5-24:12 /offerings/1",
        "1 a.yaml:19:5-24:12 /offerings/1",
      ]
    `);
  });

  it('reads the same with CRLF, a byte order mark, and the list at the margin', async () => {
    const { values } = await read('a.yaml', CATALOGUE);
    expect((await read('a.yaml', `\ufeff${CATALOGUE.replaceAll('\n', '\r\n')}`)).values).toEqual(values);
    const margin = CATALOGUE.replace(/offerings:\n[\s\S]*/, (list) => list.replace(/^ {2}/gm, ''));
    expect((await read('a.yaml', margin)).values).toEqual(values);
  });

  it('may be a bare list, a list in flow style, one offering, or have its header behind the list', async () => {
    expect((await read('a.yaml', '- id: a\n- id: b\n')).values).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect((await read('a.yaml', 'offerings: [ { id: a }, { id: b } ]')).values).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect((await read('a.yaml', 'id: a\ncredits: 3\n')).values).toEqual([{ id: 'a', credits: 3 }]);
    const behind = await read('a.yaml', '---\nofferings:\n- id: a\ninstitution: odisee\n...\n');
    expect(behind).toMatchObject({ header: { institution: 'odisee' }, values: [{ id: 'a' }], problems: [] });
    expect((await read('a.yaml', 'format: 1\nofferings:\n')).values).toEqual([]);
  });

  it('follows references to earlier offerings and to the header', async () => {
    const text =
      'x-s: &s { nl: Hulp }\nofferings:\n  - id: a\n    support: *s\n    title: &t { nl: T }\n  - id: b\n    title: *t\n  - <<: { credits: 3, id: c }\n    id: d\n';
    const { values, problems } = await read('a.yaml', text);
    expect(values).toEqual([
      { id: 'a', support: { nl: 'Hulp' }, title: { nl: 'T' } },
      { id: 'b', title: { nl: 'T' } },
      { id: 'd', credits: 3 },
    ]);
    expect(problems).toEqual([]);
  });
});

describe('faults in YAML', () => {
  it('cost one offering each, and say where and why', async () => {
    const text = `institution: odisee
oferings: 3
offerings:
  - id: a
    credits: 3
    credits: 4
  - { id: b, credits: [ }
  - id: c
\tcredits: 1
  - just text
  - id: d
    level: .nan
    x: !wrong 5
    __proto__: { polluted: true }
    ? [a]
    : b
  - id: e
    title: *nowhere
  - id: f
`;
    const catalogue = await openText('a.yaml', text);
    const ids: unknown[] = [];
    for await (const batch of catalogue.read()) for (const { value } of batch) ids.push((value as { id?: string })?.id);
    expect(ids).toEqual(['a', undefined, undefined, undefined, 'd', undefined, 'f']);
    expect(
      catalogue.problems.map((one) => `${one.location?.line}:${one.location?.column} ${one.code} ${one.what.en}`),
    ).toMatchInlineSnapshot(`
      [
        "2:11 AFK-311 A catalogue has no key \`oferings\` at its top level.",
        "6:5 AFK-324 The key \`credits\` occurs twice, first on line 5; the last value has been used.",
        "7:25 AFK-330 The YAML is not valid here (a comma is missing between brackets).",
        "9:1 AFK-331 A line is indented with a tab here; YAML allows only spaces there.",
        "10:3 AFK-321 An offering (keys with values) is expected here, but there is a text.",
        "12:12 AFK-326 Here is .nan, which is not a number; it has been read as “not stated”.",
        "13:15 AFK-335 The YAML tag !wrong does not fit here or is not known; the value has been read as if it were not there.",
        "14:5 AFK-325 The key \`__proto__\` is not allowed and has been left out.",
        "15:7 AFK-334 The key here is a list or a group; that pair has been left out.",
        "18:12 AFK-333 \`*nowhere\` refers to an anchor \`&nowhere\` that is not above it; this item could not be read.",
      ]
    `);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('do not hide in numbers: what is rounded is told', async () => {
    const text =
      'offerings:\n  - id: a\n    credits: 3.00000000000000000001\n  - { id: 12345678901234567890, credits: 3.500000000000000000 }\n';
    const { values, problems } = await read('a.yaml', text);
    expect(values).toEqual([
      { id: 'a', credits: 3 },
      { id: 12345678901234567000, credits: 3.5 },
    ]);
    expect(problems).toEqual(['AFK-337 a.yaml:3:14', 'AFK-337 a.yaml:4:11']);
  });

  it('in the header cost one key', async () => {
    const text =
      'institution: [odisee\nformat: 1\nacademicYear: 2025-26\nacademicYear: 2026-27\ndefaults: 3\nofferings:\n  - id: a\n';
    const { header, values, problems } = await read('a.yaml', text);
    expect(header).toEqual({ format: 1, academicYear: '2026-27' });
    expect(values).toEqual([{ id: 'a' }]);
    expect(problems).toEqual(['AFK-330 a.yaml:2:1', 'AFK-324 a.yaml:4:15', 'AFK-312 a.yaml:5:11']);
  });

  it('end the reading where nothing can be read', async () => {
    expect(await refusal(openText('a.yaml', ''))).toBe('AFK-304 a.yaml');
    expect(await refusal(openText('a.yaml', '# nothing\n\n'))).toBe('AFK-304 a.yaml');
    expect(await refusal(openText('a.yaml', 'offerings: [ { id: a'))).toMatch(/^AFK-330 a.yaml:1:/);
    expect(await refusal(openText('a.yaml', 'aanbod:\n  - id: a\n'))).toBe('AFK-310 a.yaml');
  });

  it('never explode or overflow', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]},`.repeat(9)}]`),
    ];
    const exploded = await read('a.yaml', `offerings:\n  - id: a\n    ${bomb.join('\n    ')}\n  - id: ok\n`);
    expect(exploded.problems).toEqual(['AFK-332 a.yaml:8:12']);
    expect(exploded.values).toEqual([undefined, { id: 'ok' }]);
    const deep = await read('a.yaml', `offerings:\n  - x: ${'['.repeat(20_000)}\n  - id: ok\n`);
    expect(deep).toMatchObject({ values: [undefined, { id: 'ok' }], problems: [expect.stringContaining('AFK-323')] });
    const stairs = Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth + 4)}k:`).join('\n');
    expect((await read('a.yaml', `offerings:\n  - x:\n${stairs}\n  - id: ok\n`)).values).toEqual([
      undefined,
      { id: 'ok' },
    ]);
  });

  it('a second document is named, not mixed in', async () => {
    const { values, problems } = await read('a.yaml', 'offerings:\n  - id: a\n---\nofferings:\n  - id: b\n');
    expect(values).toEqual([{ id: 'a' }]);
    expect(problems).toEqual(['AFK-336 a.yaml:3:1']);
  });
});

describe('the simple reader against the reference reader', () => {
  it('takes what people write in our format', () => {
    const item = `  - id: a
    title: { nl: "Een, twee", en: 'It''s' }
    components:
    - code: X1
      origin: { programme: Bachelor in de verpleegkunde, kind: bachelor }
    - { code: X2 }
    learningOutcomes:
      - { nl: De lerende kan dit }
    level: [6, 7]   # twee
    needs:
    x-url: https://example.org/a#b
`;
    const value = new SubsetReader().item(item, 2);
    expect(value).not.toBe(REFUSED);
    expect([value]).toEqual(parse(item));
  });

  it('finds the places that the events of the full parser give', () => {
    let found = 0;
    const alike = (text: string) => {
      for (const { path, simple, full } of bothPlaces(text)) {
        found++;
        expect({ path, ...simple }).toEqual({ path, ...full });
      }
    };
    fc.assert(fc.property(wildItems, alike), { numRuns: 1_500 });
    fc.assert(fc.property(textItems, alike), { numRuns: 1_000 });
    fc.assert(fc.property(offeringItems, alike), { numRuns: 300 });
    expect(found).toBeGreaterThan(3_000);
  });

  it('never reads an item otherwise than the reference reader does', () => {
    const reader = new SubsetReader();
    fc.assert(
      fc.property(wildItems, (text) => {
        const value = reader.item(text, 2);
        if (value !== REFUSED) expect([value]).toEqual(parse(text, { logLevel: 'error' }));
      }),
      { numRuns: 1_500 },
    );
  });

  it('folds texts over several lines as the reference reader does', () => {
    const reader = new SubsetReader();
    let taken = 0;
    fc.assert(
      fc.property(textItems, (text) => {
        const value = reader.item(text, 2);
        if (value === REFUSED) return;
        taken++;
        expect([value]).toEqual(parse(text, { logLevel: 'error' }));
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('reads whole documents as the reference reader does, or tells a problem', async () => {
    await fc.assert(
      fc.asyncProperty(wildDocuments, async (text) => {
        const ours = await ourReading(text);
        const reference = referenceValues(text);
        // Of text that is no YAML, js-yaml reads a little more than the reference does.
        if (reference && ours?.problems.length === 0) expect(ours.values).toEqual(reference);
      }),
      { numRuns: 300 },
    );
  });

  it('reads every style in which a catalogue can be written', async () => {
    const styles = [
      {},
      { collectionStyle: 'flow', lineWidth: 0 },
      { defaultStringType: 'QUOTE_SINGLE' },
      { indentSeq: false },
    ] as const;
    await fc.assert(
      fc.asyncProperty(offeringValues, fc.constantFrom(...styles), async (value, style) => {
        const text = stringify({ offerings: value }, { aliasDuplicateObjects: false, ...style });
        expect((await ourReading(text))?.values).toEqual(referenceValues(text));
      }),
      { numRuns: 150 },
    );
  });
});
