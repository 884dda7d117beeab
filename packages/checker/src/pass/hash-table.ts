const SMALLEST = 1 << 12;
const FULL = 0.7;

/**
 * Remembers hashed keys and one small number with each, in a few bytes a key. A key is known by two 32-bit hashes,
 * so two different keys are all but never taken for one: still, whoever finds a key again must look at the keys
 * themselves before saying so to a person.
 *
 * Everything of an entry stands side by side, because at a million keys each look elsewhere in memory is what costs.
 */
export class HashTable {
  readonly #stride: 2 | 3;
  #entries: Int32Array;
  #mask = SMALLEST - 1;
  #count = 0;
  readonly #most: number;

  /** @param options.most how many keys it takes in; later ones are not remembered */
  constructor(options: { values: boolean; most: number }) {
    this.#most = options.most;
    this.#stride = options.values ? 3 : 2;
    this.#entries = new Int32Array(SMALLEST * this.#stride);
  }

  get isFull(): boolean {
    return this.#count === this.#most;
  }

  /**
   * Adds a key that is not there yet, with its value; `tag` is never 0, and `value` not negative. Returns -1 then, and the value kept with the
   * key where it was there already (0 in a table without values).
   */
  add(place: number, tag: number, value: number): number {
    const entries = this.#entries;
    const stride = this.#stride;
    let slot = place & this.#mask;
    let at = slot * stride;
    while (entries[at] !== 0) {
      if (entries[at] === tag && entries[at + 1] === place) return stride === 3 ? entries[at + 2]! : 0;
      slot = (slot + 1) & this.#mask;
      at = slot * stride;
    }
    if (this.isFull) return -1;
    entries[at] = tag;
    entries[at + 1] = place;
    if (stride === 3) entries[at + 2] = value;
    this.#count++;
    if (this.#count > this.#mask * FULL) this.#grow();
    return -1;
  }

  #grow(): void {
    const old = this.#entries;
    const stride = this.#stride;
    const mask = this.#mask * 2 + 1;
    const entries = new Int32Array((mask + 1) * stride);
    for (let from = 0; from < old.length; from += stride) {
      if (old[from] === 0) continue;
      let slot = old[from + 1]! & mask;
      while (entries[slot * stride] !== 0) slot = (slot + 1) & mask;
      for (let part = 0; part < stride; part++) entries[slot * stride + part] = old[from + part]!;
    }
    this.#entries = entries;
    this.#mask = mask;
  }
}
