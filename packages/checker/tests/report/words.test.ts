import { LANGUAGES } from '@afsprakenkader/diagnostics';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/report/words-of.js';

/** Every text of a catalogue, functions called with plain arguments. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts((value as (...args: unknown[]) => unknown)('2', '2', 2));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

test.each(LANGUAGES)('the words in %s claim nothing about law and keep to the vocabulary', (language) => {
  const all = texts(wordsOf(language));
  expect(all.filter((text) => text.trim() === '')).toEqual([]);
  expect(
    all.filter((text) => /illegal|invalid|onwettig|ongeldig|micro-credential|leeruitkomst|\bvak(ken)?\b/i.test(text)),
  ).toEqual([]);
});
