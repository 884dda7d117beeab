import type { Location } from '@afsprakenkader/diagnostics';
import { locationIn } from '../source/place.js';
import type { TableRow } from './table.js';

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A cell that is longer than this holds a quote that was never closed. */
const LONGEST_CELL = 1 << 20;

/** The file that rows are cut from. */
interface Origin {
  readonly file: string;
  readonly delimiter: string;
}

/** One row, and where it stands. The text around it is kept for as long as the row is, so that a cell can be pointed at. */
export class CsvRow implements TableRow {
  constructor(
    readonly cells: string[],
    private readonly origin: Origin,
    private readonly piece: string,
    private readonly start: number,
    private readonly end: number,
    readonly line: number,
    /** Offset in the row of the first quote that does not fit, or -1. */
    readonly strayQuote: number,
  ) {}

  /** The row as written, without its line end. */
  get text(): string {
    return this.piece.slice(this.start, this.end);
  }

  locate(column?: number): Location {
    const { text, cells, origin } = this;
    if (column === undefined || column >= cells.length) return this.locateText(0, text.length);
    const { start, end } = cellSpan(text, origin.delimiter, column);
    return this.locateText(start, end);
  }

  locateText(start: number, end: number): Location {
    return locationIn({ file: this.origin.file, line: this.line, column: 1 }, this.text, start, end);
  }
}

/**
 * Cuts text into rows (RFC 4180, with any delimiter). Text comes in pieces; a row is given once it is whole. A quote that is
 * never closed costs its own line only: the line is then read as if the quote were a letter. Libraries lose the rest of the file there.
 */
export class CsvSplitter {
  #carry = '';
  #line = 1;
  /** The cells of the row at hand, in a list that is used again: a row takes a copy of its own size. */
  readonly #cells: string[] = [];
  #count = 0;
  #stray = -1;
  #breaks = 0;
  readonly #delimiter: number;
  readonly #origin: Origin;

  constructor(
    readonly delimiter: string,
    file = '',
  ) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#origin = { file, delimiter };
  }

  /** @param last no more text follows */
  push(piece: string, last: boolean): CsvRow[] {
    const text = this.#carry === '' ? piece : this.#carry + piece;
    const rows: CsvRow[] = [];
    let start = 0;
    while (start < text.length) {
      const end = this.#row(text, start, last);
      if (end < 0) break;
      let stop = end;
      if (text.charCodeAt(stop - 1) === NEWLINE) stop--;
      if (text.charCodeAt(stop - 1) === RETURN) stop--;
      rows.push(
        new CsvRow(this.#cells.slice(0, this.#count), this.#origin, text, start, stop, this.#line, this.#stray),
      );
      this.#line += 1 + this.#breaks;
      start = end;
    }
    this.#carry = text.slice(start);
    return rows;
  }

  /** Reads one row into `#cells`; gives the offset after it, or -1 where more text is needed. */
  #row(text: string, start: number, last: boolean): number {
    this.#count = 0;
    this.#stray = -1;
    this.#breaks = 0;
    for (let i = start; ; ) {
      i = text.charCodeAt(i) === QUOTE ? this.#quoted(text, start, i, last) : this.#plain(text, i, last);
      if (i < 0) return -1;
      if (i >= text.length) return text.length;
      const c = text.charCodeAt(i);
      if (c === NEWLINE) return i + 1;
      if (c === RETURN) {
        if (i + 1 >= text.length && !last) return -1;
        return text.charCodeAt(i + 1) === NEWLINE ? i + 2 : i + 1;
      }
      i++;
      if (i >= text.length) {
        if (!last) return -1;
        this.#cells[this.#count++] = '';
        return i;
      }
    }
  }

  #plain(text: string, start: number, last: boolean): number {
    let i = start;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === this.#delimiter || c === NEWLINE || c === RETURN) break;
    }
    if (i >= text.length && !last) return -1;
    this.#cells[this.#count++] = text.slice(start, i);
    return i;
  }

  #quoted(text: string, rowStart: number, open: number, last: boolean): number {
    let from = open + 1;
    let doubled = false;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0 || quote - open > LONGEST_CELL) {
        if (!last && text.length - open <= LONGEST_CELL) return -1;
        return this.#unclosed(text, rowStart, open, last);
      }
      if (quote + 1 >= text.length && !last) return -1;
      const next = text.charCodeAt(quote + 1);
      if (next === QUOTE) {
        doubled = true;
        from = quote + 2;
        continue;
      }
      if (quote + 1 >= text.length || next === this.#delimiter || next === NEWLINE || next === RETURN) {
        const raw = text.slice(open + 1, quote);
        this.#cells[this.#count++] = doubled ? raw.replaceAll('""', '"') : raw;
        this.#breaks += newlinesIn(raw);
        return quote + 1;
      }
      // A quote amid text: on the line where the cell began it is a letter; further down, the cell was never closed.
      if (text.slice(open, quote).includes('\n')) return this.#unclosed(text, rowStart, open, last);
      if (this.#stray < 0) this.#stray = quote - rowStart;
      from = quote + 1;
    }
  }

  #unclosed(text: string, rowStart: number, open: number, last: boolean): number {
    this.#stray = open - rowStart;
    return this.#plain(text, open, last);
  }
}

/** Offset in a row's text at which each cell begins and ends, quotes included. */
function cellSpan(text: string, delimiter: string, column: number): { start: number; end: number } {
  let start = 0;
  for (let index = 0; ; index++) {
    const end = cellEnd(text, delimiter, start);
    if (index === column || end >= text.length)
      return { start: index === column ? start : 0, end: index === column ? end : text.length };
    start = end + 1;
  }
}

function cellEnd(text: string, delimiter: string, start: number): number {
  const plain = text.indexOf(delimiter, start);
  const plainEnd = plain < 0 ? text.length : plain;
  if (text.charCodeAt(start) !== QUOTE) return plainEnd;
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (text.charCodeAt(quote + 1) === QUOTE) quote++;
    else if (quote + 1 >= text.length || text[quote + 1] === delimiter) return quote + 1;
  }
  return plainEnd;
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
