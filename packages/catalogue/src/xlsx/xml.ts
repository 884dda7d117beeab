/**
 * Walks through the tags of an XML part of a workbook. Reads what spreadsheet programs write (prefixes, CDATA, comments, the
 * five entities and character references); a document type, where bombs live, is never followed. General XML readers
 * are several times slower, and a sheet is mostly tags.
 */
export class XmlScanner {
  /** Local name of the tag at hand. */
  name = '';
  /** The tag opens an element; an element without content both opens and closes. */
  opens = false;
  closes = false;
  /** Offset after the tag at hand; whoever has read further himself moves it on. */
  at = 0;
  #attributesStart = 0;
  #attributesEnd = 0;
  #textStart = 0;

  constructor(readonly xml: string) {}

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const open = xml.indexOf('<', this.at);
      if (open < 0) return false;
      const c = xml.charCodeAt(open + 1);
      if (c === 0x21 || c === 0x3f) {
        this.at = this.#skipMarkup(open);
        continue;
      }
      const end = this.#tagEnd(open);
      if (end < 0) return false;
      this.closes = c === 0x2f;
      this.opens = !this.closes;
      let nameStart = this.closes ? open + 2 : open + 1;
      let i = nameStart;
      for (; i < end; i++) {
        const d = xml.charCodeAt(i);
        if (d === 0x3a) nameStart = i + 1;
        else if (d <= 0x20 || d === 0x2f) break;
      }
      this.name = xml.slice(nameStart, i);
      this.#attributesStart = i;
      const empty = this.opens && xml.charCodeAt(end - 1) === 0x2f;
      this.#attributesEnd = empty ? end - 1 : end;
      if (empty) this.closes = true;
      this.at = end + 1;
      this.#textStart = this.at;
      return true;
    }
  }

  /** An attribute of the tag at hand, by its local name. */
  attribute(wanted: string): string | null {
    const { xml } = this;
    let i = this.#attributesStart;
    while (i < this.#attributesEnd) {
      while (i < this.#attributesEnd && xml.charCodeAt(i) <= 0x20) i++;
      const equals = xml.indexOf('=', i);
      if (equals < 0 || equals >= this.#attributesEnd) return null;
      let quote = equals + 1;
      while (quote < this.#attributesEnd && xml.charCodeAt(quote) <= 0x20) quote++;
      const end = xml.indexOf(xml.charAt(quote), quote + 1);
      if (end < 0) return null;
      const name = xml.slice(i, equals).trimEnd();
      if (name === wanted || name.slice(name.indexOf(':') + 1) === wanted) return decode(xml.slice(quote + 1, end));
      i = end + 1;
    }
    return null;
  }

  /** The text from the tag at hand to the next tag. */
  text(): string {
    const next = this.xml.indexOf('<', this.#textStart);
    if (next < 0) return '';
    if (this.xml.charCodeAt(next + 1) !== 0x21) return decode(this.xml.slice(this.#textStart, next));
    return this.#textWithMarkup();
  }

  #textWithMarkup(): string {
    let out = '';
    let at = this.#textStart;
    for (;;) {
      const next = this.xml.indexOf('<', at);
      if (next < 0) return out;
      out += decode(this.xml.slice(at, next));
      if (this.xml.charCodeAt(next + 1) !== 0x21) return out;
      const end = this.#skipMarkup(next);
      if (this.xml.startsWith('<![CDATA[', next)) out += this.xml.slice(next + 9, end - 3);
      at = end;
    }
  }

  /** A `>` may stand inside the quotes of an attribute. */
  #tagEnd(open: number): number {
    const { xml } = this;
    for (let i = open + 1; i < xml.length; i++) {
      const c = xml.charCodeAt(i);
      if (c === 0x3e) return i;
      if (c !== 0x22 && c !== 0x27) continue;
      i = xml.indexOf(c === 0x22 ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
    return -1;
  }

  #skipMarkup(open: number): number {
    const { xml } = this;
    const close = xml.startsWith('<!--', open)
      ? '-->'
      : xml.startsWith('<![CDATA[', open)
        ? ']]>'
        : xml[open + 1] === '?'
          ? '?>'
          : '>';
    const end = xml.indexOf(close, open + 2);
    return end < 0 ? xml.length : end + close.length;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Text as spreadsheets store it: control characters are written `_x000D_`. */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
