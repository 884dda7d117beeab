import { expect, test } from 'vitest';
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
