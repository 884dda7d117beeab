import { expect, test } from 'vitest';
import { defineCodes, problem } from '../src/index.js';

const CODES = defineCodes({
  'AFK-900': {
    title: { nl: 'Dubbel', en: 'Twice' },
    what: { nl: 'Twee keer {id}; ook {others}.', en: '{id} twice; also {others}.' },
    todo: { nl: 'Verander {id}.', en: 'Change {id}.' },
  },
});

test('a very long word of the input is cut short in a problem, not in the middle of a character', () => {
  const id = `${'a'.repeat(198)}${'😀'.repeat(500)}`;
  const { what, todo } = problem(CODES, 'AFK-900', { id, others: [id, 'b'] });
  expect(todo.en).toBe(`Change ${'a'.repeat(198)}….`);
  expect(what.nl).toBe(`Twee keer ${'a'.repeat(198)}…; ook ${'a'.repeat(198)}…, b.`);
  expect(problem(CODES, 'AFK-900', { id: 'kort', others: [] }).todo.nl).toBe('Verander kort.');
});
