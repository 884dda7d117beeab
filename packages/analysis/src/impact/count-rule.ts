import { type RuleSet, STATUSES } from '@afsprakenkader/rule-language';
import type { Columns } from './columns.js';
import { judgeSamples } from './judge.js';
import { unitsOf } from './units.js';

/**
 * How many offerings of each institution have which status of one rule by itself, also of a rule that no version has
 * yet: by institution, by status code. A rule on one column costs a look at each of its values, where these are few. The
 * first rule that reads other fields costs a pass over the rows; every other one that reads the same a look at each class.
 *
 * @throws RangeError where the rule reads what the columns do not hold
 */
export function countRule(
  columns: Columns,
  rule: RuleSet['rules'][number],
  set: RuleSet,
): readonly (readonly number[])[] {
  const unit = unitsOf({ ...set, rules: [rule] })[0]!;
  if (!columns.covers(unit.demand)) throw new RangeError(`The columns lack what ${rule.id} asks for.`);
  const { samples, counts } = columns.tally(unit.demand);
  const { statuses } = judgeSamples(unit.set, samples);
  const width = samples.length;
  return columns.institutions.map((_, group) => {
    const tally = new Array<number>(STATUSES.length).fill(0);
    for (let at = 0; at < width; at++) tally[statuses[at]!]! += counts[group * width + at]!;
    return tally;
  });
}
