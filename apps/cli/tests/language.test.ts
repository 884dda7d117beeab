import { expect, test } from 'vitest';
import { chooseLanguage } from '../src/language.js';

const none = () => undefined;

test('the option wins, then the configuration, then the environment', () => {
  expect(chooseLanguage(['check', '--lang', 'nl'], { LANG: 'en_GB.UTF-8' }, () => 'en')).toBe('nl');
  expect(chooseLanguage(['check', '--lang=en'], { LANG: 'nl_BE.UTF-8' }, () => 'nl')).toBe('en');
  expect(chooseLanguage(['check'], { LANG: 'en_GB.UTF-8' }, () => 'nl')).toBe('nl');
  expect(chooseLanguage(['check'], { LANG: 'nl_BE.UTF-8' }, none)).toBe('nl');
  expect(chooseLanguage(['check'], { LANG: 'nl_BE', LC_ALL: 'C' }, none)).toBe('en');
  expect(chooseLanguage(['check'], { LANG: 'nl' }, none)).toBe('nl');
});

test('other languages read English, and words after -- are files', () => {
  expect(chooseLanguage(['check'], { LANG: 'fr_BE.UTF-8' }, none)).toBe('en');
  expect(chooseLanguage(['check', '--lang', 'de'], { LANG: 'nlx' }, none)).toBe('en');
  expect(chooseLanguage(['check', '--', '--lang', 'nl'], { LANG: 'en' }, none)).toBe('en');
});
