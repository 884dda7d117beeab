/** Ranges of code points that can hide, reorder or move text. Joiners and soft hyphens stay: names, emoji and Dutch titles need them. */
const HIDDEN_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x1f], // controls; line ends and tabs are taken out before
  [0x7f, 0x9f],
  [0x061c, 0x061c], // Arabic letter mark
  [0x200b, 0x200b], // zero-width space
  [0x200e, 0x200f], // direction marks
  [0x2028, 0x202e], // line and paragraph separators, bidirectional embeddings and overrides
  [0x2060, 0x206f], // word joiner, invisible operators, bidirectional isolates
  [0xd800, 0xdfff], // surrogates without their other half
  [0xfeff, 0xfeff], // byte order mark
  [0xfff9, 0xfffb], // interlinear annotation
  [0xfffe, 0xffff], // non-characters, not allowed in XML
  [0xe0000, 0xe007f], // tag characters
];

const pointEscape = (code: number): string => `\\u{${code.toString(16)}}`;
const HIDDEN = new RegExp(
  `[${HIDDEN_RANGES.map(([from, to]) => `${pointEscape(from)}-${pointEscape(to)}`).join('')}]`,
  'gu',
);

/**
 * Text of unknown origin made safe to look at: what could hide, reorder or move text is written out as
 * `⟨U+202E⟩`, line ends become `↵`, tabs a space. Every format read by people passes its texts through here
 * before its own escaping.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, '↵')
    .replace(/\t/g, ' ')
    .replace(
      HIDDEN,
      (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
}
