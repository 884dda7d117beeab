import type { Localized } from '@afsprakenkader/diagnostics';

/** What the YAML parser says most often, in words for people; by the beginning of its own words. */
const REASONS: readonly (readonly [string, Localized])[] = [
  ['missed comma between flow', { nl: 'tussen haken ontbreekt een komma', en: 'a comma is missing between brackets' }],
  ['unexpected end of the stream within a flow', { nl: 'een haak is niet gesloten', en: 'a bracket is not closed' }],
  [
    'unexpected end of the stream within a',
    { nl: 'een aanhalingsteken is niet gesloten', en: 'a quote is not closed' },
  ],
  [
    'unexpected end of the document within a',
    { nl: 'een aanhalingsteken is niet gesloten', en: 'a quote is not closed' },
  ],
  [
    'bad indentation',
    { nl: 'deze regel springt niet in zoals de vorige', en: 'this line is not indented like the one before' },
  ],
  ['deficient indentation', { nl: 'deze regel springt te weinig in', en: 'this line is not indented enough' }],
  ['can not read a block mapping', { nl: 'een sleutel loopt over meer regels', en: 'a key runs over several lines' }],
  ['end of the stream or a document', { nl: 'deze regel hoort nergens bij', en: 'this line belongs to nothing' }],
  ['unknown escape sequence', { nl: 'onbekend teken na \\', en: 'unknown character after \\' }],
  ['expected hexadecimal', { nl: 'verkeerde code na \\', en: 'wrong code after \\' }],
  [
    'a whitespace character is expected after',
    { nl: 'na de dubbelpunt hoort een spatie', en: 'a space is expected after the colon' },
  ],
  ['the stream contains non-printable', { nl: 'een onzichtbaar stuurteken', en: 'an invisible control character' }],
  ['null byte', { nl: 'een onzichtbaar stuurteken', en: 'an invisible control character' }],
  ['name of an a', { nl: 'na & of * hoort een naam', en: 'a name is expected after & or *' }],
  ['expected the node content', { nl: 'dit teken kan hier niet staan', en: 'this character is not possible here' }],
  ['undeclared tag handle', { nl: 'onbekend YAML-type', en: 'unknown YAML tag' }],
  ['duplication of', { nl: 'iets staat er twee keer', en: 'something occurs twice' }],
];

/** The parser's reason in both languages. */
export function reasonFor(reason: string): Localized {
  const known = REASONS.find(([start]) => reason.startsWith(start));
  return known?.[1] ?? { nl: 'de schrijfwijze klopt niet', en: reason };
}
