import { REFUSED } from './flow.js';
import { LinesReader } from './lines.js';
import { isPlainKey } from './scalar.js';

const [SPACE, NEWLINE, RETURN, HASH, DASH, COLON, TAB] = [0x20, 0x0a, 0x0d, 0x23, 0x2d, 0x3a, 0x09];
const MOST_DEPTH = 24;

/** Characters that YAML forbids, or that some reader takes for a line break: text with one of them goes the long way. */
const UNUSUAL = /[^\t\n\r\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;

export function isUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}

/**
 * Reads the YAML that people and programs write most: block mappings and lists, scalars, texts over several lines, flow
 * collections on one line, comments. Whatever else it meets (anchors, tags, tabs, a key twice) it refuses as a whole,
 * and the full parser takes over; it never guesses.
 */
export class SubsetReader extends LinesReader {
  #depth = 0;

  /** The value of the only item of a list: text from its dash on. {@link REFUSED} where this reader does not know. */
  item(text: string, indent: number): unknown {
    this.begin(text, indent);
    const value = this.entry(indent);
    if (value === REFUSED || this.nextLine() >= 0) return REFUSED;
    return value;
  }

  protected begin(text: string, at: number): void {
    this.text = text;
    this.at = at;
    this.last = at;
    this.#depth = 0;
  }

  /** One `- …` whose dash stands at `at`, in column `column`. */
  protected entry(column: number): unknown {
    const { text } = this;
    let i = this.at + 1;
    while (text.charCodeAt(i) === SPACE) i++;
    const c = text.charCodeAt(i);
    if (this.atLineEnd(i) || c === HASH) {
      if (c === HASH && i === this.at + 1) return REFUSED;
      this.at = i;
      return this.below(column, false);
    }
    if (i === this.at + 1) return REFUSED;
    const inner = column + (i - this.at);
    this.at = i;
    if (this.keyEnd(i) >= 0) return this.mapping(inner);
    return this.inline(column);
  }

  /** Keys in column `column`; the first stands at `at`. */
  protected mapping(column: number): unknown {
    this.last = this.at;
    if (++this.#depth > MOST_DEPTH) return REFUSED;
    const map: Record<string, unknown> = {};
    for (;;) {
      const colon = this.keyEnd(this.at);
      if (colon < 0) return REFUSED;
      const key = this.keyBetween(this.at, colon);
      // What is there already is a key twice, or one that every object has: both go the long way.
      if (!isPlainKey(key) || map[key] !== undefined) return REFUSED;
      let i = colon + 1;
      while (this.text.charCodeAt(i) === SPACE) i++;
      this.at = i;
      const below = this.atLineEnd(i) || (this.text.charCodeAt(i) === HASH && i > colon + 1);
      const value = below ? this.below(column, true) : this.inline(column);
      if (value === REFUSED) return REFUSED;
      map[key] = value;
      const next = this.nextLine();
      if (next < 0 || next < column) break;
      if (next > column) return REFUSED;
      this.at += next;
    }
    this.#depth--;
    return map;
  }

  protected list(column: number): unknown {
    this.last = this.at;
    if (++this.#depth > MOST_DEPTH) return REFUSED;
    const list: unknown[] = [];
    for (;;) {
      const value = this.entry(column);
      if (value === REFUSED) return REFUSED;
      list.push(value);
      const next = this.nextLine();
      if (next < 0 || next < column) break;
      if (next > column) return REFUSED;
      // A key in the column of the dashes ends the list; it belongs to the mapping around it.
      if (!this.isDash(this.at + next)) break;
      this.at += next;
    }
    this.#depth--;
    return list;
  }

  /** What stands on the lines below a key or dash; null where nothing does. */
  protected below(column: number, underKey: boolean): unknown {
    const next = this.nextLine();
    if (next < 0 || next < column || (next === column && !underKey)) return null;
    const start = this.at + next;
    const dash = this.isDash(start);
    if (next === column && !dash) return null;
    this.at = start;
    if (dash) return this.list(next);
    return this.keyEnd(start) >= 0 ? this.mapping(next) : REFUSED;
  }

  /** A scalar, or a flow collection that ends on its own line. */
  protected inline(column: number): unknown {
    const { text } = this;
    const c = text.charCodeAt(this.at);
    if (c === 0x22 || c === 0x27 || c === 0x7b || c === 0x5b) {
      const value = this.flowValue();
      if (value === REFUSED) return REFUSED;
      const from = this.at;
      while (text.charCodeAt(this.at) === SPACE) this.at++;
      if (text.charCodeAt(this.at) === HASH && this.at > from) this.#skipComment();
      return this.atLineEnd(this.at) && this.#endsHere(column) ? value : REFUSED;
    }
    if (c === 0x7c || c === 0x3e) {
      const value = this.blockText(column);
      return value !== REFUSED && this.#endsHere(column) ? value : REFUSED;
    }
    return this.#plain(column);
  }

  #plain(column: number): unknown {
    const { text, at: start } = this;
    if (!this.startsPlain(start)) return REFUSED;
    let end = start;
    let i = start;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === NEWLINE) break;
      if (c === SPACE) continue;
      if (c === TAB) return REFUSED;
      if (c === RETURN) {
        if (text.charCodeAt(i + 1) === NEWLINE) break;
        return REFUSED;
      }
      if (c === HASH && i > end) {
        this.at = i;
        this.last = end;
        this.#skipComment();
        return this.#endsHere(column) ? this.resolved(text.slice(start, end)) : REFUSED;
      }
      if (c === COLON && (this.atLineEnd(i + 1) || text.charCodeAt(i + 1) === SPACE)) return REFUSED;
      end = i + 1;
    }
    this.at = i;
    this.last = end;
    const first = text.slice(start, end);
    const line = this.at;
    if (this.#endsHere(column)) return this.resolved(first);
    this.at = line;
    const value = this.continued(first, column);
    return value !== REFUSED && this.#endsHere(column) ? value : REFUSED;
  }

  /** A line further in than the column would continue the scalar. */
  #endsHere(column: number): boolean {
    const next = this.nextLine();
    return next < 0 || next <= column;
  }

  #skipComment(): void {
    const newline = this.text.indexOf('\n', this.at);
    this.at = newline < 0 ? this.text.length : newline;
  }

  protected isDash(i: number): boolean {
    return this.text.charCodeAt(i) === DASH && (this.text.charCodeAt(i + 1) === SPACE || this.atLineEnd(i + 1));
  }
}
