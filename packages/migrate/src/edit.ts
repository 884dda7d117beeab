import type { Location, Problem } from '@afsprakenkader/diagnostics';

/** One place of a text that is written otherwise. Offsets are in UTF-16 code units, the end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** An edit with its line and column, from 1. */
export interface PlacedEdit extends Edit {
  readonly line: number;
  readonly column: number;
}

export interface Moved {
  readonly text: string;
  readonly edits: readonly PlacedEdit[];
  /** What is left to a person, with its place. */
  readonly decisions: readonly Problem[];
}

/** The text with the edits made; everything outside them stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  let from = 0;
  const parts: string[] = [];
  for (const { start, end, after } of ordered) {
    parts.push(text.slice(from, start), after);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Edits with their lines; `edits` in any order. */
export function placed(text: string, edits: readonly Edit[]): readonly PlacedEdit[] {
  const find = lineFinder(text);
  return [...edits].sort((a, b) => a.start - b.start).map((edit) => ({ ...edit, ...find(edit.start) }));
}

export function locationAt(text: string, file: string, start: number, end: number): Location {
  const find = lineFinder(text);
  const [from, to] = [find(start), find(end)];
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function lineFinder(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
