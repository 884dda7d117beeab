import { FontFileError, metricsOf, tablesOf } from '../font/truetype.js';
import type { PdfFile } from '../read/file.js';
import { contentOf } from '../read/inflate.js';
import { PdfName, PdfReference, PdfStream, type PdfValue } from '../read/values.js';
import type { Report } from './finding.js';
import type { Found, Met } from './walk.js';

/** What content streams may do with a font of the file. */
export interface CheckedFont {
  readonly where: string;
  readonly textOf: (glyph: number) => string | undefined;
  /** Looks at a glyph that is drawn; each is judged once. */
  readonly judge: (glyph: number) => void;
}

/** Holds every font against its embedded program, and gives them by object number. */
export function checkFonts(file: PdfFile, found: Found, report: Report): ReadonlyMap<number, CheckedFont> {
  return new Map(found.of('Font').map((font) => [font.id, checkFont(file, font, report)]));
}

const SUBSET_NAME = /^[A-Z]{6}\+[A-Za-z0-9-]+$/;

function checkFont(file: PdfFile, font: Met, report: Report): CheckedFont {
  const { where } = font;
  const follow = (from: Met['entries'] | undefined, key: string): PdfValue | undefined => file.resolve(from?.get(key));
  const [first] = (follow(font.entries, 'DescendantFonts') ?? []) as PdfValue[];
  const descendant = asDictionary(file.resolve(first));
  const descriptor = asDictionary(follow(descendant, 'FontDescriptor'));
  const names = [font.entries.get('BaseFont'), descendant?.get('BaseFont'), descriptor?.get('FontName')];
  const [own] = names;
  if (
    !(own instanceof PdfName) ||
    !SUBSET_NAME.test(own.value) ||
    names.some((one) => !(one instanceof PdfName) || one.value !== own.value)
  ) {
    report('6.2.11.2-3', where, 'de namen van het lettertype verschillen', 'the names of the font differ');
  }
  const texts = readToUnicode(follow(font.entries, 'ToUnicode'), where, report);
  const program = readProgram(follow(descriptor, 'FontFile2'), where, report);
  const widths = readWidths(descendant?.get('W'));
  const judged = new Set<number>();
  return {
    where,
    textOf: (glyph) => texts?.get(glyph),
    judge: (glyph) => {
      if (judged.has(glyph)) return;
      judged.add(glyph);
      judgeGlyph(glyph, { where, texts, program, widths, report });
    },
  };
}

interface GlyphContext {
  readonly where: string;
  readonly texts: ReadonlyMap<number, string> | undefined;
  readonly program: Program | undefined;
  readonly widths: ReadonlyMap<number, number>;
  readonly report: Report;
}

function judgeGlyph(glyph: number, { where, texts, program, widths, report }: GlyphContext): void {
  const place = `${where} glyph ${glyph}`;
  if (glyph === 0)
    report(
      ['6.2.11.8-1', '7.21.8-1'],
      place,
      'het vakje voor ontbrekende tekens is gebruikt',
      'the box for missing characters is used',
    );
  const text = texts?.get(glyph);
  if (texts && text === undefined) {
    report(
      ['6.2.11.7.2-1', '7.21.7-1'],
      place,
      'het teken achter deze vorm is niet bekend',
      'the character behind this shape is not known',
    );
  } else if (text !== undefined && /[\0\uFEFF\uFFFE]/.test(text)) {
    report(['6.2.11.7.2-2', '7.21.7-2'], place, 'de vorm staat voor geen teken', 'the shape stands for no character');
  } else if (text !== undefined && /\p{Co}/u.test(text)) {
    report(
      '6.2.11.7.3-1',
      place,
      'de vorm staat voor een teken zonder afgesproken betekenis',
      'the shape stands for a private-use character',
    );
  }
  if (!program) return;
  const blank = text !== undefined && /^[\s\u200B\u00AD]*$/u.test(text);
  if (glyph >= program.glyphCount || (!blank && program.isEmpty(glyph))) {
    report(
      ['6.2.11.4.1-2', '7.21.4.1-2'],
      place,
      'de vorm zit niet in het ingebedde lettertype',
      'the shape is not in the embedded font',
    );
  } else if (Math.abs((widths.get(glyph) ?? 1000) - program.widthOf(glyph)) > 0.5) {
    report(
      ['6.2.11.5-1', '7.21.5-1'],
      place,
      'de breedte is niet die van het lettertype',
      'the width is not that of the font',
    );
  }
}

