/** Whole numbers from 0, in the narrowest form that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Gives every different value a number, from 0 in the order of their coming. */
export class Dictionary {
  readonly values: unknown[] = [];
  readonly #scalars = new Map<unknown, number>();
  readonly #texts = new Map<string, number>();

  /** The number of a pruned value: scalars by themselves, lists and objects by their text. */
  code(value: unknown): number {
    const isObject = typeof value === 'object' && value !== null;
    const known: Map<unknown, number> = isObject ? this.#texts : this.#scalars;
    const key = isObject ? JSON.stringify(value) : value;
    let code = known.get(key);
    if (code === undefined) {
      code = this.values.length;
      this.values.push(value);
      known.set(key, code);
    }
    return code;
  }
}

/** Codes of rows whose number is not known beforehand. */
export class CodeList {
  #codes = new Uint32Array(1024);
  #length = 0;

  push(code: number): void {
    if (this.#length === this.#codes.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#codes);
      this.#codes = longer;
    }
    this.#codes[this.#length++] = code;
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#codes[index]!;
  }

  /** The codes in another order, in the narrowest form. */
  ordered(order: Uint32Array, different: number): Codes {
    const codes = codesFor(different, order.length);
    for (let row = 0; row < order.length; row++) codes[row] = this.#codes[order[row]!]!;
    return codes;
  }
}

/** Room for codes below `different`. */
export function codesFor(different: number, rows: number): Codes {
  if (different <= 0x100) return new Uint8Array(rows);
  return different <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows);
}
