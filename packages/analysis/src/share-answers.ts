import { dominantShare, leadingShare, tiedShare } from '@afsprakenkader/rule-language';

/** One item as shares see it: a mask of the groups it may belong to, and its scaled weight; `NaN` is not known. */
export interface Weighed {
  readonly mask: number;
  readonly weight: number;
}

/** Everything that is said of the shares of one list, in one text: who leads by himself, whether there is a tie, and the dominant group. */
export class ShareAnswers {
  readonly #known = new Map<string, string>();

  constructor(
    readonly itemOf: (letter: number) => Weighed,
    readonly groups: number,
    /** The dominant group costs as much as all else, and is left out where no term asks it. */
    readonly asksDominant: boolean,
  ) {}

  /** Items that surely belong to one group count together, so that many lists have one answer. */
  of(word: readonly number[]): string {
    const certain = new Array<number>(this.groups).fill(0);
    const others: number[] = [];
    for (const letter of word) {
      const { mask, weight } = this.itemOf(letter);
      if (weight > 0 && mask !== 0 && (mask & (mask - 1)) === 0) certain[31 - Math.clz32(mask)]! += weight;
      else others.push(letter);
    }
    if (others.length === 0) return word.length === 0 ? this.#answer(certain, []) : this.#plain(certain);
    others.sort((a, b) => a - b);
    const key = `${certain.join()}|${others.join()}`;
    const old = this.#known.get(key);
    if (old !== undefined) return old;
    const answer = this.#answer(certain, others);
    this.#known.set(key, answer);
    return answer;
  }

  /** Nothing is left open: the greatest shares lead, and two of them are a tie. */
  #plain(certain: readonly number[]): string {
    const greatest = Math.max(...certain);
    const holders = certain.filter((share) => share === greatest).length;
    const leads = certain.map((share) => (share === greatest ? 1 : 0)).join('');
    return `${leads} ${holders > 1 ? 1 : 0} ${holders > 1 ? -1 : certain.indexOf(greatest)}`;
  }

  #answer(certain: readonly number[], others: readonly number[]): string {
    const masks: number[] = [];
    const weights: number[] = [];
    for (const [group, share] of certain.entries()) {
      if (share === 0) continue;
      masks.push(1 << group);
      weights.push(share);
    }
    for (const letter of others) {
      masks.push(this.itemOf(letter).mask);
      weights.push(this.itemOf(letter).weight);
    }
    const leads = certain.map((_, group) => leadingShare(masks, weights, 1 << group)).join('');
    const dominant = this.asksDominant ? dominantShare(masks, weights) : -1;
    return `${leads} ${tiedShare(masks, weights)} ${dominant}`;
  }
}
