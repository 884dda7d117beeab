import { type Location, type Problem, problem, type Slots, suggest } from '@afsprakenkader/diagnostics';
import { FRAMEWORK_CODES } from '../codes.js';

/** Collects everything that is wrong with the agreement's YAML, so that an author sees all of it at once. */
export class Faults {
  readonly #found: Problem[] = [];

  report(code: keyof typeof FRAMEWORK_CODES, location: Location, slots: Slots = {}): void {
    this.add(problem(FRAMEWORK_CODES, code, slots, location));
  }

  add(found: Problem): void {
    this.#found.push(found);
  }

  /** By file and place. */
  get all(): readonly Problem[] {
    const place = ({ location }: Problem) =>
      [location?.file ?? '', location?.line ?? 0, location?.column ?? 0] as const;
    return [...this.#found].sort((a, b) => {
      const [left, right] = [place(a), place(b)];
      return left[0] === right[0] ? left[1] - right[1] || left[2] - right[2] : left[0] < right[0] ? -1 : 1;
    });
  }
}

/** The sentence ` Did you mean …?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>) {
  const nearest = suggest(word, candidates);
  return nearest === undefined
    ? { nl: '', en: '' }
    : { nl: ` Bedoelde u \`${nearest}\`?`, en: ` Did you mean \`${nearest}\`?` };
}
