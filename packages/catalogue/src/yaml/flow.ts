import { KeyTable } from './keys.js';
import { isPlainKey, isRounded, resolvePlain } from './scalar.js';

/** The answer of a reader that does not know. */
export const REFUSED = Symbol('refused');

const [SPACE, NEWLINE, RETURN, HASH, COMMA, COLON] = [0x20, 0x0a, 0x0d, 0x23, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP, DOUBLE, SINGLE] = [0x5b, 0x5d, 0x7b, 0x7d, 0x22, 0x27];
const BACKSLASH = 0x5c;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
const MOST_DEPTH = 24;
/** `- ? : , [ ] { } # & * ! | > ' " % @` and the backtick, which cannot begin a plain scalar without more ado. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));

/** Quoted scalars and flow collections on one line, and the words in them. */
export class FlowReader {
  protected text = '';
  protected at = 0;
  /** Where the scalar read last ends, its quotes included; or the collection opened last begins, if that is later. */
  protected last = 0;
  readonly #keys = new KeyTable();
  #flowDepth = 0;

  /** The value that begins at `at`; moves to where it ends. */
  protected flowValue(): unknown {
    switch (this.text.charCodeAt(this.at)) {
      case DOUBLE:
        return this.#doubleQuoted();
      case SINGLE:
        return this.#singleQuoted();
      case OPEN_MAP:
        return this.#nested(() => this.#map());
      case OPEN_LIST:
        return this.#nested(() => this.#list());
      default:
        return this.#word();
    }
  }

  /** The offset of the colon after a plain key at `i`, or -1. */
  protected keyEnd(i: number): number {
    const { text } = this;
    if (!isLetter(text.charCodeAt(i))) return -1;
    let end = i + 1;
    while (isKeyCharacter(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== COLON) return -1;
    return text.charCodeAt(end + 1) === SPACE || this.atLineEnd(end + 1) ? end : -1;
  }

  protected atLineEnd(i: number): boolean {
    const c = this.text.charCodeAt(i);
    return c === NEWLINE || i >= this.text.length || (c === RETURN && this.text.charCodeAt(i + 1) === NEWLINE);
  }

  /** Whether a plain scalar of the kind that is read here can begin at `i`. */
  protected startsPlain(i: number): boolean {
    const c = this.text.charCodeAt(i);
    if (!INDICATORS.has(c)) return true;
    const next = this.text.charCodeAt(i + 1);
    return c === 0x2d && (isDigit(next) || isLetter(next) || next === 0x2e);
  }

  /** The key between two offsets. */
  protected keyBetween(start: number, end: number): string {
    this.last = end;
    return this.#keys.key(this.text, start, end);
  }

  #nested(read: () => unknown): unknown {
    this.last = this.at;
    if (++this.#flowDepth > MOST_DEPTH) {
      this.#flowDepth = 0;
      return REFUSED;
    }
    const value = read();
    this.#flowDepth--;
    return value;
  }

