import { isText } from '../values/text.js';
import { escapeEnd, isBlank, isWritten } from './bytes.js';
import { KeyTable, REACH } from './key-table.js';

/** A chunk of well-formed UTF-8, of which pieces are wanted as text. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  text(start: number, end: number): string;
}

/** Stands for a text of which no rule asks more than that it is there. */
export const TOLD = '…';

/** What {@link ByteReader.key} gives at the end of an object, and of one without any key. */
export const END = -2;
export const NOTHING = -3;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** `null` and `true` as numbers of four bytes, the first one lowest. */
const NULL = 0x6c6c756e;
const TRUE = 0x65757274;
const FALS = 0x736c6166;
const NONE = 0x656e6f6e;
/** A text of four letters may be written in escapes of six. */
const LONGEST_NONE = 24;
const LONGEST_WORD = 28;
const WORDS = 1 << 10;
/** More digits than these would not be exact, or no study load. */
const MOST_DIGITS = 9;
const MOST_DECIMALS = 6;
const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];
const NO_SOURCE: TextBytes = { bytes: new Uint8Array(REACH), text: () => '' };

/**
 * Reads JSON straight from its bytes, without building what nobody looks at. Strict where `JSON.parse` is, and
 * stricter: what is rare or in doubt (an escape in a key, a key twice, an exponent) makes it fail, and then the text must
 * be parsed. Once it has failed it stays so until opened again.
 */
export class ByteReader {
  at = 0;
  failed = false;
  #bytes = NO_SOURCE.bytes;
  #view = new DataView(NO_SOURCE.bytes.buffer);
  #source = NO_SOURCE;
  #end = 0;
  /** Whether the object or list at hand was just opened. */
  #isFirst = false;
  #objects = 0;
  /** By key, the last object in which it stood: of all tables that are there when the reader is made. */
  readonly #marks = new Int32Array(KeyTable.count);
  /** Short words seen before by their hash, so that the same one is made once. */
  readonly #words: string[] = new Array<string>(WORDS).fill('');

  /** @param end offset after the text; in memory {@link REACH} bytes must follow, whatever they are */
  open(source: TextBytes, start: number, end: number): void {
    if (source !== this.#source) {
      const { bytes } = source;
      this.#source = source;
      this.#bytes = bytes;
      // To the end of the memory: what lies behind the text is compared with, and never taken for a part of it.
      this.#view = new DataView(bytes.buffer, bytes.byteOffset);
    }
    this.at = start;
    this.#end = end;
    this.failed = end + REACH > this.#view.byteLength;
    if (this.failed) this.at = end;
    if (this.#objects > 0x3fffffff) {
      this.#objects = 0;
      this.#marks.fill(0);
    }
  }

