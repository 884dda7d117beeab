import { type Localized, type Problem, problem, type Slots, suggest } from '@afsprakenkader/diagnostics';
import { RULE_LANGUAGE_CODES } from '../codes.js';
import type { Range } from './type.js';

type RuleLanguageCode = keyof typeof RULE_LANGUAGE_CODES;

/** A fault in an expression, with its place: offsets into the source from 0, the end exclusive. */
export interface ExpressionProblem extends Problem {
  readonly start: number;
  readonly end: number;
}

/** Collects the faults of one expression, so that several can be told at once. */
export class Problems {
  readonly #found: ExpressionProblem[] = [];

  report(code: RuleLanguageCode, range: Range, slots: Slots = {}): void {
    const { start, end } = range;
    this.#found.push({ ...problem(RULE_LANGUAGE_CODES, code, slots), start, end });
  }

  /** A construct outside the language, by name. */
  refuse(construct: Localized, range: Range): void {
    this.report('AFK-103', range, { construct });
  }

  get none(): boolean {
    return this.#found.length === 0;
  }

  /** In the order of the source. */
  get all(): readonly ExpressionProblem[] {
    return [...this.#found].sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** The sentence ` Did you mean …?`, or nothing. */
export function hintFor(word: string, candidates: Iterable<string>): Localized {
  // A variable of one letter is one edit away from every other; such a hint tells nothing.
  const nearest = word.length > 1 ? suggest(word, candidates) : undefined;
  return nearest === undefined
    ? { nl: '', en: '' }
    : { nl: ` Bedoelde u \`${nearest}\`?`, en: ` Did you mean \`${nearest}\`?` };
}
