import type { Localized } from '@afsprakenkader/diagnostics';
import type { Node } from '../schema/node.js';

/** What a value of the input is, in a sentence. */
export function kindOf(value: unknown): Localized {
  if (value === null) return { nl: 'niets (null)', en: 'nothing (null)' };
  if (value === undefined) return { nl: 'niets', en: 'nothing' };
  if (Array.isArray(value)) return { nl: 'een lijst', en: 'a list' };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { nl: 'iets dat geen getal is', en: 'something that is not a number' };
  return KINDS_OF_VALUE[typeof value] ?? { nl: 'een verzameling velden', en: 'a set of fields' };
}

const KINDS_OF_VALUE: Partial<Record<string, Localized>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'ja of nee (true of false)', en: 'yes or no (true or false)' },
};

/** What belongs at a place of the format, in a sentence. */
export function expectedAt(node: Node): Localized {
  switch (node.kind) {
    case 'decimal':
    case 'number':
      return { nl: 'een getal', en: 'a number' };
    case 'ordinal':
      return { nl: 'een geheel getal', en: 'a whole number' };
    case 'choice-list':
      return { nl: 'een geheel getal of een lijst ervan', en: 'a whole number or a list of them' };
    case 'bool':
      return { nl: 'true of false', en: 'true or false' };
    case 'date':
      return { nl: 'een datum als jaar-maand-dag', en: 'a date as year-month-day' };
    case 'enum':
      return { nl: 'een woord uit de lijst', en: 'a word from the list' };
    case 'list':
      return { nl: 'een lijst', en: 'a list' };
    case 'localized':
      return { nl: 'een tekst met zijn taal, zoals `{ nl: … }`', en: 'a text with its language, such as `{ nl: … }`' };
    case 'told-text':
      return {
        nl: 'een tekst met zijn taal, zoals `{ nl: … }`, of `none`',
        en: 'a text with its language, such as `{ nl: … }`, or `none`',
      };
    case 'choice-any-of':
      return {
        nl: 'een opleiding, zoals `{ programme: …, kind: bachelor }`',
        en: 'a programme, such as `{ programme: …, kind: bachelor }`',
      };
    case 'object':
      return { nl: 'een verzameling velden', en: 'a set of fields' };
    default:
      return { nl: 'een tekst', en: 'a text' };
  }
}
