import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { REFUSED } from '../src/yaml/flow.js';
import { ItemLocator } from '../src/yaml/item-locator.js';
import { locateInYaml } from '../src/yaml/locate.js';
import { eventsOf } from '../src/yaml/parse.js';
import { isUnusual, SubsetReader } from '../src/yaml/subset.js';
import { openText, type Reading, readingOf } from './helpers.js';

/** Pieces that have tripped readers of YAML; glued together they make documents that nobody would write. */
const PIECES = [
  'a',
  'b: c',
  'id: x',
  'title:',
  'title: { nl: A, en: B }',
  '{nl: x}',
  '{ nl: "x, y", en: \'z\' }',
  '[1, 2]',
  '[a, "b" ]',
  '[]',
  '{}',
  '{ a: }',
  '[ , ]',
  '[a, ]',
  '- ',
  '- a',
  '-',
  '- - b',
  '-5',
  '- -5',
  '--- ',
  '...',
  '# comment',
  ' # comment',
  'x #y',
  'x#y',
  '"q"',
  "'it''s'",
  '"a\\nb"',
  '"a',
  "'b",
  'no',
  'yes',
  'Null',
  '~',
  'true',
  'FALSE',
  '0913',
  '"0913"',
  '0x1F',
  '0o17',
  '1e3',
  '.5',
  '5.',
  '+1',
  '.inf',
  '-.INF',
  '.nan',
  '2025-05-12',
  '12:30',
  '1_000',
  '=',
  'http://x.be/a',
  'a: b: c',
  'a:b',
  'a :b',
  ': x',
  '? a',
  '?a',
  ':a',
  '!x',
  '!!str 6',
  '&a x',
  '*a',
  '&a',
  '<<: { k: 1 }',
  '|',
  '>-',
  '| # c',
  '%x',
  '@x',
  '`x`',
  'key with space: 1',
  'constructor: 1',
  '__proto__: 2',
  'toString:',
  'é: ü',
  '\u00a0x',
  'x\u00a0',
  'a\u2028b',
  '\t',
  'a\tb',
  'a: \t',

  '{a: b, a: c}',
  '[a: b]',
  '{a: [1, {b: 2}]}',
  '{"k":1}',
  '{"k": 1, l: 2}',
  '{a: b#c}',
  '{a: b #c}',
  '{a: http://x}',
  '[a:, b]',
  '[-1, - ]',
  '[?x]',
  '{a: -}',
  "{'a': 1}",
  '1: x',
  'null: x',
  'true: y',
  'a: -',
  'a: - b',
  'a: "x" y',
  'a: "x"#y',
  'a: "x" #y',
  'a: [1] 2',
  "a: ''",
  'a: ""',
  'a: "',
  '😀: 😀',
];

const indents = fc.constantFrom(4, 4, 4, 4, 4, 6, 6, 2, 3, 8);
const content = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 2 }), fc.constantFrom('', ' '))
  .map(([pieces, glue]) => pieces.join(glue));
const line = fc.tuple(indents, fc.constantFrom('key', 'key', 'key', 'key', 'dash', 'bare'), content);
/** Lines of one item: mostly keys with something behind them, so that many documents are well-formed. */
const wild = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) =>
  lines.map(([indent, kind, words], index) => {
    const start = kind === 'key' ? `k${index}: ` : kind === 'dash' ? '- ' : '';
    return ' '.repeat(indent) + start + words;
  }),
);

const word = fc.constantFrom(
  'zorg',
  'no',
  '0913',
  '6,5',
  '12.5',
  'Éé n',
  "l'été",
  'a # b',
  'a: b',
  '',
  ' x ',
  '- y',
  '"',
  "'",
  '#',
  'x:',
  'null',
  '~',
  '2025-05-12',
  '[',
  '{',
  '*a',
  '&b',
  '!c',
  '|',
  '%',
  'a\nb',
  'a\\b',
  '😀',
  '.5',
  '1e3',
  '-',
  '?',
  '\u00a0',
);
const leaf = fc.oneof(
  word,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'title', 'nl', 'en', 'x-a', 'a.b', 'credits', 'level', 'k1'), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

