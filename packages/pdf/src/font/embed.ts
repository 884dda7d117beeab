import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { sha256 } from '@noble/hashes/sha2';
import { PDF_CODES } from '../codes.js';
import type { FontId, FontSource } from '../display-list.js';
import type { ContentFont } from '../write/content.js';
import type { ObjectTable } from '../write/objects.js';
import { encodeAscii, number, numbers, reference } from '../write/syntax.js';
import type { Subset } from './subset.js';
import { toUnicodeMap } from './to-unicode.js';
import { readTrueType, type TrueType } from './truetype.js';

/** Glyphs that static runs draw, with the characters each stands for there. */
export type UsedGlyphs = ReadonlyMap<number, string>;

/**
 * Writes a font as five objects: a TrueType subset under its own glyph numbers, exact widths, and characters for every
 * glyph in it. No CIDSet: it is optional, and a wrong one breaks PDF/UA.
 */
export function embedFont(
  objects: ObjectTable,
  id: FontId,
  resource: string,
  source: FontSource,
  used: UsedGlyphs,
  subset: Subset,
): { readonly object: number; readonly content: ContentFont } {
  const font = readTrueType(source.bytes);
  const texts = glyphTexts(font, source.repertoire ?? '', used);
  const glyphs = [...texts.keys()].sort((a, b) => a - b);
  const data = subset(source.bytes, glyphs);
  const name = `${subsetTag(data)}+${font.postScriptName}`;
  const file = objects.addStream(`/Length1 ${data.length}`, data);
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flagsOf(font)}/FontBBox[${numbers(...font.box.map(Math.round))}]` +
      `/ItalicAngle ${number(font.italicAngle)}/Ascent ${number(font.ascent)}/Descent ${number(font.descent)}` +
      `/CapHeight ${number(font.capHeight)}/StemV ${stemOf(font.weight)}/FontFile2 ${reference(file)}>>`,
  );
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${reference(descriptor)}/CIDToGIDMap/Identity/DW 1000/W[${widths(font, glyphs)}]>>`,
  );
  const toUnicode = objects.addStream('', encodeAscii(toUnicodeMap(texts)));
  const object = objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(toUnicode)}>>`,
  );
  const content: ContentFont = {
    name: resource,
    widthOf: font.widthOf,
    textOf: (glyph) => texts.get(glyph),
    refuse: (_glyph, text) => {
      throw new AfkError(problem(PDF_CODES, 'AFK-803', { font: id, character: named(text), text }));
    },
  };
  return { object, content };
}

/** Characters of learners first: what they read back must be exact without help. Static runs can be helped. */
function glyphTexts(font: TrueType, repertoire: string, used: UsedGlyphs): Map<number, string> {
  const texts = new Map<number, string>();
  for (const character of repertoire) {
    const glyph = font.glyphOf(character.codePointAt(0) as number);
    if (glyph !== 0 && !texts.has(glyph)) texts.set(glyph, character);
  }
  for (const [glyph, text] of used) if (!texts.has(glyph)) texts.set(glyph, text);
  return texts;
}

/** Runs of neighbouring glyphs share one entry. */
function widths(font: TrueType, glyphs: readonly number[]): string {
  let out = '';
  glyphs.forEach((glyph, index) => {
    const follows = index > 0 && glyphs[index - 1] === glyph - 1;
    out += follows
      ? ` ${number(font.widthOf(glyph))}`
      : `${index > 0 ? ']' : ''}${glyph}[${number(font.widthOf(glyph))}`;
  });
  return glyphs.length > 0 ? `${out}]` : out;
}

/** Six letters that tell subsets apart, from the subset itself. */
function subsetTag(data: Uint8Array): string {
  return Array.from(sha256(data).subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

const flagsOf = (font: TrueType): number => 4 | (font.serif ? 2 : 0) | (font.italicAngle !== 0 ? 64 : 0);

/** The usual estimate from the weight class; viewers use it only to stand in for a missing font. */
const stemOf = (weight: number): number => Math.round(50 + (weight / 65) ** 2);

function named(text: string): string {
  const [character = ''] = text;
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
