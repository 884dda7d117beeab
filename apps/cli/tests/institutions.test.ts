import { expect, test } from 'vitest';
import { institutionChoices, institutionMeant } from '../src/init/institutions.js';

const meant = (word: string) => institutionMeant(word, institutionChoices('nl'));

test('an institution is known by its key or its name, whatever the capitals and spaces', () => {
  expect(meant('vives')).toBe('vives');
  expect(meant('VIVES')).toBe('vives');
  expect(meant('KU Leuven')).toBe('kuleuven');
  expect(meant('Thomas-More')).toBe('thomasmore');
  expect(meant('Leuven')).toBeUndefined();
  expect(meant('')).toBeUndefined();
});
