import { AfkError, problem } from '@afsprakenkader/diagnostics';
import type { Face, Glyph, GlyphRun, Rgb } from '@afsprakenkader/pdf';
import { CERTIFICATE_CODES } from '../codes.js';
import type { FaceChain } from './faces.js';

/** Glyphs in a row from one face. */
interface Piece {
  readonly font: string;
  readonly glyphs: readonly Glyph[];
}

/** One line of set text; its width is in thousandths of the size, a space at its end not counted. */
export interface SetLine {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** `shape` for texts of the template, `set` for learners' own: the glyphs of these must be known beforehand. */
export type Manner = 'shape' | 'set';

/** Sets a text on one line. Throws AFK-859 for a character that neither face has. */
export function setText(chain: FaceChain, text: string, manner: Manner): SetLine {
  const pieces = stretches(chain, text).map(({ face, text: own }) => ({ font: face.id, glyphs: face[manner](own) }));
  return { pieces, width: widthOf(pieces) };
}

/** Lines one after the other as one. */
export function joined(lines: readonly SetLine[]): SetLine {
  const pieces: Piece[] = [];
  for (const piece of lines.flatMap((line) => line.pieces)) {
    const last = pieces.at(-1);
    if (last?.font === piece.font) pieces[pieces.length - 1] = { ...last, glyphs: [...last.glyphs, ...piece.glyphs] };
    else pieces.push(piece);
  }
  return { pieces, width: widthOf(pieces) };
}

/** The line at its place on a page. */
export function placed(line: SetLine, size: number, x: number, y: number, color: Rgb): GlyphRun[] {
  let left = x;
  return line.pieces.map(({ font, glyphs }) => {
    const run: GlyphRun = { kind: 'glyphs', font, size, x: rounded(left), y: rounded(y), color, glyphs };
    left += (advanceOf(glyphs) * size) / 1000;
    return run;
  });
}

/** The character as messages name it. */
const namedCharacter = (character: string): string =>
  `${character} (U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')})`;

/** To the hundredth of a point: finer than any printer, and short in the file. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

function isWithin({ metrics }: Face, text: string): boolean {
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) as number;
    if (metrics.glyphOf(point) === 0) return false;
    at += point > 0xffff ? 2 : 1;
  }
  return text !== '';
}

function stretches(chain: FaceChain, text: string): { face: Face; text: string }[] {
  const has = (face: Face, point: number): boolean => face.metrics.glyphOf(point) !== 0;
  // Nearly every text needs one face only, and is asked for with every certificate.
  if (isWithin(chain.primary, text)) return [{ face: chain.primary, text }];
  const found: { face: Face; text: string }[] = [];
  // A letter and the marks on it stay in one face.
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const points = Array.from(cluster, (character) => character.codePointAt(0) as number);
    const face = [chain.primary, chain.fallback].find((each) => points.every((point) => has(each, point)));
    if (face === undefined) {
      const lacking = points.find((point) => !has(chain.primary, point)) as number;
      const slots = { text, character: namedCharacter(String.fromCodePoint(lacking)) };
      throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-859', slots));
    }
    const last = found.at(-1);
    if (last?.face === face) last.text += cluster;
    else found.push({ face, text: cluster });
  }
  return found;
}

function widthOf(pieces: readonly Piece[]): number {
  let width = 0;
  for (const { glyphs } of pieces) width += advanceOf(glyphs);
  const last = pieces.at(-1)?.glyphs.at(-1);
  return last?.text === ' ' ? width - last.advance : width;
}

function advanceOf(glyphs: readonly Glyph[]): number {
  let total = 0;
  for (const { advance } of glyphs) total += advance;
  return total;
}
