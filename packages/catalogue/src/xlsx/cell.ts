import { cellText } from './xml.js';

const [TAG, SLASH, CLOSE, EQUALS, QUOTE, SPACE, AMPERSAND] = [0x3c, 0x2f, 0x3e, 0x3d, 0x22, 0x20, 0x26];
const [R, S, T, C] = [0x72, 0x73, 0x74, 0x63];
/** As many digits as a number holds exactly. */
const MOST_DIGITS = 15;

/**
 * Reads a cell as spreadsheet programs write nearly all of them, in one walk and without making texts that nobody asked
 * for: `<c r="E14" s="1" t="s"><v>5</v></c>`, `<c r="F14"/>`, or a text in place. It leaves every other way of writing to
 * the scanner; it never guesses.
 */
export class CellReader {
  /** Column from 0; -1 where the cell does not say. */
  column = -1;
  style = 0;
  type = 'n';
  /** The value where it is a whole number of few digits; else -1, and {@link text} has it. */
  whole = -1;
  empty = false;
  /** Offset after the cell. */
  end = 0;
  #start = 0;
  #stop = 0;

  constructor(private readonly xml: string) {}

  /** The value as written. */
  get text(): string {
    return this.xml.slice(this.#start, this.#stop);
  }

  /** Whether the cell that begins at an offset is written in one of these ways. */
  read(at: number): boolean {
    const { xml } = this;
    if (xml.charCodeAt(at) !== TAG || xml.charCodeAt(at + 1) !== C) return false;
    this.column = -1;
    this.style = 0;
    this.type = 'n';
    this.empty = false;
    let i = at + 2;
    for (; xml.charCodeAt(i) === SPACE; ) {
      i = this.#attribute(i + 1);
      if (i < 0) return false;
    }
    if (xml.charCodeAt(i) === SLASH) {
      this.empty = true;
      this.end = i + 2;
      return xml.charCodeAt(i + 1) === CLOSE;
    }
    if (xml.charCodeAt(i) !== CLOSE) return false;
    if (this.type === 'inlineStr') return this.#inside(i + 1, '<is><t>', '</t></is></c>');
    return this.#inside(i + 1, '<v>', '</v></c>');
  }

  /** One attribute of a single letter; the offset after it, or -1. */
  #attribute(at: number): number {
    const { xml } = this;
    if (xml.charCodeAt(at + 1) !== EQUALS || xml.charCodeAt(at + 2) !== QUOTE) return -1;
    const name = xml.charCodeAt(at);
    const start = at + 3;
    if (name === R) return this.#reference(start);
    const end = xml.indexOf('"', start);
    if (end < 0 || end > start + 12) return -1;
    if (name === T) this.type = xml.slice(start, end);
    else if (name === S) this.style = Number(xml.slice(start, end));
    else return -1;
    return end + 1;
  }

  #reference(start: number): number {
    const { xml } = this;
    let column = 0;
    let i = start;
    let c = xml.charCodeAt(i);
    for (; c >= 0x41 && c <= 0x5a; c = xml.charCodeAt(++i)) column = column * 26 + c - 0x40;
    const digits = i;
    if (digits === start || digits > start + 3 || c === 0x30) return -1;
    for (; c >= 0x30 && c <= 0x39; c = xml.charCodeAt(++i));
    if (i === digits || c !== QUOTE) return -1;
    this.column = column - 1;
    return i + 1;
  }

  #inside(at: number, before: string, after: string): boolean {
    const { xml } = this;
    if (!xml.startsWith(before, at)) return false;
    const start = at + before.length;
    let whole = 0;
    let digits = true;
    let i = start;
    for (let c = xml.charCodeAt(i); c !== TAG; c = xml.charCodeAt(++i)) {
      if (c === AMPERSAND || Number.isNaN(c)) return false;
      if (c >= 0x30 && c <= 0x39) whole = whole * 10 + c - 0x30;
      else digits = false;
    }
    if (!xml.startsWith(after, i)) return false;
    this.#start = start;
    this.#stop = i;
    this.whole = digits && i > start && i - start <= MOST_DIGITS ? whole : -1;
    this.end = i + after.length;
    return true;
  }
}

/** The texts that a workbook keeps once for all its cells, written `<si><t>…</t></si>`; the offset of the first that is not. */
export function plainStrings(xml: string, from: number, into: string[]): number {
  let at = from;
  for (;;) {
    const spaced = xml.startsWith('<si><t xml:space="preserve">', at);
    if (!spaced && !xml.startsWith('<si><t>', at)) return at;
    const start = at + (spaced ? 28 : 7);
    const end = xml.indexOf('<', start);
    if (end < 0 || !xml.startsWith('</t></si>', end)) return at;
    const text = xml.slice(start, end);
    if (text.includes('&')) return at;
    into.push(cellText(text));
    at = end + 9;
  }
}
