import { Utf8 } from '../source/utf8.js';

/** The plan of a YAML document, found by its lines that begin in the first column. */
export interface YamlOutline {
  /** Lines of the list: from the first up to (not including) the last; null where no list can be cut. */
  readonly list: { readonly from: number; readonly to: number; readonly indent: number } | null;
  /** The key that the list stands under; null for a document that is the list. */
  readonly under: string | null;
  /** The rest of the document, and for each of its lines the line in the file. */
  readonly rest: string;
  readonly restLines: readonly number[];
  /** A top level that is not a plain sequence of keys: the document can only be read whole. */
  readonly irregular: boolean;
  readonly secondDocument: number | null;
  readonly blank: boolean;
}

const KEY = /^(?:([A-Za-z_][\w.-]*)|"([^"\\]*)"|'([^']*)')[ \t]*:(?:[ \t]+(.*))?$/;
/** A header longer than this is no header. */
const LONGEST_REST = 4 << 20;

/** Finds the outline while the lines of a document come by. `listKey` is the key that holds the list. */
export class OutlineFinder {
  #line = 0;
  #from = 0;
  #to = 0;
  #indent = -1;
  #under: string | null = null;
  #section: 'start' | 'list' | 'rest' | 'end' = 'start';
  #rest: string[] = [];
  #restLines: number[] = [];
  #restLength = 0;
  #irregular = false;
  #second: number | null = null;
  #ended = false;
  #marked = false;

  constructor(private readonly listKey: string) {}

  /** Takes whole lines, as bytes: of most lines only the first is looked at. Returns false once more would change nothing. */
  push(bytes: Uint8Array): boolean {
    const utf8 = new Utf8(bytes);
    const { length } = bytes;
    for (let start = 0; start < length; ) {
      let end = start;
      while (end < length && bytes[end] !== 0x0a) end++;
      this.#line++;
      const c = bytes[start];
      const indented = c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09 || c === 0x23;
      if (!indented || this.#section !== 'list' || this.#indent < 0) this.#take(utf8.text(start, end), indented);
      if (this.#second !== null || this.#irregular) return false;
      start = end + 1;
    }
    return true;
  }

  end(): YamlOutline {
    if (this.#section === 'list') this.#to = this.#line + 1;
    const list = this.#indent < 0 || this.#irregular ? null : { from: this.#from, to: this.#to, indent: this.#indent };
    return {
      list,
      under: this.#under,
      rest: this.#rest.join('\n'),
      restLines: this.#restLines,
      irregular: this.#irregular || (this.#from > 0 && this.#indent < 0),
      secondDocument: this.#second,
      blank: this.#section === 'start' && !this.#irregular,
    };
  }

  #take(raw: string, indented: boolean): void {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const blank = line.trim() === '' || line.trimStart().startsWith('#');
    if (this.#ended && !blank) {
      if (line !== '...') this.#endAt();
      return;
    }
    if (indented) this.#takeIndented(line, blank);
    else if (/^---(?:\s|$)/.test(line)) this.#takeMarker(line);
    else if (line === '...' || line.startsWith('... ')) this.#finish();
    else if (/^-(?:\s|$)/.test(line)) this.#takeItem();
    else this.#takeKey(line);
  }

  #takeIndented(line: string, blank: boolean): void {
    if (this.#section !== 'list') {
      if (!blank && this.#section === 'start') this.#irregular = true;
      this.#keep(line);
    } else if (this.#indent < 0 && !blank) {
      const item = /^( *)-(?:\s|$)/.exec(line);
      if (item) this.#indent = item[1]!.length;
      else this.#irregular = true;
    }
  }

  #takeMarker(line: string): void {
    if (this.#section !== 'start' || this.#marked) {
      this.#endAt();
      return;
    }
    this.#marked = true;
    if (!/^---\s*(?:#.*)?$/.test(line)) this.#irregular = true;
    this.#keep(line);
  }

  #takeItem(): void {
    if (this.#section === 'start') {
      this.#section = 'list';
      this.#from = this.#line;
      this.#indent = 0;
    } else if (this.#section === 'list' && this.#indent <= 0) this.#indent = 0;
    else this.#irregular = true;
  }

  #takeKey(line: string): void {
    const match = KEY.exec(line);
    if (!match || (this.#section === 'list' && this.#under === null)) {
      this.#irregular = true;
      return;
    }
    if (this.#section === 'list') this.#to = this.#line;
    const key = match[1] ?? match[2] ?? match[3]!;
    const inline = match[4] !== undefined && match[4].trim() !== '' && !match[4].startsWith('#');
    if (key !== this.listKey) {
      this.#section = 'rest';
      this.#keep(line);
    } else if (inline || this.#from > 0) this.#irregular = true;
    else {
      this.#section = 'list';
      this.#under = key;
      this.#from = this.#line + 1;
    }
  }

  #keep(line: string): void {
    this.#restLength += line.length + 1;
    if (this.#restLength > LONGEST_REST) this.#irregular = true;
    this.#rest.push(line);
    this.#restLines.push(this.#line);
  }

  #finish(): void {
    if (this.#section === 'list') this.#to = this.#line;
    if (this.#section !== 'start') this.#section = 'end';
    this.#ended = true;
  }

  #endAt(): void {
    if (this.#section === 'list') this.#to = this.#line;
    this.#section = 'end';
    this.#second = this.#line;
  }
}
