/** The text of one item of a list, from its dash on, and the line of that dash. */
export interface YamlItem {
  readonly text: string;
  readonly line: number;
}

/** Cuts the lines of a list into items: each begins with a dash at the indentation of the list. */
export class ItemCutter {
  #line = 0;
  #open = '';
  #openLine = 0;

  constructor(private readonly list: { readonly from: number; readonly to: number; readonly indent: number }) {}

  /** The items that end within these whole lines. */
  push(text: string): YamlItem[] {
    const items: YamlItem[] = [];
    const { from, to, indent } = this.list;
    let itemStart = this.#openLine > 0 ? 0 : -1;
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const next = newline < 0 ? text.length : newline + 1;
      this.#line++;
      if (this.#line >= to) {
        if (itemStart >= 0) items.push({ text: this.#open + text.slice(itemStart, start), line: this.#openLine });
        this.#open = '';
        this.#openLine = 0;
        return items;
      }
      if (this.#line >= from && text.charCodeAt(start + indent) === 0x2d && isItem(text, start, indent)) {
        if (itemStart >= 0) items.push({ text: this.#open + text.slice(itemStart, start), line: this.#openLine });
        this.#open = '';
        this.#openLine = this.#line;
        itemStart = start;
      }
      start = next;
    }
    if (itemStart >= 0) this.#open += text.slice(itemStart);
    return items;
  }

  end(): YamlItem[] {
    return this.#openLine > 0 ? [{ text: this.#open, line: this.#openLine }] : [];
  }
}

function isItem(text: string, start: number, indent: number): boolean {
  for (let i = 0; i < indent; i++) if (text.charCodeAt(start + i) !== 0x20) return false;
  const after = text.charCodeAt(start + indent + 1);
  return after === 0x20 || after === 0x0a || after === 0x0d || after === 0x09 || Number.isNaN(after);
}
