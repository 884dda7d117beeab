import { AfkError } from '@afsprakenkader/diagnostics';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStrictJson } from '../src/safe-json/read.js';

const read = (text: string) => readStrictJson(new TextEncoder().encode(text));
const refused = (text: string | Uint8Array) => {
  try {
    readStrictJson(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  } catch (error) {
    if (error instanceof AfkError) return error.problem.what.en;
    throw error;
  }
  return undefined;
};

test('JSON without tricks reads as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const plain =
        /__proto__|constructor|prototype/.test(text) || /\\ud[89a-f]/i.test(text) || /\p{Surrogate}/u.test(text);
      fc.pre(!plain);
      expect(read(text)).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  ['a key twice', '{"creditsEarned":60,"creditsEarned":6}', /"creditsEarned" stands there twice/],
  ['a key twice, once escaped', '{"a":{"b":1,"\\u0062":2}}', /"b" stands there twice/],
  ['a prototype key', '{"__proto__":{"verified":true}}', /__proto__/],
  ['an escaped prototype key', '{"\\u005f_proto__":1}', /__proto__/],
  ['a constructor', '{"a":[{"constructor":1}]}', /constructor/],
  ['half a character', '{"a":"\\ud800"}', /half a character/],
  ['20,000 levels', '['.repeat(20_000) + ']'.repeat(20_000), /deeper than 64/],
  ['a byte order mark', '\ufeff{}', /byte order mark/],
  ['two documents', '{} {}', /not JSON/],
  ['megabytes', `"${'x'.repeat(1_100_000)}"`, /larger than/],
])('%s is refused', (_, text, reason) => {
  expect(refused(text)).toMatch(reason);
});

test('UTF-16 is refused', () => {
  expect(refused(new Uint8Array(Buffer.from('\ufeff{"a":1}', 'utf16le')))).toMatch(/not UTF-8/);
});

test('one key in two objects is no repetition, nor is a word of a list', () => {
  expect(read('{"a":{"b":1},"c":[{"b":1},"b","b"],"d":"a"}')).toEqual({ a: { b: 1 }, c: [{ b: 1 }, 'b', 'b'], d: 'a' });
});
