import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { applyEdits } from '../src/edit.js';
import { type FileKind, moveText, planOf } from '../src/index.js';
import { INVENTED } from './invented.js';

const PLAN = planOf('7.0.0', '8.0.0', INVENTED);
const kind = (layout: FileKind['layout'], role: FileKind['role'] = 'catalogue'): FileKind => ({
  file: `file.${layout}`,
  layout,
  role,
});

/** An invented catalogue, written the way people write. */
const CATALOGUE = `# Aanbod 2026 — niet omvormen!
format: 1
institution:   odisee      # drie spaties
defaults: { delivery: [distance] }
offerings:

  - id: a        # load-maximum komt hier niet voor
    title: { nl: "over existing-unit en load-maximum", en: 'existing-unit' }
    delivery:  [ in-person, 'distance', "distance" ]
    components:
    - { code: A1, kind: existing-unit,credits: 3 }   # blijft
    - code: B1
      kind: "existing-unit"
      origin: { anyOf: [ { programme: existing-unit } ] }
    exceptions:
      - rule: load-maximum
        reason: { nl: load-maximum }
      - { rule: 'learner-support' }
    notes: |
      existing-unit
      load-maximum
`;

test('a catalogue in YAML: names move, comments, quotes and words of people stay', () => {
  const { text, edits, decisions } = moveText(CATALOGUE, kind('yaml'), PLAN);
  expect(
    edits.map(({ line, column, before, after }) => `${line}:${column} ${before} → ${after}`),
  ).toMatchInlineSnapshot(`
    [
      "4:24 distance → "on line"",
      "9:29 'distance' → 'on line'",
      "9:41 "distance" → "on line"",
      "11:25 existing-unit → programme-unit",
      "13:13 "existing-unit" → "programme-unit"",
      "16:15 load-maximum → load-ceiling",
    ]
  `);
  expect(decisions.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`)).toMatchInlineSnapshot(`
    [
      "AFK-753 18:17",
    ]
  `);
  expect(text.split('\n').filter((line, at) => line !== CATALOGUE.split('\n')[at])).toMatchInlineSnapshot(`
    [
      "defaults: { delivery: ["on line"] }",
      "    delivery:  [ in-person, 'on line', "on line" ]",
      "    - { code: A1, kind: programme-unit,credits: 3 }   # blijft",
      "      kind: "programme-unit"",
      "      - rule: load-ceiling",
    ]
  `);
});

test('running twice changes nothing more', () => {
  const once = moveText(CATALOGUE, kind('yaml'), PLAN);
  expect(moveText(once.text, kind('yaml'), PLAN)).toMatchObject({ text: once.text, edits: [] });
});

test('everything outside the edits stays byte for byte, also with Windows line ends and without a last one', () => {
  const windows = CATALOGUE.replaceAll('\n', '\r\n').trimEnd();
  const { text, edits } = moveText(windows, kind('yaml'), PLAN);
  expect(edits.length).toBe(6);
  const back = edits.map(({ before, after }) => ({ before: after, after: before }));
  let shift = 0;
  const places = edits.map(({ start, end, after }, at) => {
    const from = start + shift;
    shift += after.length - (end - start);
    return { start: from, end: from + after.length, ...back[at]! };
  });
  expect(applyEdits(text, places)).toBe(windows);
});

test('JSON and NDJSON: only the strings themselves', () => {
  const json =
    '{ "offerings" : [ {"id":"existing-unit",\t"components":[ {"kind":"existing\\u002dunit"} ],\n "exceptions": [{"rule":"load-maximum"}]} ] }';
  expect(moveText(json, kind('json'), PLAN).text).toBe(
    '{ "offerings" : [ {"id":"existing-unit",\t"components":[ {"kind":"programme-unit"} ],\n "exceptions": [{"rule":"load-ceiling"}]} ] }',
  );
  const lines =
    '{"format":1,"defaults":{"delivery":["distance"]}}\r\n\n{"id":"a","exceptions":[{"rule":"load-top"}]}\n';
  expect(moveText(lines, kind('ndjson'), PLAN).text).toBe(
    '{"format":1,"defaults":{"delivery":["on line"]}}\r\n\n{"id":"a","exceptions":[{"rule":"load-ceiling"}]}\n',
  );
});

test('CSV: cells under the names of the format', () => {
  const csv =
    'sep=;\r\nid;title.nl;components.kind;delivery\r\nexisting-unit;"a; ""existing-unit""";existing-unit;distance\r\nb;c;"existing-unit";"in-person"';
  expect(moveText(csv, kind('csv'), PLAN).text).toBe(
    'sep=;\r\nid;title.nl;components.kind;delivery\r\nexisting-unit;"a; ""existing-unit""";programme-unit;on line\r\nb;c;"programme-unit";"in-person"',
  );
});

test('a configuration: exceptions, suppressions, defaults and the words of a mapping', () => {
  const config = `exceptions: [ { offering: load-maximum, rule: load-maximum } ]
suppressions:
  - { offering: a, rule: load-minimum, reason: load-maximum }
defaults: { delivery: [distance] }
catalogues:
  - file: a.csv
    mapping:
      fields: { delivery: { value: distance }, id: distance }
      components: { groupBy: Code, fields: { kind: { value: existing-unit }, code: existing-unit } }
      values: { delivery: { existing-unit: distance, ver: distance }, components.kind: { "bestaand": existing-unit } }
`;
  const { text, decisions } = moveText(config, kind('yaml', 'configuration'), PLAN);
  expect(text).toBe(`exceptions: [ { offering: load-maximum, rule: load-ceiling } ]
suppressions:
  - { offering: a, rule: load-minimum, reason: load-maximum }
defaults: { delivery: ["on line"] }
catalogues:
  - file: a.csv
    mapping:
      fields: { delivery: { value: "on line" }, id: distance }
      components: { groupBy: Code, fields: { kind: { value: programme-unit }, code: existing-unit } }
      values: { delivery: { existing-unit: "on line", ver: "on line" }, components.kind: { "bestaand": programme-unit } }
`);
  expect(decisions.map(({ code, location }) => `${code} ${location?.line}`)).toEqual(['AFK-753 3']);
});

test('a file that cannot be read stays whole, and is told', () => {
  for (const [layout, text] of [
    ['yaml', 'a: [unclosed'],
    ['json', '{"a": '],
    ['ndjson', '{"a":1}\n{"b"'],
    ['json', '['.repeat(100_000)],
  ] as const) {
    const moved = moveText(text, kind(layout), PLAN);
    expect(moved).toMatchObject({ text, edits: [] });
    expect(moved.decisions.map(({ code }) => code)).toEqual(['AFK-752']);
  }
});

test('keys of the prototype, anchors and tags do no harm', () => {
  const yaml =
    'offerings:\n  - &x { id: a, __proto__: { kind: existing-unit }, components: [ &c { kind: existing-unit }, *c ] }\n  - !!str existing-unit\n';
  const { text } = moveText(yaml, kind('yaml'), PLAN);
  expect(text).toBe(yaml.replace('&c { kind: existing-unit }', '&c { kind: programme-unit }'));
  expect(parseAllDocuments(text)).toHaveLength(1);
});