/** Documents with a list under `offerings`, of lines that mean anything or nothing. */
export const wildDocuments = fc
  .tuple(fc.constantFrom('\n', '\n', '\r\n'), fc.array(wild, { minLength: 1, maxLength: 2 }))
  .map(([newline, items]) => {
    const list = items.map((lines) => `  - id: x${newline}${lines.join(newline)}`);
    return `offerings:${newline}${list.join(newline)}${newline}`;
  });

/** One item of such a list, from its dash on. */
export const wildItems = wild.map((lines) => `  - id: x\n${lines.map((text) => `${text}\n`).join('')}`);

const usualLine = fc.tuple(fc.constant(6), fc.constantFrom('twee', 'drie (vier)', 'zeven, acht', "l'été", 'x '));
const oddLine = fc.tuple(
  fc.constantFrom(6, 6, 6, 7, 8, 4, 5, 0),
  fc.constantFrom('', '# vijf', 'a: b', '- zes', '"q"', 'a\\n"', '[', '\t', '3'),
);
const text = fc.tuple(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('|', '>', '|-', '>-', 'een', '"a \\"b\\" c\\n"') },
    { weight: 1, arbitrary: fc.constantFrom('|+', '>2', '| # c', '|  ', 'een # c', '"een', "'een", '- een', '', '5') },
  ),
  fc.array(fc.oneof({ weight: 5, arbitrary: usualLine }, { weight: 1, arbitrary: oddLine }), { maxLength: 4 }),
);

/** Items with texts over several lines, written in every way. */
export const textItems = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 2 }), fc.constantFrom('\n', '\n', '\n', '\r\n'))
  .map(([texts, newline]) => {
    const lines = texts.flatMap(([start, more], index) => [
      `    k${index}: ${start}`,
      ...more.map(([indent, words]) => (words === '' ? '' : ' '.repeat(indent) + words)),
    ]);
    return `  - id: x${newline}${lines.join(newline)}${newline}`;
  });

/** Values of offerings, to be written as YAML in one style or another. */
export const offeringValues = fc.array(
  fc.dictionary(fc.constantFrom('id', 'title', 'components', 'learningOutcomes', 'level', 'x-a'), tree, {
    minKeys: 1,
    maxKeys: 5,
  }),
  { minLength: 1, maxLength: 4 },
);

/** Items as a program writes them, in one style or another. */
export const offeringItems = fc
  .tuple(offeringValues, fc.constantFrom({}, { collectionStyle: 'flow', lineWidth: 0 } as const, { indentSeq: false }))
  .map(([[value], style]) => stringify([value], { aliasDuplicateObjects: false, ...style }).replace(/^(?=.)/gm, '  '));

/** The ways to everything in a value, and to some things that are not there. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[], ['nl']];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsIn(item).map((path) => [key, ...path]));
  return [[], ['absent'], ['99'], ...inner];
}

const [reader, locator] = [new SubsetReader(), new ItemLocator()];

/** Every place in an item (its dash in column 2) that the simple reader knows, as it and as the full parser find it. */
export function bothPlaces(text: string) {
  const value = isUnusual(text) ? REFUSED : reader.item(text, 2);
  if (value === REFUSED) return [];
  const events = eventsOf(text);
  return pathsIn(value).flatMap((path) => {
    const span = locator.locate(text, 2, path);
    const simple = span && { ...span, steps: span.steps + 1 };
    return simple ? [{ path, simple, full: locateInYaml(text, events, ['0', ...path]) }] : [];
  });
}

/** What the reference reader makes of a document; null where it refuses it. */
export function referenceValues(text: string): unknown[] | null {
  try {
    const root: unknown = parse(text, { merge: true, logLevel: 'error' });
    const list = (root as { offerings?: unknown } | null)?.offerings;
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}

export async function ourReading(text: string): Promise<Reading | null> {
  try {
    return await readingOf(await openText('a.yaml', text));
  } catch {
    return null;
  }
}