  #map(): unknown {
    const map: Record<string, unknown> = {};
    this.at++;
    if (this.skipSpaces() === CLOSE_MAP) {
      this.at++;
      return map;
    }
    for (;;) {
      const key = this.flowKey();
      if (key === null || map[key] !== undefined) return REFUSED;
      this.skipSpaces();
      const value = this.flowValue();
      if (value === REFUSED) return REFUSED;
      map[key] = value;
      const c = this.skipSpaces();
      this.at++;
      if (c === CLOSE_MAP) return map;
      if (c !== COMMA) return REFUSED;
      this.skipSpaces();
    }
  }

  #list(): unknown {
    const list: unknown[] = [];
    this.at++;
    if (this.skipSpaces() === CLOSE_LIST) {
      this.at++;
      return list;
    }
    for (;;) {
      const value = this.flowValue();
      if (value === REFUSED) return REFUSED;
      list.push(value);
      const c = this.skipSpaces();
      this.at++;
      if (c === CLOSE_LIST) return list;
      if (c !== COMMA) return REFUSED;
      this.skipSpaces();
    }
  }

  /** The key at `at` of a flow collection; moves behind its colon. Null where there is none of the kind read here. */
  protected flowKey(): string | null {
    const { text } = this;
    if (text.charCodeAt(this.at) === DOUBLE) {
      const key = this.#doubleQuoted();
      if (typeof key !== 'string' || key === '__proto__' || text.charCodeAt(this.at) !== COLON) return null;
      this.at++;
      return key;
    }
    const colon = this.keyEnd(this.at);
    if (colon < 0) return null;
    const key = this.keyBetween(this.at, colon);
    this.at = colon + 1;
    return isPlainKey(key) ? key : null;
  }

  /** A plain scalar amid commas and brackets. */
  #word(): unknown {
    const { text, at: start } = this;
    if (!this.startsPlain(start)) return REFUSED;
    let end = start;
    let i = start;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === SPACE) continue;
      if (c === COMMA || c === CLOSE_LIST || c === CLOSE_MAP) break;
      const stops = c === NEWLINE || c === RETURN || c === 0x09 || c === OPEN_LIST || c === OPEN_MAP;
      if (stops || (c === HASH && i > end)) return REFUSED;
      if (c === COLON && endsKey(text.charCodeAt(i + 1))) return REFUSED;
      end = i + 1;
    }
    if (end === start || i >= text.length) return REFUSED;
    this.at = i;
    this.last = end;
    return this.resolved(text.slice(start, end));
  }

  /** What a plain scalar means; what would have to be told of a number is left to the full parser. */
  protected resolved(text: string): unknown {
    const value = resolvePlain(text);
    return typeof value === 'number' && (!Number.isFinite(value) || isRounded(text)) ? REFUSED : value;
  }

  #doubleQuoted(): unknown {
    const { text } = this;
    const start = this.at + 1;
    let end = text.indexOf('"', start);
    while (end > start && text.charCodeAt(end - 1) === BACKSLASH) {
      let before = end - 1;
      while (before > start && text.charCodeAt(before - 1) === BACKSLASH) before--;
      if ((end - before) % 2 === 0) break;
      end = text.indexOf('"', end + 1);
    }
    if (end < 0) return REFUSED;
    const raw = text.slice(start, end);
    // A line break inside is folded: that goes the long way.
    if (raw.includes('\n')) return REFUSED;
    this.at = end + 1;
    this.last = this.at;
    return raw.includes('\\') ? unescaped(raw) : raw;
  }

  #singleQuoted(): unknown {
    const { text } = this;
    const start = this.at + 1;
    let end = text.indexOf("'", start);
    let doubled = false;
    while (end >= 0 && text.charCodeAt(end + 1) === SINGLE) {
      doubled = true;
      end = text.indexOf("'", end + 2);
    }
    if (end < 0) return REFUSED;
    const raw = text.slice(start, end);
    if (raw.includes('\n')) return REFUSED;
    this.at = end + 1;
    this.last = this.at;
    return doubled ? raw.replaceAll("''", "'") : raw;
  }

  protected skipSpaces(): number {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
    return this.text.charCodeAt(this.at);
  }
}

/** Text with the escapes that people and programs write most. */
function unescaped(raw: string): unknown {
  if (/\\(?![\\"/nt])/.test(raw.replaceAll('\\\\', ''))) return REFUSED;
  return raw.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}

function endsKey(c: number): boolean {
  const flow = c === COMMA || c === CLOSE_LIST || c === CLOSE_MAP || c === OPEN_LIST || c === OPEN_MAP;
  return flow || c === SPACE || c === NEWLINE || c === RETURN || Number.isNaN(c);
}

function isLetter(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

function isKeyCharacter(c: number): boolean {
  return isLetter(c) || isDigit(c) || c === 0x5f || c === 0x2d || c === 0x2e;
}
