import { expect, test } from 'vitest';
import { problemLines, terminalLanguage } from '../scripts/working-tree.js';
import { finding } from '../src/check-rules/checks.js';

const slots = { rule: 'load-maximum', number: 1, found: 'met', expected: 'attention' };
const example = finding('AFK-534', 'rules/load-maximum.yaml', slots, '/examples/0');

test('an example that gives something else is told at its line, in the language of the terminal', () => {
  expect(problemLines([example], 'nl')).toMatch(
    /^AFK-534 .*rules[\\/]load-maximum\.yaml:\d+:5: Voorbeeld 1 van `load-maximum` geeft `met`, niet `attention`\./,
  );
  expect(problemLines([example], 'en')).toContain('Example 1 of `load-maximum`');
});

test('a terminal that is not Dutch reads English', () => {
  expect(terminalLanguage({ LANG: 'nl_BE.UTF-8' })).toBe('nl');
  expect(terminalLanguage({ LANG: 'nl_BE.UTF-8', LC_ALL: 'C' })).toBe('en');
  expect(terminalLanguage({ LANG: 'fr_BE.UTF-8' })).toBe('en');
});
