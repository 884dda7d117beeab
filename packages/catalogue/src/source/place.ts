import type { Location } from '@afsprakenkader/diagnostics';

/** Where a piece of text begins in its file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The location of two offsets in a piece of text that begins at `place`. */
export function locationIn(place: Place, text: string, start: number, end?: number, pointer?: string): Location {
  const from = advance(place.line, place.column, text, 0, start);
  const base = { file: place.file, line: from.line, column: from.column };
  const to = end === undefined ? {} : endOf(advance(from.line, from.column, text, start, end));
  return pointer === undefined ? { ...base, ...to } : { ...base, ...to, pointer };
}

function endOf(at: { line: number; column: number }) {
  return { endLine: at.line, endColumn: at.column };
}

function advance(line: number, column: number, text: string, from: number, to: number) {
  let start = from;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    line++;
    column = 1;
    start = at + 1;
  }
  return { line, column: column + (to - start) };
}
