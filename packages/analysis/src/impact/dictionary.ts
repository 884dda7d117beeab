import { Coder } from './coder.js';
import type { Demand } from './demand.js';
import { type IsDisputed, prune } from './prune.js';

/** Whole numbers from 0, in the narrowest form that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Gives values that look different under a demand different numbers, from 0 in the order of their coming. */
export class Dictionary {
  /** What each number stands for, pruned to what is seen. */
  readonly values: unknown[] = [];
  readonly #demand: Demand;
  readonly #coder: Coder;
  /** The number for each code of the coder, which leaves some out. */
  readonly #numbers: number[] = [];

  constructor(demand: Demand) {
    this.#demand = demand;
    this.#coder = new Coder(demand);
  }

  code(value: unknown, isDisputed: IsDisputed): number {
    const code = this.#coder.code(value, isDisputed);
    this.#numbers[code] ??= this.values.push(prune(value, this.#demand, isDisputed)) - 1;
    return this.#numbers[code];
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
