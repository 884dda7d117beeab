import { type Problem, problem } from '@afsprakenkader/diagnostics';
import { CHECKER_CODES } from '../codes.js';

const MOST_OF_A_CODE = 1000;

/** Collects problems in a bounded space: after a thousand with one code the rest is counted. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, number>();

  add(found: Problem): void {
    const count = (this.#counts.get(found.code) ?? 0) + 1;
    this.#counts.set(found.code, count);
    if (count <= MOST_OF_A_CODE) this.#problems.push(found);
  }

  /** Whether another problem with this code would still be kept: else its words and place need not be made. */
  wants(code: string): boolean {
    if ((this.#counts.get(code) ?? 0) < MOST_OF_A_CODE) return true;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    return false;
  }

  /** Everything kept, in order, and for each code with more a last problem that counts them. */
  all(): readonly Problem[] {
    const more = [...this.#counts].filter(([, count]) => count > MOST_OF_A_CODE);
    const counted = more.map(([code, count]) =>
      problem(CHECKER_CODES, 'AFK-413', { code, count: count - MOST_OF_A_CODE }),
    );
    return [...this.#problems, ...counted];
  }
}
