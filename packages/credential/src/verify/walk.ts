import type { Localized } from '@afsprakenkader/diagnostics';
import { unfitCharacter } from '../model/characters.js';

export interface Fault {
  readonly place: string;
  readonly reason: Localized;
}

const EXECUTABLE = /^\s*(?:javascript|vbscript|data|file|blob):/i;
const MARKUP =
  /(?<!\\)<\s*\/?\s*(?:script|iframe|object|embed|svg|img|link|style)\b|(?<!\\)\]\(\s*(?:javascript|data):/i;

/** What a signature cannot see or a reader would be misled by, in every value of a credential. */
export function walkFaults(document: object): Fault[] {
  const faults: Fault[] = [];
  const visit = (value: unknown, place: string): void => {
    if (value === null)
      faults.push({
        place,
        reason: { nl: 'een lege waarde hoort er niet', en: 'an empty value does not belong here' },
      });
    else if (typeof value === 'string') {
      const reason = textFault(value);
      if (reason !== undefined) faults.push({ place, reason });
    } else if (Array.isArray(value)) {
      if (value.length === 0)
        faults.push({
          place,
          reason: { nl: 'een lege lijst hoort er niet', en: 'an empty list does not belong here' },
        });
      for (const [index, item] of value.entries()) visit(item, `${place}[${index}]`);
    } else if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (key === '@context' && place === '') continue;
        const at = place === '' ? key : `${place}.${key}`;
        if (key.startsWith('@'))
          faults.push({
            place: at,
            reason: {
              nl: 'hier mag de betekenis van woorden niet veranderen',
              en: 'the meaning of words may not change here',
            },
          });
        else visit(inner, at);
      }
    }
  };
  visit(document, '');
  return faults;
}

function textFault(text: string): Localized | undefined {
  if (EXECUTABLE.test(text)) return { nl: 'een adres dat iets uitvoert', en: 'an address that runs something' };
  if (MARKUP.test(text))
    return { nl: 'een tekst die iets uitvoert of inlaadt', en: 'a text that runs or loads something' };
  if (text.normalize('NFC') !== text)
    return { nl: 'de letters zijn niet samengesteld', en: 'the letters are not composed' };
  const unfit = unfitCharacter(text.replaceAll('\n', ''));
  return unfit === undefined
    ? undefined
    : { nl: `${unfit.codePoint}, ${unfit.kind.nl}`, en: `${unfit.codePoint}, ${unfit.kind.en}` };
}
