import type { OfferingResult } from '../../model.js';
import { type Undecided, undecidedKey } from '../undecided.js';

/** From here on a page refers to an earlier card instead of saying the same again: below, every card stands alone. */
const LONG = 1_000;
const MOST_REMEMBERED = 1_000;

/** An earlier card that says of missing data what a later one would say. */
export interface Earlier {
  readonly ordinal: number;
  readonly offering: OfferingResult;
}

/** Remembers, for a long catalogue, which card first said what is missing; never more than a fixed number. */
export class Seen {
  readonly #first = new Map<string, Earlier>();
  readonly #long: boolean;

  constructor(offerings: number) {
    this.#long = offerings > LONG;
  }

  /** The card that said the same, or undefined where this one is to say it. */
  earlier(told: Undecided, offering: OfferingResult, ordinal: number): Earlier | undefined {
    if (!this.#long || told.findings.length === 0) return undefined;
    const key = undecidedKey(told);
    const found = this.#first.get(key);
    if (!found && this.#first.size < MOST_REMEMBERED) this.#first.set(key, { ordinal, offering });
    return found;
  }
}
