const SMALLEST = 1 << 13;
const LARGEST = 1 << 21;
const FULL = 0.75;

/**
 * Remembers hashed keys and one small number with each, in a few bytes a key. A key is known by a place and a
 * 32-bit tag, so two different keys are taken for one about once in a thousand million pairs that meet: whoever
 * finds a key again must look at the keys themselves before saying so to a person.
 *
 * Grows by adding a table, sixteen times as large up to a limit, so that few are searched, nothing is ever hashed again
 * and memory never doubles at once.
 */
export class HashTable {
  readonly #tables: { readonly tags: Uint32Array; readonly values: Uint32Array | null; count: number }[] = [];
  readonly #keepsValues: boolean;

  constructor(options: { values: boolean }) {
    this.#keepsValues = options.values;
    this.#grow();
  }

  /**
   * Adds a key that is not there yet, with its value. Returns -1 then, and the value kept with the key where it
   * was there already (0 in a table without values).
   */
  add(place: number, tag: number, value: number): number {
    const newest = this.#tables.length - 1;
    for (let t = newest; t >= 0; t--) {
      const table = this.#tables[t]!;
      const tags = table.tags;
      const mask = tags.length - 1;
      let at = place & mask;
      while (tags[at] !== 0) {
        if (tags[at] === tag) return table.values === null ? 0 : table.values[at]!;
        at = (at + 1) & mask;
      }
      if (t === newest) this.#free = at;
    }
    const table = this.#tables[newest]!;
    table.tags[this.#free] = tag;
    if (table.values !== null) table.values[this.#free] = value;
    table.count++;
    if (table.count >= table.tags.length * FULL) this.#grow();
    return -1;
  }

  #free = 0;

  #grow(): void {
    const last = this.#tables.at(-1);
    const size = last === undefined ? SMALLEST : Math.min(last.tags.length * 16, LARGEST);
    this.#tables.push({
      tags: new Uint32Array(size),
      values: this.#keepsValues ? new Uint32Array(size) : null,
      count: 0,
    });
  }
}
