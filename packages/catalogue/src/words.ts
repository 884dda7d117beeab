import type { Localized } from '@afsprakenkader/diagnostics';

/** What kind of thing a value is, in the words of a person who is no programmer. */
export function nameOf(value: unknown): Localized {
  if (value === null || value === undefined) return { nl: 'niets', en: 'nothing' };
  if (Array.isArray(value)) return { nl: 'een lijst', en: 'a list' };
  switch (typeof value) {
    case 'string':
      return { nl: 'een tekst', en: 'a text' };
    case 'number':
      return { nl: 'een getal', en: 'a number' };
    case 'boolean':
      return { nl: 'ja of nee', en: 'yes or no' };
    default:
      return { nl: 'een groep sleutels', en: 'a group of keys' };
  }
}
