import type { FaceChain } from './faces.js';
import { joined, type Manner, type SetLine, setText } from './typeset.js';

/** A part of a paragraph that stays on one line; a space at its end belongs to it. */
const UNBROKEN = /[^ ]*?\p{L}{3,}[-–/](?=\p{L}{3,})|[^ ]+ ?| +/gu;
/** Where a word too long for a line may be cut: after the joints of an address. */
const JOINTS = /[^/.?&=_-]*[/.?&=_-]+|[^/.?&=_-]+/g;

/**
 * Breaks a paragraph into lines with the evenest right edge (least squares over all lines; the last one is free, or counts too where it is a name), so that no
 * single short word is left over where it can be helped. Widths in points.
 */
export function breakLines(
  chain: FaceChain,
  text: string,
  size: number,
  measure: number,
  manner: Manner,
  ending: 'free' | 'even' = 'free',
): SetLine[] {
  const limit = (measure * 1000) / size;
  const whole = setText(chain, text, manner);
  if (whole.width <= limit) return [whole];
  const parts = (text.match(UNBROKEN) ?? []).flatMap((part) => fitting(chain, part, limit, manner));
  const lines: SetLine[] = [];
  for (const [first, last] of breaksOf(parts, limit, ending)) lines.push(joined(parts.slice(first, last)));
  return lines;
}

/** Where lines begin and end, so that the sum of the squares of what is left open is least. */
function breaksOf(parts: readonly SetLine[], limit: number, ending: 'free' | 'even'): (readonly [number, number])[] {
  const full = parts.map(({ pieces }) => pieces.reduce((sum, { glyphs }) => sum + advance(glyphs), 0));
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= parts.length; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    let width = 0;
    for (let start = end - 1; start >= 0; start--) {
      width += start === end - 1 ? (parts[start] as SetLine).width : (full[start] as number);
      if (width > limit && start < end - 1) break;
      const open = Math.max(0, limit - width) / limit;
      // The last line may be short, but a stub of less than a fifth looks lost.
      const last = open > 0.8 && start > 0 ? 0.5 : 0;
      const cost = end === parts.length && ending === 'free' ? last : open * open;
      const total = (best[start] as number) + cost + 0.02;
      if (total < (best[end] as number)) {
        best[end] = total;
        from[end] = start;
      }
    }
  }
  const lines: (readonly [number, number])[] = [];
  for (let end = parts.length; end > 0; end = from[end] as number) lines.unshift([from[end] as number, end]);
  return lines;
}

const advance = (glyphs: SetLine['pieces'][number]['glyphs']): number =>
  glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);

/** The part itself, or pieces of it where it is wider than a whole line. */
function fitting(chain: FaceChain, part: string, limit: number, manner: Manner): SetLine[] {
  const whole = setText(chain, part, manner);
  if (whole.width <= limit) return [whole];
  const joints = part.match(JOINTS) ?? [part];
  if (joints.length > 1) return joints.flatMap((piece) => fitting(chain, piece, limit, manner));
  const letters = Array.from(part);
  if (letters.length < 2) return [whole];
  const half = Math.ceil(letters.length / 2);
  const halves = [letters.slice(0, half).join(''), letters.slice(half).join('')];
  return halves.flatMap((piece) => fitting(chain, piece, limit, manner));
}
