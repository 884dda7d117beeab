import { expect, test } from 'vitest';
import { suggest } from '../src/index.js';

test.each([
  ['chekc', 'check'],
  ['catalogs', 'catalogues'],
  ['failon', 'failOn'],
  ['load-maximun', 'load-maximum'],
  ['jsonn', 'json'],
])('%s was probably meant as %s', (word, meant) => {
  expect(suggest(word, ['check', 'catalogues', 'failOn', 'load-maximum', 'json', 'institution'])).toBe(meant);
});

test('nothing is suggested for a word that is like none, nor for one of absurd length', () => {
  expect(suggest('diff', ['check', 'init', 'explain'])).toBeUndefined();
  expect(suggest('x'.repeat(10_000), ['check'])).toBeUndefined();
});
