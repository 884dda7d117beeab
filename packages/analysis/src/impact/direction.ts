import { type Modality, VERDICTS, type Verdict, verdictOf } from '@afsprakenkader/rule-language';
import type { RuleOutcome } from './moves.js';

/** `changed`: something else is said, and neither is the better; so is every step across the edge of the framework. */
export type Direction = 'better' | 'worse' | 'changed';

const OUTSIDE: Verdict = 'outside-framework';

export function directionOfVerdicts(from: Verdict, to: Verdict): Direction {
  if (from === OUTSIDE || to === OUTSIDE) return 'changed';
  return order(VERDICTS.indexOf(from), VERDICTS.indexOf(to));
}

/** Whether a step of one rule weighs more or less on the verdict. The modality is that of the version on each side. */
export function directionOfRule(
  from: RuleOutcome,
  to: RuleOutcome,
  before: Modality | undefined,
  after: Modality | undefined,
): Direction {
  return order(weight(before, from), weight(after, to));
}

function weight(modality: Modality | undefined, outcome: RuleOutcome): number {
  if (modality === undefined || outcome === 'absent') return 0;
  return VERDICTS.indexOf(verdictOf(modality, outcome));
}

function order(from: number, to: number): Direction {
  if (from === to) return 'changed';
  return to > from ? 'worse' : 'better';
}
