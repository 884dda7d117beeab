/**
 * Two 32-bit hashes of a text (FNV-1a, and all its steps turned and folded), seeded, without allocation: signed, so
 * that they stay small integers.
 */
export class TextHash {
  first = 0;
  second = 0;

  start(): void {
    this.first = 0x811c9dc5;
    this.second = 0x9e3779b9;
  }

  add(text: string): void {
    let a = this.first;
    let b = this.second;
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
      b = ((b << 5) | (b >>> 27)) ^ a;
    }
    // The end of a text counts, or 'ab' + 'c' would equal 'a' + 'bc'.
    this.first = Math.imul(a ^ 0x1f, 0x01000193);
    this.second = Math.imul(b ^ text.length, 0x5bd1e995);
  }

  addNumber(value: number): void {
    const low = value | 0;
    const high = Math.floor((value - low) * 1_000_000) | 0;
    this.first = Math.imul(this.first ^ low ^ Math.imul(high, 0x27d4eb2d), 0x01000193);
    this.second = Math.imul(this.second ^ high ^ Math.imul(low, 0x165667b1), 0x5bd1e995);
  }

  /** Position and tag of a table entry; the tag is never 0, which means an empty place. */
  finish(): void {
    this.first = scramble(this.first);
    this.second = scramble(this.second) || 1;
  }
}

function scramble(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
