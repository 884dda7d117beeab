import { VERDICTS } from '@afsprakenkader/rule-language';
import type { Relation } from './model.js';

const OUTSIDE = VERDICTS.indexOf('outside-framework');

/** A step from one verdict to another, by their codes. */
export type Step = readonly [from: number, to: number];

/**
 * The direction of some steps taken together. A step across the edge of the framework is neither better nor worse:
 * what was judged no longer is, or the other way round.
 */
export function relationOf(steps: Iterable<Step>): Relation {
  let worse = false;
  let better = false;
  for (const [from, to] of steps) {
    if (from === to) continue;
    const crosses = from === OUTSIDE || to === OUTSIDE;
    worse ||= crosses || to > from;
    better ||= crosses || to < from;
  }
  if (worse) return better ? 'incomparable' : 'stricter';
  return better ? 'looser' : 'equal';
}
