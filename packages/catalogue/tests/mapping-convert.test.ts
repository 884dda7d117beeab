import { expect, test } from 'vitest';
import { convert } from '../src/mapping/convert.js';
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