interface Program {
  readonly glyphCount: number;
  readonly widthOf: (glyph: number) => number;
  readonly isEmpty: (glyph: number) => boolean;
}

function readProgram(value: PdfValue | undefined, where: string, report: Report): Program | undefined {
  if (!(value instanceof PdfStream)) return undefined;
  try {
    const tables = tablesOf(contentOf(value));
    const loca = tables.get('loca') as DataView;
    const long = (tables.get('head') as DataView).getInt16(50) === 1;
    const offset = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
    const { glyphCount, widthOf } = metricsOf(tables);
    if (loca.byteLength < (glyphCount + 1) * (long ? 4 : 2)) throw new FontFileError('its table loca is cut off');
    return { glyphCount, widthOf, isEmpty: (glyph) => offset(glyph + 1) <= offset(glyph) };
  } catch (error) {
    if (!(error instanceof FontFileError || error instanceof RangeError)) throw error;
    report('6.2.11.2-1', where, 'het ingebedde lettertype is beschadigd', 'the embedded font is damaged');
    return undefined;
  }
}

/** The form of array that the writer makes: a first glyph and the widths from there on. */
function readWidths(value: PdfValue | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  if (!Array.isArray(value)) return widths;
  for (let at = 0; at + 1 < value.length; at += 2) {
    const [first, list] = [value[at], value[at + 1]];
    if (typeof first !== 'number' || !Array.isArray(list)) continue;
    for (const [index, width] of list.entries()) if (typeof width === 'number') widths.set(first + index, width);
  }
  return widths;
}

const BLOCK = /(\d{1,3}) beginbfchar\n((?:<[0-9A-F]{4}><(?:[0-9A-F]{4})+>\n)*)endbfchar\n/gy;
const ENTRY = /<([0-9A-F]{4})><([0-9A-F]+)>/g;

function readToUnicode(value: PdfValue | undefined, where: string, report: Report): Map<number, string> | undefined {
  if (!(value instanceof PdfStream)) return undefined;
  const source = new TextDecoder().decode(contentOf(value));
  const texts = new Map<number, string>();
  const head = source.indexOf('endcodespacerange\n') + 'endcodespacerange\n'.length;
  BLOCK.lastIndex = head;
  let end = head;
  for (let block = BLOCK.exec(source); block; block = BLOCK.exec(source)) {
    end = BLOCK.lastIndex;
    const entries = [...(block[2] as string).matchAll(ENTRY)];
    if (entries.length !== Number(block[1]) || entries.length > 100) end = -1;
    for (const [, glyph, units] of entries) {
      const text = (units as string).replace(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16)));
      texts.set(Number.parseInt(glyph as string, 16), text);
    }
    if (end < 0) break;
  }
  if (!source.startsWith('/CIDInit/ProcSet findresource begin\n') || end < 0 || !source.startsWith('endcmap\n', end)) {
    report(
      'closed-world',
      `${where}/ToUnicode`,
      'de tekentabel heeft een onbekende vorm',
      'the character table has an unknown form',
    );
  }
  return texts;
}

export function asDictionary(value: PdfValue | undefined): Met['entries'] | undefined {
  return value instanceof Map ? value : undefined;
}

/** Number of the object that an entry refers to; 0 where it is no reference. */
export const referenceOf = (value: PdfValue | undefined): number => (value instanceof PdfReference ? value.id : 0);
