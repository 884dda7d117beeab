import * as fc from 'fast-check';
import { FIELD_TYPES, type FieldType, isOffering, sketchOffering } from '../src/index.js';
import { TOLD } from '../src/sketch/byte-reader.js';
import { offerings } from './mutate.js';
import { complete } from './samples.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The sketch of a text that stands somewhere in a larger chunk. */
export function sketchOf(text: string): object | undefined {
  const bytes = encoder.encode(`{"id":"before"}\n${text}\n${' '.repeat(64)}`);
  const start = 16;
  const end = start + encoder.encode(text).length;
  return sketchOffering({ bytes, text: (from, to) => decoder.decode(bytes.subarray(from, to)) }, start, end);
}

/** What rules can see of an offering: texts are told or not, keys that tell nothing are as good as absent. */
export function visible(value: unknown, type: FieldType = FIELD_TYPES): unknown {
  if (value === null || value === undefined) return undefined;
  if (type.kind === 'text') return value === 'none' ? 'none' : TOLD;
  if (type.kind === 'list') return (value as unknown[]).map((item) => visible(item, type.item));
  if (type.kind === 'choice') {
    if (Array.isArray(value)) return value.map((item) => visible(item, type.of));
    const { anyOf } = value as { anyOf?: unknown[] | null };
    if (anyOf !== undefined && anyOf !== null) return { anyOf: anyOf.map((item) => visible(item, type.of)) };
    return visible(value, type.of);
  }
  if (type.kind !== 'object') return value;
  if (Object.keys(value).length === 0) return 'nothing';
  return Object.fromEntries(
    Object.entries(type.fields)
      .map(([key, of]) => [key, visible((value as Record<string, unknown>)[key], of)])
      .filter(([, seen]) => seen !== undefined),
  );
}

/** Why a sketch contradicts the parser, or undefined where it does not, or where there is none. */
export function contradiction(text: string): string | undefined {
  const sketch = sketchOf(text);
  if (sketch === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'no JSON';
  }
  if (!isOffering(value)) return 'no offering';
  if (keysIn(value) !== keysWritten(text)) return 'a key twice, or one that is lost';
  const [seen, parsed] = [visible(sketch), visible(value)].map((each) => JSON.stringify(each));
  return seen === parsed ? undefined : `${seen} is not ${parsed}`;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, inner) => sum + keysIn(inner), own);
}

/** Counted apart from the reader: every text that a colon follows. */
function keysWritten(text: string): number {
  return text.match(/"(?:[^"\\]|\\.)*"(?=\s*:)/g)?.length ?? 0;
}

/** Bytes that mean something in JSON, and some that do not. */
const PIECES = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '\t',
  '0',
  '1',
  '6',
  '.',
  'e',
  '-',
  'n',
  'none',
  'null',
].concat([
  'true',
  'false',
  'é',
  '\u2028',
  '\u0001',
  '\\u0041',
  '\\n',
  '"nl":',
  '"id":"x",',
  '"credits":1e1,',
  '""',
  '" "',
  '\u00a0',
  'micro',
  '\\u0020',
]);

const spelling: fc.Arbitrary<(value: unknown) => string> = fc.constantFrom(
  (value: unknown) => JSON.stringify(value) ?? 'null',
  (value: unknown) => JSON.stringify(value, null, 1) ?? 'null',
  (value: unknown) => (JSON.stringify(value) ?? 'null').replaceAll('":', '": ').replaceAll(',"', ', "'),
  (value: unknown) =>
    (JSON.stringify(value) ?? 'null').replace(
      /[\u0080-\uffff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
);

/** Offerings without what is always left to the parser, changed in a few places, in one of four spellings. */
export const texts: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), offerings, spelling)
  .map(([keep, offering, spell]) => spell(keep ? offering : withoutExceptions(offering)));

/** The same with up to three pieces put in, taken out or put in place of others: hardly any of them is JSON still. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(texts, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) =>
    changes.reduce((now, [at, gone, piece]) => splice(now, at % (now.length + 1), gone, piece), text),
  );

function splice(text: string, at: number, gone: number, piece: string): string {
  return text.slice(0, at) + (gone === 3 ? '' : piece) + text.slice(at + (gone === 3 ? 1 : gone));
}

function withoutExceptions(offering: unknown): unknown {
  const left = ['exceptions', ...Object.keys(complete()).filter((key) => key.startsWith('x-'))];
  return Object.fromEntries(Object.entries(offering as object).filter(([key]) => !left.includes(key)));
}

/** The complete offering, but for its exceptions and keys of its own. */
export function plain(): Record<string, unknown> {
  return withoutExceptions(complete()) as Record<string, unknown>;
}
