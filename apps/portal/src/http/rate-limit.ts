import { fault } from './fault.js';

/** At most so many attempts of one visitor in a time. Each instance counts for itself. */
export class RateLimit {
  readonly #seen = new Map<string, { count: number; until: number }>();

  /** @param window in milliseconds */
  constructor(
    private readonly most: number,
    private readonly window: number,
    private readonly now: () => Date,
  ) {}

  /** @throws 429 past the limit */
  count(visitor: string): void {
    const now = this.now().getTime();
    const entry = this.#seen.get(visitor);
    if (entry === undefined || entry.until <= now) {
      if (this.#seen.size >= MOST_VISITORS) this.#forget(now);
      this.#seen.set(visitor, { count: 1, until: now + this.window });
      return;
    }
    entry.count++;
    if (entry.count > this.most) throw fault(429, 'AFK-667', { seconds: Math.ceil((entry.until - now) / 1000) });
  }

  /** Memory stays small whoever asks: what has run out goes, and where that is not enough, everything. */
  #forget(now: number): void {
    for (const [visitor, { until }] of this.#seen) if (until <= now) this.#seen.delete(visitor);
    if (this.#seen.size >= MOST_VISITORS) this.#seen.clear();
  }
}

const MOST_VISITORS = 10_000;
