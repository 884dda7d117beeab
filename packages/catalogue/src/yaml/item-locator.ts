import type { Span } from '../json/walk.js';
import { REFUSED } from './flow.js';
import { SubsetReader } from './subset.js';

const [SPACE, HASH, OPEN_LIST, OPEN_MAP, CLOSE_LIST, CLOSE_MAP, COMMA] = [0x20, 0x23, 0x5b, 0x7b, 0x5d, 0x7d, 0x2c];

/**
 * Finds places in an item that the simple reader has read: reads it again along the way to one value, without a tree and without
 * the events of the full parser. Null where it does not know, such as for a value left empty.
 */
export class ItemLocator extends SubsetReader {
  #steps = 0;

  /** Where the value at a path from the item on stands, or its nearest ancestor that is there. */
  locate(text: string, indent: number, path: readonly string[]): Span | null {
    this.begin(text, indent);
    this.#steps = 0;
    const span = this.#entry(indent, path);
    return span && { ...span, steps: this.#steps };
  }

  #entry(column: number, path: readonly string[]): Place | null {
    let i = this.at + 1;
    while (this.text.charCodeAt(i) === SPACE) i++;
    const below = this.atLineEnd(i) || this.text.charCodeAt(i) === HASH;
    const inner = column + (i - this.at);
    this.at = i;
    if (below) return this.#below(column, false, path);
    return this.keyEnd(i) >= 0 ? this.#mapping(inner, path) : this.#inline(column, path);
  }

  #mapping(column: number, path: readonly string[]): Place | null {
    const start = this.at;
    const [token, ...rest] = path;
    if (token === undefined) return this.#whole(start, this.mapping(column));
    this.last = start;
    for (;;) {
      const colon = this.keyEnd(this.at);
      if (colon < 0) return null;
      const found = this.keyBetween(this.at, colon) === token;
      let i = colon + 1;
      while (this.text.charCodeAt(i) === SPACE) i++;
      this.at = i;
      const below = this.atLineEnd(i) || (this.text.charCodeAt(i) === HASH && i > colon + 1);
      if (found) {
        this.#steps++;
        return below ? this.#below(column, true, rest) : this.#inline(column, rest);
      }
      if ((below ? this.below(column, true) : this.inline(column)) === REFUSED) return null;
      const next = this.nextLine();
      if (next < 0 || next < column) return { start, end: this.last };
      if (next > column) return null;
      this.at += next;
    }
  }

  #list(column: number, path: readonly string[]): Place | null {
    const start = this.at;
    const wanted = indexOf(path[0]);
    if (wanted < 0) return this.#whole(start, this.list(column));
    this.last = start;
    for (let index = 0; ; index++) {
      if (index === wanted) {
        this.#steps++;
        return this.#entry(column, path.slice(1));
      }
      if (this.entry(column) === REFUSED) return null;
      const next = this.nextLine();
      if (next < column || !this.isDash(this.at + next)) return { start, end: this.last };
      this.at += next;
    }
  }

  #below(column: number, underKey: boolean, path: readonly string[]): Place | null {
    const next = this.nextLine();
    if (next < 0 || next < column || (next === column && !underKey)) return null;
    const start = this.at + next;
    const dash = this.isDash(start);
    if (next === column && !dash) return null;
    this.at = start;
    return dash ? this.#list(next, path) : this.#mapping(next, path);
  }

  #inline(column: number, path: readonly string[]): Place | null {
    const c = this.text.charCodeAt(this.at);
    if (path.length > 0 && (c === OPEN_MAP || c === OPEN_LIST)) return this.#flow(path);
    // A text below `|` or `>` begins on a line of its own.
    if (c === 0x7c || c === 0x3e) return null;
    const start = this.at;
    return this.#whole(start, this.inline(column));
  }

  /** A collection between brackets, on one line. */
  #flow(path: readonly string[]): Place | null {
    const start = this.at;
    const isMap = this.text.charCodeAt(start) === OPEN_MAP;
    const [token, ...rest] = path;
    const wanted = indexOf(token);
    this.last = start;
    this.at++;
    for (let index = 0; ; index++) {
      const c = this.skipSpaces();
      if (c === CLOSE_LIST || c === CLOSE_MAP) return { start, end: this.last };
      const key = isMap ? this.flowKey() : null;
      this.skipSpaces();
      if (isMap ? key === token : index === wanted) {
        this.#steps++;
        const opens = this.text.charCodeAt(this.at) === OPEN_MAP || this.text.charCodeAt(this.at) === OPEN_LIST;
        if (rest.length > 0 && opens) return this.#flow(rest);
        const from = this.at;
        return this.#whole(from, this.flowValue());
      }
      if (this.flowValue() === REFUSED) return null;
      if (this.skipSpaces() === COMMA) this.at++;
    }
  }

  #whole(start: number, value: unknown): Place | null {
    return value === REFUSED ? null : { start, end: this.last };
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The index that a token names, or -1. */
function indexOf(token: string | undefined): number {
  return token !== undefined && /^(?:0|[1-9]\d{0,8})$/.test(token) ? Number(token) : -1;
}
