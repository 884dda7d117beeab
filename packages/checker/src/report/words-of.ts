import type { Language } from '@afsprakenkader/diagnostics';
import type { Words } from './words.js';
import { EN } from './words-en.js';
import { NL } from './words-nl.js';

const WORDS: Readonly<Record<Language, Words>> = { nl: NL, en: EN };

/** The report words of a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
