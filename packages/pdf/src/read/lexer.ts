import { type PdfDictionary, PdfName, PdfReference, PdfString, PdfSyntaxError, type PdfValue } from './values.js';

const SPACE = new Set([0x20, 0x0a, 0x0d, 0x09, 0x0c, 0x00]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
/** Deeper than anything we write, far from what a stack can hold. */
const DEPTH = 40;

/** Reads values out of bytes, front to back. Comments are not known: the writer makes none. */
export class Lexer {
  constructor(
    readonly bytes: Uint8Array,
    public position: number,
    readonly end = bytes.length,
  ) {}

  fail(message: string): never {
    throw new PdfSyntaxError(message, this.position);
  }

  skipSpace(): void {
    while (this.position < this.end && SPACE.has(this.bytes[this.position] as number)) this.position++;
  }

  get done(): boolean {
    this.skipSpace();
    return this.position >= this.end;
  }

  /** Takes exactly these characters, or fails. */
  expect(text: string): void {
    if (!this.takes(text)) this.fail(`expected “${text.trim()}”`);
  }

  takes(text: string): boolean {
    if (this.position + text.length > this.end) return false;
    for (let at = 0; at < text.length; at++) if (this.bytes[this.position + at] !== text.charCodeAt(at)) return false;
    this.position += text.length;
    return true;
  }

  /** Characters up to the next space or delimiter. */
  word(): string {
    const start = this.position;
    while (this.position < this.end) {
      const byte = this.bytes[this.position] as number;
      if (SPACE.has(byte) || DELIMITER.has(byte)) break;
      this.position++;
    }
    return String.fromCharCode(...this.bytes.subarray(start, Math.min(this.position, start + 200)));
  }

  /** A value, or a word that is none: an operator or a keyword. */
  token(depth = 0): PdfValue | { readonly word: string } {
    this.skipSpace();
    if (depth > DEPTH) this.fail('nesting is too deep');
    const byte = this.bytes[this.position];
    if (byte === undefined || this.position >= this.end) this.fail('the data end too early');
    const sign = String.fromCharCode(byte);
    if (sign === '/') return this.#name();
    if (sign === '(') return this.#literal();
    if (sign === '[') return this.#array(depth);
    if (this.takes('<<')) return this.#dictionary(depth);
    if (sign === '<') return this.#hexadecimal();
    const word = this.word();
    if (word === '') this.fail(`“${sign}” does not belong here`);
    if (NUMBER.test(word)) return this.#numberOrReference(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { word };
  }

  value(depth = 0): PdfValue {
    const token = this.token(depth);
    if (isWord(token)) this.fail(`“${token.word}” is not a value`);
    return token;
  }

  #numberOrReference(word: string): PdfValue {
    const match = /^\d+$/.test(word)
      ? /^ 0 R(?![A-Za-z0-9])/.exec(String.fromCharCode(...this.bytes.subarray(this.position, this.position + 5)))
      : null;
    if (!match || this.position + 4 > this.end) return Number(word);
    this.position += 4;
    return new PdfReference(Number(word));
  }

  #name(): PdfName {
    this.position++;
    const raw = this.word();
    return new PdfName(
      raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  #literal(): PdfString {
    const out: number[] = [];
    this.position++;
    for (let open = 1; ; this.position++) {
      let byte = this.bytes[this.position];
      if (byte === undefined || this.position >= this.end) this.fail('a string does not end');
      if (byte === 0x5c) {
        byte = this.bytes[++this.position] as number;
        if (![0x28, 0x29, 0x5c].includes(byte)) this.fail('a string holds an escape that the writer does not make');
      } else if (byte === 0x28) open++;
      else if (byte === 0x29 && --open === 0) break;
      out.push(byte);
    }
    this.position++;
    return new PdfString(Uint8Array.from(out), false);
  }

  #hexadecimal(): PdfString {
    const start = ++this.position;
    while (this.position < this.end && this.bytes[this.position] !== 0x3e) this.position++;
    const length = this.position - start;
    if (this.position >= this.end) this.fail('a hexadecimal string does not end');
    if (length % 2 !== 0) throw new PdfSyntaxError('6.1.6-1 a hexadecimal string has an odd number of digits', start);
    const out = new Uint8Array(length / 2);
    for (let at = 0; at < out.length; at++) {
      const digits = String.fromCharCode(
        this.bytes[start + at * 2] as number,
        this.bytes[start + at * 2 + 1] as number,
      );
      if (!/^[0-9A-Fa-f]{2}$/.test(digits))
        throw new PdfSyntaxError('6.1.6-2 a hexadecimal string holds other signs', start);
      out[at] = Number.parseInt(digits, 16);
    }
    this.position++;
    return new PdfString(out, true);
  }

  #array(depth: number): PdfValue[] {
    this.position++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.takes(']')) return items;
      items.push(this.value(depth + 1));
    }
  }

  #dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.takes('>>')) return entries;
      const key = this.value(depth + 1);
      if (!(key instanceof PdfName)) this.fail('a dictionary has a key that is not a name');
      if (entries.has(key.value)) this.fail(`a dictionary has the key ${key.value} twice`);
      entries.set(key.value, this.value(depth + 1));
    }
  }
}

export function isWord(token: PdfValue | { readonly word: string }): token is { readonly word: string } {
  return typeof token === 'object' && token !== null && 'word' in token;
}
