import { expect, test } from 'vitest';
import { converterOf } from '../src/mapping/compile.js';
import { convert } from '../src/mapping/convert.js';
import { fill } from '../src/mapping/fill.js';
import { targetOf } from '../src/mapping/target.js';

function target(name: string) {
  const found = targetOf(name, 'offering');
  if (found === null) throw new Error(`The format has no field ${name}.`);
  return found;
}

test('a word that is mapped to null tells nothing, alone or in a list', () => {
  const meanings = new Map([['pool-suspected', null]]);
  expect(convert('pool-suspected', target('structure'), meanings)).toBeUndefined();
  expect(convert(['pool-suspected', 'hybrid'], target('delivery'), meanings)).toEqual(['hybrid']);
});

test('a list of words becomes one text where the format has a text; a list of groups stays what it is', () => {
  expect(convert(['Gent', 'Brussel'], target('place.nl'), null)).toBe('Gent, Brussel');
  expect(convert([{ city: 'Gent' }], target('place.nl'), null)).toEqual([{ city: 'Gent' }]);
});

test('one value for a field that holds a list becomes a list of one, a level stays a level', () => {
  const offering: Record<string, unknown> = {};
  fill(offering, target('delivery'), 'hybrid');
  fill(offering, target('learningOutcomes.nl'), 'Je kiest een toets.');
  fill(offering, target('level'), 6);
  expect(offering).toEqual({ delivery: ['hybrid'], learningOutcomes: [{ nl: 'Je kiest een toets.' }], level: 6 });
});

test('several levels in one cell are read as people write them', () => {
  for (const cell of ['6;7', '[6, 7]', '6/7', 'VKS 6 en VKS 7', '6 of 7', '6 & 7', '6\n7']) {
    expect(convert(cell, target('level'), null), cell).toEqual([6, 7]);
  }
  expect(convert('6-7', target('level'), null)).toEqual(['6-7']);
  expect(convert('[nl, en]', target('languages'), null)).toEqual(['nl', 'en']);
});

test('a number with more digits than can be held is left as it stands, for the check to name', () => {
  expect(convert('3,00000000000000000001', target('credits'), null)).toBe('3,00000000000000000001');
  expect(convert('12,5 SP', target('credits'), null)).toBe(12.5);
});

test('who changes a list of one offering does not change another', () => {
  const delivery = converterOf(target('delivery'), null);
  (delivery('hybrid') as string[]).push('distance');
  expect(delivery('hybrid')).toEqual(['hybrid']);
});
