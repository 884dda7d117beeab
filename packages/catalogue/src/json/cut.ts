import { concat } from '../source/byte-source.js';
import { Utf8 } from '../source/utf8.js';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const NEWLINE = 0x0a;

/** One value of the container that is cut: of a list with its index, of an object with its key. */
export interface JsonPiece {
  readonly key: string | number;
  readonly chunk: Utf8;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** The rest of a value longer than was to be kept has been dropped. */
  readonly cut: boolean;
}

/** What the container at the path turned out to be, and how its text ended. */
export interface CutEnd {
  readonly container: 'list' | 'object' | 'other' | 'absent';
  /** A bracket too many or too few; the file may have been cut off. */
  readonly fault: {
    readonly line: number;
    readonly column: number;
    readonly kind: 'ends-early' | 'bracket' | 'key' | 'more-text';
  } | null;
}

/**
 * Cuts the list or object at a path into its values while the bytes come by, without ever building one text. Counts only brackets and
 * strings, so that a fault inside a value stays inside that value; a string that is not closed ends with its line.
 */
export class JsonCutter {
  container: CutEnd['container'] = 'absent';
  fault: CutEnd['fault'] = null;
  readonly #path: readonly string[];
  readonly #most: number;
  #open: number[] = [];
  #string = false;
  #escaped = false;
  #line = 1;
  #units = 0;
  /** Depth of the container once it has been entered. */
  #level = 0;
  /** How many containers along the path are open, all of them and no others. */
  #entered = 0;
  #onPath = false;
  #done = false;
  #listLine = 0;
  #key: string | number = 0;
  #index = 0;
  /** A string at key position of an object on the way: its bytes. */
  #keyStart = -1;
  #keyParts: Uint8Array[] = [];
  #expectKey = false;
  #pieceStart = -1;
  #pieceLine = 0;
  #pieceColumn = 0;
  #parts: Uint8Array[] = [];
  #kept = 0;
  #overflow = false;

  /**
   * @param path keys from the root to the container
   * @param most bytes of a value to keep
   */
  constructor(path: readonly string[], most: number) {
    this.#path = path;
    this.#most = most;
  }