  /** Whether the text was read to its end and nothing else stands there. */
  isDone(): boolean {
    while (this.at < this.#end && isBlank(this.#bytes[this.at]!)) this.at++;
    return !this.failed && this.at === this.#end;
  }

  fail(): undefined {
    this.failed = true;
    this.at = this.#end;
    return undefined;
  }

  /** Skips white space; gives the byte that comes next. */
  next(): number {
    const bytes = this.#bytes;
    let at = this.at;
    let byte = bytes[at]!;
    if (byte > 0x20) return byte;
    while (at < this.#end && isBlank(byte)) byte = bytes[++at]!;
    this.at = at;
    return byte;
  }

  /** Whether a text comes next. */
  isText(): boolean {
    return this.next() === QUOTE;
  }

  /** Whether a list comes next. */
  isList(): boolean {
    return this.next() === OPEN_LIST;
  }

  /** Goes into an object; gives a number that no other object has. */
  enter(): number {
    if (this.next() !== OPEN) this.fail();
    else this.at++;
    this.#isFirst = true;
    return ++this.#objects;
  }

  /** The number of the next key whose value is told, past its colon; {@link END}, {@link NOTHING}, or -1. */
  key(keys: KeyTable, object: number): number {
    const bytes = this.#bytes;
    for (;;) {
      if (this.failed) return -1;
      let byte = bytes[this.at]!;
      if (byte <= 0x20) byte = this.next();
      if (byte === CLOSE) {
        this.at++;
        const end = this.#isFirst ? NOTHING : END;
        this.#isFirst = false;
        return end;
      }
      if (!this.#isFirst) {
        if (byte !== COMMA) return -1;
        this.at++;
        byte = bytes[this.at]!;
        if (byte <= 0x20) byte = this.next();
      }
      this.#isFirst = false;
      if (byte !== QUOTE || this.at >= this.#end) return -1;
      const found = keys.find(this.#view, this.at + 1);
      if (found < 0) return -1;
      if (this.#marks[keys.base + found] === object) return -1;
      this.#marks[keys.base + found] = object;
      this.at += keys.words[found]!.length + 2;
      if (bytes[this.at] !== COLON && this.next() !== COLON) return -1;
      this.at++;
      byte = bytes[this.at]!;
      if (byte <= 0x20) byte = this.next();
      if (byte !== 0x6e) return found;
      if (this.at >= this.#end || this.#view.getInt32(this.at, true) !== NULL) return -1;
      this.at += 4;
    }
  }

  /** Goes into a list. */
  enterList(): void {
    if (this.next() !== OPEN_LIST) this.fail();
    else this.at++;
  }

  /** Whether another item follows; goes past its comma or past the end of the list. */
  item(isFirst: boolean): boolean {
    if (this.failed) return false;
    const byte = this.next();
    if (byte === CLOSE_LIST) {
      this.at++;
      return false;
    }
    if (isFirst) return true;
    if (byte === COMMA) this.at++;
    else this.fail();
    return byte === COMMA;
  }

  bool(): boolean | undefined {
    const byte = this.next();
    const { at } = this;
    if (at >= this.#end) return this.fail();
    const quad = this.#view.getInt32(at, true);
    if (quad === TRUE) {
      this.at = at + 4;
      return true;
    }
    if (byte !== 0x66 || quad !== FALS || this.#bytes[at + 4] !== 0x65) return this.fail();
    this.at = at + 5;
    return false;
  }

  /** A number written in digits with at most six decimals, which divides into the same double that `JSON.parse` gives. */
  number(): number | undefined {
    const first = this.next();
    const bytes = this.#bytes;
    const start = this.at;
    let at = start;
    let whole = 0;
    let digit = first - 0x30;
    for (; digit >= 0 && digit <= 9 && at - start <= MOST_DIGITS; digit = bytes[++at]! - 0x30) {
      whole = (Math.imul(whole, 10) + digit) | 0;
    }
    const byte = bytes[at]!;
    if (at === start || at - start > MOST_DIGITS || (first === 0x30 && at - start > 1)) return this.fail();
    // An exponent begins with a letter that no other number has behind it.
    if ((byte | 0x20) === 0x65) return this.fail();
    this.at = at;
    return byte === 0x2e ? this.#decimals(whole) : whole;
  }

  #decimals(whole: number): number | undefined {
    const bytes = this.#bytes;
    const start = this.at + 1;
    let at = start;
    let total = whole;
    for (let digit = bytes[at]! - 0x30; digit >= 0 && digit <= 9; digit = bytes[++at]! - 0x30) {
      total = total * 10 + digit;
      if (at - start >= MOST_DECIMALS) return this.fail();
    }
    if (at === start || (bytes[at]! | 0x20) === 0x65) return this.fail();
    this.at = at;
    return total / TENS[at - start]!;
  }

  /** A text that is not blank, of which only its presence counts: {@link TOLD}, or `none` where it says that there is none. */
  text(): string | undefined {
    if (this.next() !== QUOTE) return this.fail();
    const bytes = this.#bytes;
    const start = this.at + 1;
    let at = start;
    let escapes = false;
    for (let byte = bytes[at]!; byte !== QUOTE; byte = bytes[++at]!) {
      if (byte < 0x20 || byte === undefined) return this.fail();
      if (byte !== BACKSLASH) continue;
      escapes = true;
      at = escapeEnd(bytes, at);
      if (at < 0) return this.fail();
    }
    this.at = at + 1;
    if (at - start === 4 && this.#view.getInt32(start, true) === NONE) return 'none';
    const first = bytes[start]!;
    const isVisible = first > 0x20 && first < 0x7f && first !== BACKSLASH && first !== QUOTE;
    if (isVisible && (!escapes || at - start > LONGEST_NONE)) return TOLD;
    return !escapes && isText(this.#source.text(start, at)) ? TOLD : this.fail();
  }

  /** One of the words of a table. */
  oneOf(words: KeyTable): string | undefined {
    if (this.next() !== QUOTE || this.at >= this.#end) return this.fail();
    const found = words.find(this.#view, this.at + 1);
    if (found < 0) return this.fail();
    const word = words.words[found]!;
    this.at += word.length + 2;
    return word;
  }

  /** A list of at most so many words of a table. */
  someOf(words: KeyTable, most: number): string[] | undefined {
    const items: string[] = [];
    this.enterList();
    while (this.item(items.length === 0)) items.push(this.oneOf(words) ?? '');
    return items.length > most ? this.fail() : items;
  }

  /** A text as it stands there, one of few: the same word gives the same string. */
  word(): string | undefined {
    if (this.next() !== QUOTE) return this.fail();
    const bytes = this.#bytes;
    const start = this.at + 1;
    let at = start;
    let hash = 0;
    for (let byte = bytes[at]!; byte !== QUOTE; byte = bytes[++at]!) {
      if (byte < 0x20 || byte === BACKSLASH || byte === undefined) return this.fail();
      if (byte >= 0x80 || at - start === LONGEST_WORD) return this.name();
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    const slot = (hash ^ (hash >>> 15)) & (WORDS - 1);
    const known = this.#words[slot]!;
    if (known.length === at - start && at > start && isWritten(known, bytes, start)) {
      this.at = at + 1;
      return known;
    }
    const word = this.name();
    if (word !== undefined) this.#words[slot] = word;
    return word;
  }

  /** A text as it stands there, one of many, and not blank. */
  name(): string | undefined {
    if (this.next() !== QUOTE) return this.fail();
    const bytes = this.#bytes;
    const start = this.at + 1;
    let at = start;
    for (let byte = bytes[at]!; byte !== QUOTE; byte = bytes[++at]!) {
      if (byte < 0x20 || byte === BACKSLASH || byte === undefined) return this.fail();
    }
    this.at = at + 1;
    const name = this.#source.text(start, at);
    return isText(name) ? name : this.fail();
  }

  /**
   * Whether what was read since an offset may hold the word `micro`, in small or in capital letters: a title may
   * say by itself what the offering is.
   */
  mayTellMicro(from: number): boolean {
    const bytes = this.#bytes;
    for (let at = from; at < this.at; at++) {
      const byte = bytes[at]!;
      if (byte === BACKSLASH) return true;
      if ((byte | 0x20) !== 0x63 || (bytes[at - 1]! | 0x20) !== 0x69) continue;
      if ((bytes[at + 1]! | 0x20) === 0x72 && (bytes[at + 2]! | 0x20) === 0x6f) return true;
    }
    return false;
  }
}
