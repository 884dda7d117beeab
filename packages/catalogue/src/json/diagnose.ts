import type { Localized } from '@afsprakenkader/diagnostics';
import { type ParseError, printParseErrorCode, visit } from 'jsonc-parser';

const REASONS: Readonly<Record<string, Localized>> = {
  InvalidSymbol: { nl: 'onbekend woord', en: 'unknown word' },
  InvalidNumberFormat: {
    nl: 'een getal is niet goed geschreven',
    en: 'a number is not written properly',
  },
  PropertyNameExpected: {
    nl: 'hier hoort een sleutel tussen "…" te staan',
    en: 'a key between "…" is expected',
  },
  ValueExpected: { nl: 'hier hoort een waarde te staan', en: 'a value is expected' },
  ColonExpected: { nl: 'hier hoort een dubbelpunt te staan', en: 'a colon is expected' },
  CommaExpected: { nl: 'hier hoort een komma te staan', en: 'a comma is expected' },
  CloseBraceExpected: { nl: 'een accolade } ontbreekt', en: 'a closing } is missing' },
  CloseBracketExpected: { nl: 'een haak ] ontbreekt', en: 'a closing ] is missing' },
  EndOfFileExpected: { nl: 'na het einde staat nog tekst', en: 'there is text after the end' },
  UnexpectedEndOfString: { nl: 'een aanhalingsteken " ontbreekt', en: 'a closing " is missing' },
  UnexpectedEndOfNumber: {
    nl: 'een getal is niet goed geschreven',
    en: 'a number is not written properly',
  },
  InvalidUnicode: { nl: 'verkeerde \\u-code', en: 'wrong \\u code' },
  InvalidEscapeCharacter: { nl: 'onbekend teken na \\', en: 'unknown character after \\' },
  InvalidCharacter: {
    nl: 'stuurteken of regeleinde binnen een tekst',
    en: 'control character or line ending inside a text',
  },
};
const UNCLEAR: Localized = { nl: 'niet te lezen', en: 'cannot be read' };

/** The first place where a text stops being JSON, and why. Only for text whose nesting has been checked. */
export function diagnoseJson(text: string): { readonly at: number; readonly reason: Localized } {
  let first: ParseError | undefined;
  const onError = (error: number, offset: number, length: number) => {
    first ??= { error, offset, length };
  };
  visit(text, { onError }, { disallowComments: true });
  if (!first) return { at: 0, reason: UNCLEAR };
  return { at: first.offset, reason: REASONS[printParseErrorCode(first.error)] ?? UNCLEAR };
}
