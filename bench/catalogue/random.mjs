/** The same number for the same seed and place, whatever came before: offering i depends on (seed, i) only. */
export class Random {
  #state;

  constructor(seed, place) {
    this.#state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35)) >>> 0;
    this.next();
    this.next();
  }

  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(limit) {
    return Math.floor(this.next() * limit);
  }

  pick(values) {
    return values[this.below(values.length)];
  }

  chance(probability) {
    return this.next() < probability;
  }
}
