import { AfkError, problem } from '@afsprakenkader/diagnostics';
import type * as HarfBuzz from 'harfbuzzjs';
import { PDF_CODES } from '../codes.js';
import type { FontId, Glyph } from '../display-list.js';
import { FontFileError, readTrueType, type TrueType } from './truetype.js';

/** A font face ready to set text in. Make one per font and keep it: what it learnt of pairs is kept with it. */
export interface Face {
  readonly id: FontId;
  readonly bytes: Uint8Array;
  readonly metrics: TrueType;
  /**
   * Glyphs of one line of left-to-right text with all that the font does by itself: ligatures, marks, kerning.
   * For text that is known when a template is compiled. Throws AFK-803 where the font lacks a character.
   */
  shape(text: string): Glyph[];
  /**
   * The same without ligatures and alternates, from widths and pair kerning learnt once: for learners' text, thousands a
   * second. Every glyph is the plain one of its character, so that the font's subset can be known beforehand.
   */
  set(text: string): Glyph[];
  /** Characters of a text that the font lacks. */
  missing(text: string): string[];
  /** The outline as SVG path data in font units, y upwards. */
  outline(glyph: number): string;
}

/** Features that put another glyph in a character's place; off for learners' text. */
const SUBSTITUTIONS = ['liga', 'clig', 'calt', 'locl', 'rlig', 'ccmp', 'kern'];

/** Width of a line in points. */
export function widthOf(glyphs: readonly Glyph[], size: number): number {
  let total = 0;
  for (const { advance } of glyphs) total += advance;
  return (total * size) / 1000;
}

/** Bits of fsType that forbid keeping the font in an archived document: restricted licence, bitmaps only. */
const FORBIDDEN = 0x0002 | 0x0200;
const ALLOWED_BESIDE = 0x0004 | 0x0008;

/**
 * Opens a TrueType file. Throws AFK-801 where it cannot be read and AFK-802 where its maker forbids embedding or
 * subsetting. Source of the meaning of fsType: OpenType 1.9, table OS/2.
 */
export function openFace(harfbuzz: typeof HarfBuzz, id: FontId, bytes: Uint8Array): Face {
  const metrics = metricsOrProblem(id, bytes);
  const { fsType } = metrics;
  const restricted =
    (fsType & FORBIDDEN & ~0x0002) !== 0 || ((fsType & 0x0002) !== 0 && (fsType & ALLOWED_BESIDE) === 0);
  if (restricted || (fsType & 0x0100) !== 0) throw new AfkError(problem(PDF_CODES, 'AFK-802', { font: id, fsType }));
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
  const pairs = new Map<number, Glyph>();
  const plain = SUBSTITUTIONS.map((tag) => new harfbuzz.Feature(tag, tag === 'kern' ? 1 : 0));
  const run = (text: string, features: HarfBuzz.Feature[]): Glyph[] =>
    shapeRun(harfbuzz, font, metrics, text, features);
  const pair = (first: number, second: number): Glyph => {
    const key = first * 0x110000 + second;
    const known = pairs.get(key);
    if (known) return known;
    const glyph = run(String.fromCodePoint(first, ...(second ? [second] : [])), plain)[0] as Glyph;
    pairs.set(key, glyph);
    return glyph;
  };
  const face: Face = {
    id,
    bytes,
    metrics,
    shape: (text) => {
      refuseMissing(face, text);
      return run(text, []);
    },
    set: (text) => {
      refuseMissing(face, text);
      if (/\p{M}/u.test(text)) return run(text, plain);
      const points = Array.from(text, (character) => character.codePointAt(0) as number);
      return points.map((point, index) => pair(point, points[index + 1] ?? 0));
    },
    missing: (text) =>
      [...new Set(text)].filter((character) => metrics.glyphOf(character.codePointAt(0) as number) === 0),
    outline: (glyph) => font.glyphToPath(glyph),
  };
  return face;
}

function metricsOrProblem(font: string, bytes: Uint8Array): TrueType {
  try {
    return readTrueType(bytes);
  } catch (error) {
    if (error instanceof FontFileError) {
      throw new AfkError(problem(PDF_CODES, 'AFK-801', { font, reason: error.message }), { cause: error });
    }
    throw error;
  }
}

function refuseMissing(face: Face, text: string): void {
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (face.metrics.glyphOf(point) !== 0) continue;
    const shown = `${character} (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
    throw new AfkError(problem(PDF_CODES, 'AFK-803', { font: face.id, character: shown, text }));
  }
}

function shapeRun(
  harfbuzz: typeof HarfBuzz,
  font: HarfBuzz.Font,
  metrics: TrueType,
  text: string,
  features: HarfBuzz.Feature[],
): Glyph[] {
  const buffer = new harfbuzz.Buffer();
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(text);
  buffer.setDirection(harfbuzz.Direction.LTR);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer, features);
  const scale = 1000 / metrics.unitsPerEm;
  const shaped = buffer.getGlyphInfosAndPositions();
  return shaped.map((glyph, index) => {
    const first = shaped[index - 1]?.cluster !== glyph.cluster;
    const next = shaped.find(({ cluster }) => cluster > glyph.cluster)?.cluster ?? text.length;
    const own = first ? text.slice(glyph.cluster, next) : '';
    const base = { id: glyph.codepoint, text: own, advance: (glyph.xAdvance ?? 0) * scale };
    return glyph.xOffset || glyph.yOffset
      ? { ...base, dx: (glyph.xOffset ?? 0) * scale, dy: (glyph.yOffset ?? 0) * scale }
      : base;
  });
}
