import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueRecord } from '../src/index.js';
import { openCatalogueBytes } from '../src/index.js';
import { Issues } from '../src/issues.js';
import { cutDocument } from '../src/json/cut-document.js';
import { diagnoseJson } from '../src/json/diagnose.js';
import { sourceOf } from '../src/source/byte-source.js';
import { openText, places, read, readingOf, refusal } from './helpers.js';

describe('a JSON catalogue', () => {
  const text = JSON.stringify({
    offerings: [
      { id: 'a', title: { nl: 'Één “haakje” ] }' }, credits: 3 },
      { id: 'b', 'x-a/b~c': [1, { d: 2 }] },
    ],
    format: 1,
    institution: 'odisee',
    defaults: { support: { nl: 'hulp' } },
  });

  it('is cut into offerings, with its header before or behind them', async () => {
    expect(await read('a.json', text)).toMatchInlineSnapshot(`
      {
        "format": "json",
        "header": {
          "defaults": {
            "support": {
              "nl": "hulp",
            },
          },
          "format": 1,
          "institution": "odisee",
        },
        "notes": [],
        "problems": [],
        "values": [
          {
            "credits": 3,
            "id": "a",
            "title": {
              "nl": "Één “haakje” ] }",
            },
          },
          {
            "id": "b",
            "x-a/b~c": [
              1,
              {
                "d": 2,
              },
            ],
          },
        ],
      }
    `);
  });

  it('knows where each value stands', async () => {
    expect(await places('a.json', text, ['/credits', '/title/nl', '/x-a~1b~0c/1/d'])).toMatchInlineSnapshot(`
      [
        "0/credits a.json:1:69-1:70 /offerings/0/credits",
        "0/title/nl a.json:1:39-1:57 /offerings/0/title/nl",
        "0/x-a~1b~0c/1/d a.json:1:15-1:71 /offerings/0",
        "1/credits a.json:1:72-1:104 /offerings/1",
        "1/title/nl a.json:1:72-1:104 /offerings/1",
        "1/x-a~1b~0c/1/d a.json:1:100-1:101 /offerings/1/x-a~1b~0c/1/d",
      ]
    `);
    const pretty = JSON.stringify(JSON.parse(text), null, 2);
    expect(await places('a.json', pretty, ['/credits', '/title'])).toMatchInlineSnapshot(`
      [
        "0/credits a.json:8:18-8:19 /offerings/0/credits",
        "0/title a.json:5:16-7:8 /offerings/0/title",
        "1/credits a.json:10:5-18:6 /offerings/1",
        "1/title a.json:10:5-18:6 /offerings/1",
      ]
    `);
  });

  it('reads the same whatever the pieces in which its bytes arrive', async () => {
    const whole = await read('a.json', text);
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 2, 3, 7, 64]) {
      const chunks = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
      };
      expect(await readingOf(await openCatalogueBytes('a.json', chunks()))).toEqual(whole);
    }
  });

  it('reads the same whether it is parsed in one go or cut', async () => {
    const small = await openText('a.json', text);
    const cut = await cutDocument(sourceOf('a.json', new TextEncoder().encode(text)), true);
    const pointers = ['', '/credits', '/title/nl', '/x-a~1b~0c/1/d', '/level'];
    const seen = async (read: AsyncIterable<readonly CatalogueRecord[]>) => {
      const all: unknown[] = [];
      for await (const batch of read)
        for (const one of batch) all.push([one.ordinal, one.value, pointers.map((at) => one.locate(at))]);
      return all;
    };
    expect(await seen(small.read())).toEqual(await seen(cut.list(['offerings']).read(new Issues('a.json'))));
  });

  it('with a key twice is looked at closely, even where the offerings stand there twice', async () => {
    const twice = '{"format":1,"format":1,"offerings":[{"id":"a","id":"b"}],"offerings":[{"id":"c"}]}';
    const { values, problems } = await read('a.json', twice);
    expect(values).toEqual([{ id: 'b' }]);
    expect(problems).toEqual(['AFK-324 a.json:1:22', 'AFK-327 a.json:1:70', 'AFK-324 a.json:1:47']);
  });

  it('gives the same records each time it is read', async () => {
    const catalogue = await openText('a.json', '[{"id":"a"},{"id":]');
    expect(await readingOf(catalogue)).toEqual(await readingOf(catalogue));
  });
});

