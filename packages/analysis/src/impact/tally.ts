import type { Demand } from './demand.js';
import { type Codes, Dictionary } from './dictionary.js';
import { type Sample, sampleOf } from './partition.js';
import { isMarked } from './prune.js';

/** Most values of a column of which it is kept how often each institution has them. */
const MOST_VALUES = 4096;

/** How many rows of each institution are in each class, in the order of institutions; and what stands for a class. */
export interface Tally {
  readonly samples: readonly Sample[];
  readonly counts: Uint32Array;
}

/** How often each institution has each code: institution by institution. */
export function countCodes(starts: Uint32Array, codes: Codes, different: number): Uint32Array {
  const counts = new Uint32Array((starts.length - 1) * different);
  for (let group = 0; group + 1 < starts.length; group++) {
    const base = group * different;
    for (let row = starts[group]!; row < starts[group + 1]!; row++) counts[base + codes[row]!]!++;
  }
  return counts;
}

/** The same for a whole column; undefined where it holds too many values to be kept. */
export function countValues(starts: Uint32Array, codes: Codes, values: readonly unknown[]): Uint32Array | undefined {
  return values.length > MOST_VALUES ? undefined : countCodes(starts, codes, values.length);
}

/** The classes of one column under a demand that sees less than the column holds, without a look at its rows. */
export function tallyOfColumn(
  key: string,
  demand: Demand,
  { values, counts }: { readonly values: readonly unknown[]; readonly counts: Uint32Array },
  disputes: boolean,
): Tally {
  const dictionary = new Dictionary(demand);
  const classOf = values.map((value) => dictionary.code(value, isMarked));
  const classes = dictionary.values.length;
  const joined = new Uint32Array((counts.length / Math.max(1, values.length)) * classes);
  for (let at = 0; at < counts.length; at++) {
    const group = Math.floor(at / values.length);
    joined[group * classes + classOf[at % values.length]!]! += counts[at]!;
  }
  return { counts: joined, samples: dictionary.values.map((value) => sampleOf([[key, value]], disputes)) };
}
