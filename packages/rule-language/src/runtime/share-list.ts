import { dominantShare, leadingShare, tiedShare } from '../shares.js';
import { FALSE, TRUE } from './masks.js';

/**
 * The items of a list as masks of groups and weights in millionths. As long as every group and weight is known, the
 * shares themselves answer; else `shares.ts` does. The buffers grow and are used again.
 */
export class ShareList {
  #groups = new Int32Array(16);
  #weights = new Float64Array(16);
  readonly #shares = new Float64Array(31);
  #count = 0;
  #union = 0;
  #total = 0;
  #known = true;

  clear(): void {
    for (let rest = this.#union; rest !== 0; rest &= rest - 1) this.#shares[31 - Math.clz32(rest & -rest)] = 0;
    this.#count = 0;
    this.#union = 0;
    this.#total = 0;
    this.#known = true;
  }

  add(group: number, weight: number): void {
    if (this.#count === this.#groups.length) this.#grow();
    this.#groups[this.#count] = group;
    this.#weights[this.#count++] = weight;
    this.#union |= group;
    if (weight > 0 && (group & (group - 1)) === 0) {
      this.#shares[31 - Math.clz32(group)]! += weight;
      this.#total += weight;
    } else this.#known = false;
  }

  tied(): number {
    if (!this.#simple()) return tiedShare(this.#groups, this.#weights, this.#count) + 1;
    return this.#leader() < 0 ? TRUE : FALSE;
  }

  /** Whether no group has a greater share than `of`, a mask. */
  leads(of: number): number {
    if (!this.#simple() || (of & (of - 1)) !== 0) {
      return leadingShare(this.#groups, this.#weights, of, this.#count) + 1;
    }
    const share = this.#shares[31 - Math.clz32(of)]!;
    for (let rest = this.#union; rest !== 0; rest &= rest - 1) {
      if (this.#shares[31 - Math.clz32(rest & -rest)]! > share) return FALSE;
    }
    return TRUE;
  }

  /** The mask of the group with the greatest share, `whole` where that is not known. */
  dominant(whole: number): number {
    const leader = this.#simple() ? this.#leader() : dominantShare(this.#groups, this.#weights, this.#count);
    return leader < 0 ? whole : 1 << leader;
  }

  #simple(): boolean {
    return this.#known && this.#count > 0 && this.#total <= Number.MAX_SAFE_INTEGER;
  }

  /** The group that leads alone, or -1. */
  #leader(): number {
    let leader = -1;
    let greatest = 0;
    for (let rest = this.#union; rest !== 0; rest &= rest - 1) {
      const group = 31 - Math.clz32(rest & -rest);
      const share = this.#shares[group]!;
      if (share > greatest) {
        greatest = share;
        leader = group;
      } else if (share === greatest) leader = -1;
    }
    return leader;
  }

  #grow(): void {
    const [groups, weights] = [this.#groups, this.#weights];
    this.#groups = new Int32Array(groups.length * 4);
    this.#weights = new Float64Array(weights.length * 4);
    this.#groups.set(groups);
    this.#weights.set(weights);
  }
}
