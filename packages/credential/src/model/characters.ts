import type { Localized } from '@afsprakenkader/diagnostics';

/** A character that has no place on a certificate. */
export interface UnfitCharacter {
  /** As people look it up: `U+202E`. */
  readonly codePoint: string;
  /** What sort of character it is. */
  readonly kind: Localized;
  /** Where it stands, in UTF-16 code units from 0. */
  readonly index: number;
}

/**
 * Unseen characters let a page and its data say different things to a person and to a machine: controls, marks of
 * direction, zero-width and formatting characters, fillers, separators, lone surrogates and private use.
 */
const UNFIT =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0\uFFFD]|\u034F|\u17B4|\u17B5|[\uFE00-\uFE0F]|\p{Mn}{4}/u;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const CONTROL = /\p{Cc}/u;
const MARKS = /\p{Mn}/u;
const NOT_CHARACTERS = /[\p{Cs}\p{Co}\uFFFD]/u;

/** The first character of a text that has no place on a certificate, or undefined. */
export function unfitCharacter(text: string): UnfitCharacter | undefined {
  const match = UNFIT.exec(text);
  if (match === null) return undefined;
  const [character] = match;
  const codePoint = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  return { codePoint, kind: kindOf(character), index: match.index };
}

function kindOf(character: string): Localized {
  if (DIRECTION.test(character))
    return { nl: 'een teken dat de leesrichting wijzigt', en: 'a change of reading direction' };
  if (CONTROL.test(character)) return { nl: 'een stuurteken', en: 'a control character' };
  if (MARKS.test(character) && character.length > 1)
    return { nl: 'een opeenstapeling van accenten', en: 'a pile of accents' };
  if (NOT_CHARACTERS.test(character)) return { nl: 'geen leesbaar teken', en: 'not a readable character' };
  return { nl: 'een onzichtbaar teken', en: 'an invisible character' };
}
