import type { Leaf } from './leaf.js';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The cells of a CSV text under their headers (`components.kind`), each with its place; the first line holds the headers. */
export function csvLeaves(text: string): readonly Leaf[] {
  const rows = rowsOf(text);
  const [head, ...body] = rows;
  const paths = (head ?? []).map(({ value }) => String(value).trim().split('.'));
  return body.flatMap((row) =>
    row.flatMap((cell, at) => (paths[at] === undefined ? [] : [{ ...cell, path: paths[at] }])),
  );
}

type Cell = Omit<Leaf, 'path'>;

function rowsOf(text: string): readonly (readonly Cell[])[] {
  const declared = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const delimiter = declared?.[1] ?? delimiterOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = declared?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  while (at < text.length) {
    const start = at;
    if (text[at] === '"') {
      at = closingQuote(text, at) + 1;
      row.push({ value: text.slice(start + 1, at - 1).replaceAll('""', '"'), start, end: at });
      while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) at++;
    } else {
      while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) at++;
      row.push({ value: text.slice(start, at), start, end: at });
    }
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
  }
  return rows;
}

/** Offset of the quote that ends a cell; of the end of the text where none does. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at++;
  }
  return text.length;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}

/** The sign that stands most often in the first line. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
