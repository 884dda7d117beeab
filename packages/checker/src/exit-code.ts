import type { Problem } from '@afsprakenkader/diagnostics';
import type { Verdict } from '@afsprakenkader/rule-language';
import { HYGIENE_CODES } from './codes.js';
import type { CheckResult } from './model.js';

export const FAIL_ON = ['unmet', 'undetermined', 'attention'] as const;
/** The mildest finding that fails a check. */
export type FailOn = (typeof FAIL_ON)[number];

const FAILING: Readonly<Record<FailOn, readonly Verdict[]>> = {
  unmet: ['not-conform'],
  undetermined: ['not-conform', 'undetermined'],
  attention: ['not-conform', 'undetermined', 'outside-normal-range'],
};

/** Whether a problem means that part of the input could not be taken as it stands; upkeep of exceptions does not. */
export function isFault(problem: Problem): boolean {
  return !HYGIENE_CODES.has(problem.code);
}

/**
 * 0: nothing at or above `failOn`; 1: findings; 2: part of the input was unreadable or contradicts itself, or the
 * baseline is stale. Findings that are muted do not count, nor does advice or an exception. 2 outweighs 1, as a
 * report on half an input is no result.
 */
export function exitCode(result: Pick<CheckResult, 'summary' | 'problems'>, failOn: FailOn): 0 | 1 | 2 {
  if (result.problems.some(isFault)) return 2;
  return FAILING[failOn].some((verdict) => (result.summary.open[verdict] ?? 0) > 0) ? 1 : 0;
}
