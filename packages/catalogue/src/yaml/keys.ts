const SLOTS = 256;

/**
 * The keys met before. A catalogue has a few dozen keys a million times over: each is made once, so that an object takes
 * it without a search, and without holding on to the text that it stands in.
 */
export class KeyTable {
  readonly #known: string[] = [];

  /** The key that stands between two offsets. */
  key(text: string, start: number, end: number): string {
    const length = end - start;
    const mixed = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + text.charCodeAt(start + (length >> 1));
    const slot = (mixed * 5 + length) % SLOTS;
    const known = this.#known[slot];
    if (known !== undefined && known.length === length && text.startsWith(known, start)) return known;
    // As the name of a property it is a text of its own, and no longer a piece of another.
    const [key = ''] = Object.keys({ [text.slice(start, end)]: true });
    this.#known[slot] = key;
    return key;
  }
}