  /** The values that end within this chunk. */
  push(bytes: Uint8Array): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    const chunk = new Utf8(bytes);
    let mark = 0;
    if (this.#pieceStart >= 0) this.#pieceStart = 0;
    if (this.#keyStart >= 0) this.#keyStart = 0;
    for (let i = 0; i < bytes.length; i++) {
      let b = bytes[i]!;
      if (this.#string) {
        if (this.#escaped) {
          this.#escaped = false;
          continue;
        }
        while (b !== QUOTE && b !== BACKSLASH && b !== NEWLINE && ++i < bytes.length) b = bytes[i]!;
        if (i >= bytes.length) break;
        if (b === BACKSLASH) this.#escaped = true;
        else {
          this.#string = false;
          if (b === QUOTE && this.#keyStart >= 0) this.#endKey(chunk, i);
          if (b === NEWLINE) i--;
        }
        continue;
      }
      if (b === NEWLINE) {
        this.#line++;
        this.#units = 0;
        mark = i + 1;
        continue;
      }
      if (b === 0x20 || b === 0x0d || b === 0x09) continue;
      const depth = this.#open.length;
      const inside = this.#level > 0 && depth === this.#level && !this.#done;
      if (inside && b === COMMA) {
        this.#endPiece(chunk, i, pieces);
        this.#expectKey = this.#open[depth - 1] === OPEN_BRACE;
        continue;
      }
      if (
        inside &&
        this.#pieceStart < 0 &&
        !this.#expectKey &&
        b !== COLON &&
        b !== CLOSE_BRACE &&
        b !== CLOSE_BRACKET
      ) {
        this.#units += utf16Length(chunk, mark, i);
        mark = i;
        this.#pieceStart = i;
        this.#pieceLine = this.#line;
        this.#pieceColumn = this.#units + 1;
      }
      if (b === QUOTE) {
        this.#string = true;
        if (this.#expectKey && this.#onTheWay()) this.#keyStart = i;
      } else if (b === OPEN_BRACE || b === OPEN_BRACKET) {
        this.#enter(b, depth);
      } else if (b === CLOSE_BRACE || b === CLOSE_BRACKET) {
        this.#leave(b, chunk, i, mark, pieces);
      } else if (b === COMMA) {
        if (this.#onTheWay()) {
          this.#expectKey = this.#open[depth - 1] === OPEN_BRACE;
          this.#onPath = false;
        }
      } else if (depth === 0 && this.container === 'absent') this.container = 'other';
      else if (depth === 0 && this.#done) this.#fail('more-text', chunk, mark, i);
      else if (this.#expectKey && this.#onTheWay()) this.#fail('key', chunk, mark, i);
    }
    this.#units += utf16Length(chunk, mark, bytes.length);
    if (this.#pieceStart >= 0) this.#keep(bytes.subarray(this.#pieceStart));
    if (this.#keyStart >= 0) this.#keyParts.push(bytes.subarray(this.#keyStart));
    return pieces;
  }

  /** The value that the file broke off in, if any. */
  end(): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    if (this.#open.length > 0 || this.#string) {
      this.fault ??= { line: this.#line, column: this.#units + 1, kind: 'ends-early' };
      if (this.#pieceStart >= 0) this.#endPiece(new Utf8(new Uint8Array(0)), 0, pieces);
    }
    return pieces;
  }

  #onTheWay(): boolean {
    const depth = this.#open.length;
    if (this.#done || depth === 0) return false;
    return depth === (this.#level > 0 ? this.#level : this.#entered);
  }

  #enter(b: number, depth: number): void {
    if (this.#level === 0 && !this.#done && depth === this.#entered && (depth === 0 || this.#onPath)) {
      if (depth === this.#path.length) {
        this.#level = depth + 1;
        this.#listLine = this.#line;
        this.container = b === OPEN_BRACE ? 'object' : 'list';
      } else this.#entered++;
      this.#onPath = false;
    }
    this.#open.push(b);
    this.#expectKey = b === OPEN_BRACE && this.#onTheWay();
  }

  #leave(b: number, chunk: Utf8, i: number, mark: number, pieces: JsonPiece[]): void {
    const opener = b === CLOSE_BRACE ? OPEN_BRACE : OPEN_BRACKET;
    if (this.#open.at(-1) !== opener) {
      const match = this.#open.lastIndexOf(opener);
      // What was left open inside one value is that value's own fault, told when it is parsed.
      if (match < this.#level - 1 || this.#level === 0) this.#fail('bracket', chunk, mark, i);
      if (match < 0 || (this.#level > 0 && !this.#mayEnd(match, chunk.bytes, i))) return;
      this.#open.length = match + 1;
    }
    if (this.#level > 0 && this.#open.length <= this.#level && !this.#done) {
      this.#endPiece(chunk, i, pieces);
      this.#done = true;
    }
    this.#open.pop();
    this.#entered = Math.min(this.#entered, this.#open.length);
    this.#expectKey = false;
  }

  /**
   * Whether a bracket that does not fit may close as far as `match`. Past the list: never, the rest of it would be lost. The list
   * itself, from inside a value: where it is the first on its line, or all stands on one line.
   */
  #mayEnd(match: number, bytes: Uint8Array, i: number): boolean {
    if (match >= this.#level || this.#done) return true;
    return match === this.#level - 1 && (this.#line === this.#listLine || isFirstOnLine(bytes, i));
  }

  #endKey(chunk: Utf8, i: number): void {
    const head = this.#keyParts.length > 0 ? concat([...this.#keyParts, chunk.bytes.subarray(0, i + 1)]) : null;
    const raw = head ? new Utf8(head).text() : chunk.text(this.#keyStart, i + 1);
    this.#keyStart = -1;
    this.#keyParts = [];
    this.#expectKey = false;
    let key = raw.slice(1, -1);
    try {
      key = JSON.parse(raw) as string;
    } catch {
      // A key with a wrong escape keeps its raw text.
    }
    if (this.#level > 0) this.#key = key;
    else this.#onPath = key === this.#path[this.#entered - 1];
  }

  #endPiece(chunk: Utf8, end: number, pieces: JsonPiece[]): void {
    if (this.#pieceStart < 0) return;
    const [line, column, cut] = [this.#pieceLine, this.#pieceColumn, this.#overflow];
    const isList = this.container === 'list';
    const key = isList ? this.#index++ : this.#key;
    if (this.#parts.length === 0) pieces.push({ key, chunk, start: this.#pieceStart, end, line, column, cut });
    else {
      this.#keep(chunk.bytes.subarray(0, end));
      const whole = new Utf8(concat(this.#parts));
      pieces.push({ key, chunk: whole, start: 0, end: whole.bytes.length, line, column, cut: this.#overflow });
    }
    this.#pieceStart = -1;
    this.#parts = [];
    this.#kept = 0;
    this.#overflow = false;
  }

  #keep(part: Uint8Array): void {
    const room = this.#most - this.#kept;
    if (part.length > room) this.#overflow = true;
    if (room <= 0) return;
    this.#parts.push(part.length > room ? part.subarray(0, room) : part);
    this.#kept += Math.min(room, part.length);
  }

  #fail(kind: NonNullable<CutEnd['fault']>['kind'], chunk: Utf8, mark: number, i: number): void {
    if (this.fault) return;
    this.fault = { line: this.#line, column: this.#units + utf16Length(chunk, mark, i) + 1, kind };
  }
}

function isFirstOnLine(bytes: Uint8Array, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && (bytes[at] === 0x20 || bytes[at] === 0x09)) at--;
  return at < 0 || bytes[at] === NEWLINE || bytes[at] === 0x0d;
}

function utf16Length(chunk: Utf8, start: number, end: number): number {
  return end - start > 0 ? chunk.text(start, end).length : 0;
}
