import { slotsOf } from '@afsprakenkader/diagnostics';
import { expect, it } from 'vitest';
import { CHECKER_CODES, HYGIENE_CODES } from '../src/index.js';

it.each(Object.entries(CHECKER_CODES))('%s says the same in both languages', (code, { what, todo }) => {
  expect(code).toMatch(/^AFK-4\d\d$/);
  for (const text of [what, todo]) expect(new Set(slotsOf(text.nl))).toEqual(new Set(slotsOf(text.en)));
});

it('counts as upkeep only codes that there are', () => {
  for (const code of HYGIENE_CODES) expect(Object.keys(CHECKER_CODES)).toContain(code);
});