describe('faults in JSON', () => {
  it('cost one offering each, and say where', async () => {
    const text = `{ "offerings": [
  { "id": "a", "credits": NaN, "credits": -Infinity },
  { "id": "b", "credits": 03 },
  { "id": "c", /* note */ "level": [6, 7,], },
  { "id": "d", "__proto__": { "polluted": true } },
  7,
  { "id": "e", "x": {"y": ] },
  { "id": "f" }
], "institution": 5, "ofering": 1 }`;
    const catalogue = await openText('a.json', text);
    const { values } = await readingOf(catalogue);
    expect(values).toEqual([
      { id: 'a', credits: null },
      undefined,
      { id: 'c', level: [6, 7] },
      { id: 'd' },
      undefined,
      undefined,
      { id: 'f' },
    ]);
    expect(
      catalogue.problems.map((one) => `${one.location?.line}:${one.location?.column} ${one.code} ${one.what.en}`),
    ).toMatchInlineSnapshot(`
      [
        "2:27 AFK-326 Here is NaN, which is not a number; it has been read as “not stated”.",
        "2:43 AFK-326 Here is -Infinity, which is not a number; it has been read as “not stated”.",
        "2:32 AFK-324 The key \`credits\` occurs twice, first on line 2; the last value has been used.",
        "3:28 AFK-320 The JSON is not valid here (a number is not written properly); this offering could not be read.",
        "4:16 AFK-328 There is a comment or a comma too many here; the JSON has been read all the same.",
        "4:42 AFK-328 There is a comment or a comma too many here; the JSON has been read all the same.",
        "4:45 AFK-328 There is a comment or a comma too many here; the JSON has been read all the same.",
        "5:16 AFK-325 The key \`__proto__\` is not allowed and has been left out.",
        "6:3 AFK-321 An offering (keys with values) is expected here, but there is a number.",
        "7:27 AFK-320 The JSON is not valid here (a value is expected); this offering could not be read.",
      ]
    `);
  });

  it('are found where they are, and nowhere in what is sound', () => {
    const cases = [
      '{"a":03}',
      '{"a" 1}',
      '{"a":1 "b":2}',
      '[1,]',
      '{"a":"x',
      '{"a":"x\ny"}',
      '["\\q"]',
      '{a:1}',
      '[tru]',
      '[1}',
      '{"a":[1,2}',
      '[1] 2',
      '{"a":}',
      '[1e]',
      '',
      '{"a":1',
    ];
    expect(
      cases.map((text) => `${text.replace('\n', '⏎')} → ${diagnoseJson(text).at} ${diagnoseJson(text).reason.en}`),
    ).toMatchInlineSnapshot(`
      [
        "{"a":03} → 6 a number is not written properly",
        "{"a" 1} → 5 a colon is expected",
        "{"a":1 "b":2} → 7 a comma is expected",
        "[1,] → 3 a value is expected",
        "{"a":"x → 7 a closing " is missing",
        "{"a":"x⏎y"} → 7 a closing " is missing",
        "["\\q"] → 2 unknown character after \\",
        "{a:1} → 1 a key between "…" is expected",
        "[tru] → 1 unknown word",
        "[1} → 2 a closing ] is missing",
        "{"a":[1,2} → 9 a closing ] is missing",
        "[1] 2 → 4 there is text after the end",
        "{"a":} → 5 a value is expected",
        "[1e] → 2 a number is not written properly",
        " → 0 a value is expected",
        "{"a":1 → 6 a closing } is missing",
      ]
    `);
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', ']', '{', 'x', '-', '\\'), (sound, at, extra) => {
        const text = sound.slice(0, at % (sound.length + 1)) + extra + sound.slice((at % (sound.length + 1)) + 1);
        const { at: place } = diagnoseJson(text);
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        // What stands before the place can go on to be JSON; what is sound is sound to its end.
        if (parses) expect(place).toBe(text.trimEnd().length);
        else expect(place).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('a bracket or quote that is missing costs its own offering where the file is laid out by offering', async () => {
    const text =
      '[\n  {\n    "id": "a",\n  {\n    "id": "b"\n  },\n  {\n    "id": "c\n  },\n  {\n    "id": "d"\n  }\n]';
    const { values, problems } = await read('a.json', text);
    expect(values).toEqual([undefined, { id: 'b' }, undefined, { id: 'd' }]);
    expect(problems).toEqual(['AFK-320 a.json:3:14', 'AFK-320 a.json:8:13']);
  });

  it('a file that breaks off gives what stands before', async () => {
    const { values, problems } = await read('a.json', '{"offerings":[{"id":"a"},{"id":"b"');
    expect(values).toEqual([{ id: 'a' }, undefined]);
    expect(problems).toEqual(['AFK-320 a.json:1:35', 'AFK-327 a.json:1:35']);
  });

  it('nesting without end is refused item by item', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const { values, problems } = await read('a.json', `[{"id":"a"},{"x":${deep}},{"id":"b"}]`);
    expect(values).toEqual([{ id: 'a' }, undefined, { id: 'b' }]);
    expect(problems).toEqual(['AFK-323 a.json:1:13']);
  });

  it('what is no catalogue is refused', async () => {
    expect(await refusal(openText('a.json', '<html>'))).toBe('AFK-315 a.json');
    expect(await refusal(openText('a.json', '{"name":"x"}'))).toBe('AFK-310 a.json');
    expect(await refusal(openText('a.json', ' \n'))).toBe('AFK-304 a.json');
  });
});

describe('NDJSON', () => {
  it('has a header on its first line, and a broken line costs itself only', async () => {
    const text =
      '{"format":1,"institution":"odisee"}\r\n{"id":"a","credits":3}\r\n\r\n{"id":"b",}\n[1]\n{"id":"c","__proto__":{}}\n{"id"\n{"id":"d","id":"e"}';
    expect(await read('a.ndjson', text)).toMatchInlineSnapshot(`
      {
        "format": "ndjson",
        "header": {
          "format": 1,
          "institution": "odisee",
        },
        "notes": [],
        "problems": [
          "AFK-328 a.ndjson:4:11",
          "AFK-321 a.ndjson:5:1",
          "AFK-325 a.ndjson:6:11",
          "AFK-320 a.ndjson:7:6",
          "AFK-324 a.ndjson:8:11",
        ],
        "values": [
          {
            "credits": 3,
            "id": "a",
          },
          {
            "id": "b",
          },
          undefined,
          {
            "id": "c",
          },
          undefined,
          {
            "id": "e",
          },
        ],
      }
    `);
    expect((await places('a.ndjson', text, ['/credits'])).slice(0, 2)).toEqual([
      '0/credits a.ndjson:2:21-2:22 /credits',
      '1/credits a.ndjson:4:1-4:12',
    ]);
  });

  it('skips a line that is no offering by its length alone', async () => {
    const text = `{"id":"a"}\n{"x":"${'y'.repeat(17 << 20)}"}\n{"id":"b"}\n`;
    const { values, problems } = await read('a.ndjson', text);
    expect(values).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(problems).toEqual(['AFK-322 a.ndjson:2:1']);
  });

  it('is told by its content where the extension is .json', async () => {
    const { format, notes } = await read('a.json', '{"id":"a"}\n{"id":"b"}\n');
    expect([format, notes]).toEqual(['ndjson', ['AFK-307 a.json']]);
  });
});
