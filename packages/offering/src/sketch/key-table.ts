const SLOTS = 64;

/**
 * A few words of ASCII, keys of an object or words of a vocabulary, found again by their bytes. Compared four bytes at a
 * time, in one loop that all objects share, so that it is compiled early and once.
 */
export class KeyTable {
  /** Every table's entries have numbers of their own, counted from here. */
  readonly base: number;
  /** By two letters, the first entry that may stand there; -1 where none may. */
  readonly #heads = new Int8Array(SLOTS).fill(-1);
  readonly #next: Int8Array;
  /** Each entry with its closing quote, four letters a number, the last ones masked. */
  readonly #quads: Int32Array;
  readonly #masks: Int32Array;
  readonly #starts: Uint16Array;
  static #count = 0;

  /** @param words of two letters or more, at most 127 of them */
  constructor(readonly words: readonly string[]) {
    this.base = KeyTable.#count;
    KeyTable.#count += words.length;
    this.#next = new Int8Array(words.length).fill(-1);
    this.#masks = new Int32Array(words.length);
    this.#starts = new Uint16Array(words.length + 1);
    const quads: number[] = [];
    for (const [index, word] of words.entries()) {
      const letters = [...word, '"'].map((letter) => letter.charCodeAt(0));
      for (let at = 0; at < letters.length; at += 4) quads.push(quadOf(letters.slice(at, at + 4)));
      this.#starts[index + 1] = quads.length;
      this.#masks[index] = quadOf(letters.slice((letters.length - 1) & ~3).map(() => 0xff));
      const slot = slotOf(letters[0]!, letters[1]!);
      this.#next[index] = this.#heads[slot]!;
      this.#heads[slot] = index;
    }
    this.#quads = Int32Array.from(quads);
  }

  /** How many entries there are in all tables. */
  static get count(): number {
    return KeyTable.#count;
  }

  /** The number of the entry whose first letter stands at an offset, or -1. {@link REACH} bytes must be there. */
  find(view: DataView, at: number): number {
    const quads = this.#quads;
    const head = view.getInt32(at, true);
    let index = this.#heads[slotOf(head & 0xff, (head >> 8) & 0xff)]!;
    for (; index >= 0; index = this.#next[index]!) {
      const last = this.#starts[index + 1]! - 1;
      let quad = this.#starts[index]!;
      let here = at;
      for (; quad < last && view.getInt32(here, true) === quads[quad]; quad++) here += 4;
      if (quad === last && (view.getInt32(here, true) & this.#masks[index]!) === quads[quad]) return index;
    }
    return -1;
  }
}

/** More bytes than any word takes, its quote included. */
export const REACH = 36;

function slotOf(first: number, second: number): number {
  return (first ^ (second << 1)) & (SLOTS - 1);
}

/** Up to four bytes as one number, the first one lowest. */
function quadOf(bytes: readonly number[]): number {
  return bytes.reduce((quad, byte, index) => quad | (byte << (8 * index)), 0);
}
