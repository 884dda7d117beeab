const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A cell that is longer than this holds a quote that was never closed. */
const LONGEST_CELL = 1 << 20;

/** One row as written, and the line that it begins on. */
export interface CsvLine {
  readonly cells: string[];
  readonly text: string;
  readonly line: number;
  /** Offset in `text` of the first quote that does not fit, or -1. */
  readonly strayQuote: number;
}

/**
 * Cuts text into rows (RFC 4180, with any delimiter). Text comes in pieces; a row is given once it is whole. A quote that is
 * never closed costs its own line only: the line is then read as if the quote were a letter. Libraries lose the rest of the file there.
 */
export class CsvSplitter {
  #carry = '';
  #line = 1;
  #cells: string[] = [];
  #stray = -1;
  readonly #delimiter: number;

  constructor(readonly delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** @param last no more text follows */
  push(piece: string, last: boolean): CsvLine[] {
    const text = this.#carry === '' ? piece : this.#carry + piece;
    const rows: CsvLine[] = [];
    let start = 0;
    while (start < text.length) {
      const end = this.#row(text, start, last);
      if (end < 0) break;
      let stop = end;
      if (text.charCodeAt(stop - 1) === NEWLINE) stop--;
      if (text.charCodeAt(stop - 1) === RETURN) stop--;
      rows.push({ cells: this.#cells, text: text.slice(start, stop), line: this.#line, strayQuote: this.#stray });
      this.#line += linesIn(text, start, end);
      start = end;
    }
    this.#carry = text.slice(start);
    return rows;
  }

  /** Reads one row into `#cells`; gives the offset after it, or -1 where more text is needed. */
  #row(text: string, start: number, last: boolean): number {
    this.#cells = [];
    this.#stray = -1;
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
        this.#cells.push('');
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
    this.#cells.push(text.slice(start, i));
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
        this.#cells.push(doubled ? raw.replaceAll('""', '"') : raw);
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
export function cellSpan(text: string, delimiter: string, column: number): { start: number; end: number } {
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

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  // Old programs end a line with a carriage return alone.
  return lines === 0 && text.charCodeAt(end - 1) === RETURN ? 1 : lines;
}
