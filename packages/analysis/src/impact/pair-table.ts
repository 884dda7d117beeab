const SMALLEST = 64;

/** Numbers for pairs of numbers, in typed arrays: nothing is allocated for a pair that is known. */
export class PairTable {
  #left = new Int32Array(SMALLEST);
  #right = new Int32Array(SMALLEST);
  /** 0: free. */
  #numbers = new Int32Array(SMALLEST);
  #size = 0;

  /** The number of a pair; `fresh` where the pair is new. Numbers are above 0. */
  numberOf(left: number, right: number, fresh: number): number {
    const at = this.#place(left, right);
    const known = this.#numbers[at]!;
    if (known !== 0) return known;
    this.#left[at] = left;
    this.#right[at] = right;
    this.#numbers[at] = fresh;
    if (++this.#size * 2 > this.#numbers.length) this.#grow();
    return fresh;
  }

  /** Where a pair stands, or the free place where it belongs. */
  #place(left: number, right: number): number {
    const last = this.#numbers.length - 1;
    const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & last;
    while (this.#numbers[at] !== 0 && (this.#left[at] !== left || this.#right[at] !== right)) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [left, right, numbers] = [this.#left, this.#right, this.#numbers];
    const size = numbers.length * 2;
    this.#left = new Int32Array(size);
    this.#right = new Int32Array(size);
    this.#numbers = new Int32Array(size);
    for (let from = 0; from < numbers.length; from++) {
      if (numbers[from] === 0) continue;
      const at = this.#place(left[from]!, right[from]!);
      this.#left[at] = left[from]!;
      this.#right[at] = right[from]!;
      this.#numbers[at] = numbers[from]!;
    }
  }
}
