import { STATUSES, type Status, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';

/** How many offerings go from one outcome to another. Where both are the same, nothing moves. */
export interface Move<Outcome> {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly count: number;
}

/** A rule that a version does not have says nothing of an offering: `absent`. */
export type RuleOutcome = Status | 'absent';

export const RULE_OUTCOMES: readonly RuleOutcome[] = [...STATUSES, 'absent'];
export const ABSENT = RULE_OUTCOMES.indexOf('absent');

/** Codes of what a rule says of an offering that gives nobody anything to do. */
const QUIET: ReadonlySet<number> = new Set([
  ABSENT,
  ...(['not-applicable', 'met', 'notice'] as const).map((status) => STATUSES.indexOf(status)),
]);

/** Whether a step of one rule, by codes, touches an offering: a rule that comes or goes does so only where it asks something. */
export function touches(from: number, to: number): boolean {
  if (from === to) return false;
  return (from !== ABSENT && to !== ABSENT) || !(QUIET.has(from) && QUIET.has(to));
}

/** What a change does to the offerings of one institution. */
export interface GroupImpact {
  readonly institution: string | null;
  readonly offerings: number;
  /** Offerings whose verdict or the status of some rule moves. */
  readonly touched: number;
  /** Every verdict before and after, also where it stays: the counts add up to `offerings`. */
  readonly verdicts: readonly Move<Verdict>[];
  /** Rules with a status that moves, in the order of the newer version; only what moves. */
  readonly rules: readonly { readonly rule: string; readonly moves: readonly Move<RuleOutcome>[] }[];
}

/** Counts of moves between a few outcomes. */
export class Matrix<Outcome> {
  readonly counts: Float64Array;

  constructor(readonly outcomes: readonly Outcome[]) {
    this.counts = new Float64Array(outcomes.length * outcomes.length);
  }

  add(from: number, to: number, count = 1): void {
    const at = from * this.outcomes.length + to;
    this.counts[at] = this.counts[at]! + count;
  }

  moves(which: 'all' | 'moving'): readonly Move<Outcome>[] {
    const { length } = this.outcomes;
    const moves: Move<Outcome>[] = [];
    for (let at = 0; at < this.counts.length; at++) {
      const count = this.counts[at]!;
      if (count === 0) continue;
      const [from, to] = [Math.floor(at / length), at % length];
      if (which === 'all' || from !== to) moves.push({ from: this.outcomes[from]!, to: this.outcomes[to]!, count });
    }
    return moves;
  }
}

export function verdictMatrix(): Matrix<Verdict> {
  return new Matrix(VERDICTS);
}

export function ruleMatrix(): Matrix<RuleOutcome> {
  return new Matrix(RULE_OUTCOMES);
}
