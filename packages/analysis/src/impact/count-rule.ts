import { type RuleSet, STATUSES } from '@afsprakenkader/rule-language';
import type { Columns } from './columns.js';
import { answersOf } from './judge.js';
import type { Partition } from './partition.js';
import { unitsOf } from './units.js';

const histograms = new WeakMap<Partition, Uint32Array>();

/**
 * How many offerings of each institution have which status of one rule by itself, also of a rule that no version has
 * yet: by institution, by status code. The first rule that reads some fields costs a pass over the rows; every other
 * one that reads the same costs a look at each class.
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
  const partition = columns.partition(unit.demand);
  const { statuses } = answersOf(unit.set, partition);
  const histogram = histogramOf(columns, partition);
  const width = statuses.length;
  return columns.institutions.map((_, group) => {
    const tally = new Array<number>(STATUSES.length).fill(0);
    for (let at = 0; at < width; at++) tally[statuses[at]!]! += histogram[group * width + at]!;
    return tally;
  });
}

/** Rows of each institution in each class. */
function histogramOf({ institutions, starts }: Columns, partition: Partition): Uint32Array {
  let histogram = histograms.get(partition);
  if (histogram === undefined) {
    const { classes, samples } = partition;
    histogram = new Uint32Array(institutions.length * samples.length);
    for (const group of institutions.keys()) {
      const base = group * samples.length;
      for (let row = starts[group]!; row < starts[group + 1]!; row++) histogram[base + classes[row]!]!++;
    }
    histograms.set(partition, histogram);
  }
  return histogram;
}
