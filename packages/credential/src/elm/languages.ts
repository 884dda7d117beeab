import { authorityTerm, type Term } from './terms.js';

/** Languages in which Flanders teaches, by the code of the offering format, to the EU table of languages. */
const LANGUAGES: Readonly<Record<string, readonly [code: string, nl: string, en: string]>> = {
  nl: ['NLD', 'Nederlands', 'Dutch'],
  en: ['ENG', 'Engels', 'English'],
  fr: ['FRA', 'Frans', 'French'],
  de: ['DEU', 'Duits', 'German'],
  es: ['SPA', 'Spaans', 'Spanish'],
  it: ['ITA', 'Italiaans', 'Italian'],
  pt: ['POR', 'Portugees', 'Portuguese'],
  pl: ['POL', 'Pools', 'Polish'],
  ro: ['RON', 'Roemeens', 'Romanian'],
  ru: ['RUS', 'Russisch', 'Russian'],
  el: ['ELL', 'Grieks', 'Greek'],
  bg: ['BUL', 'Bulgaars', 'Bulgarian'],
  ar: ['ARA', 'Arabisch', 'Arabic'],
  tr: ['TUR', 'Turks', 'Turkish'],
  zh: ['ZHO', 'Chinees', 'Chinese'],
  ja: ['JPN', 'Japans', 'Japanese'],
};

/** A language by its two-letter code; undefined where our table does not hold it. */
export function language(code: string): Term | undefined {
  if (!Object.hasOwn(LANGUAGES, code)) return undefined;
  const [key, nl, en] = LANGUAGES[code]!;
  return authorityTerm('language', key, { nl, en });
}
