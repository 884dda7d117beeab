import type { LocalizedText } from '@afsprakenkader/offering';
import type { Texts } from './scalars.js';

/** A text as a certificate keeps it: composed (NFC), on one line; undefined where nothing can be read. */
export function plainText(text: string | null | undefined): string | undefined {
  const plain = text
    ?.normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

/** {@link plainText} in both languages; undefined where neither has a text. */
export function plainTexts(texts: LocalizedText | 'none' | null | undefined): Texts | undefined {
  if (texts === 'none' || texts === null || texts === undefined) return undefined;
  const nl = plainText(texts.nl);
  const en = plainText(texts.en);
  if (nl === undefined && en === undefined) return undefined;
  return { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) };
}
