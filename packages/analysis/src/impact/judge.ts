import { type Predicate, type RuleSet, referencePredicate, VERDICTS } from '@afsprakenkader/rule-language';
import { compileClosures } from '@afsprakenkader/rule-language/compile';
import type { Partition, Sample } from './partition.js';

/** Code of the verdict of an offering outside the framework. */
export const OUTSIDE = VERDICTS.indexOf('outside-framework');

/** What some rules say of each of some samples. */
interface Said {
  /** Number of rules. */
  readonly width: number;
  /** Code of the status of rule `r` for class `c` at `c * width + r`. */
  readonly statuses: Uint8Array;
  /** Code of the verdict for each class, as far as these rules go. */
  readonly verdicts: Uint8Array;
}

/** What some rules say of each class of a partition. */
export interface Answers extends Said {
  readonly partition: Partition;
}

/** Asks the rules of a set about each class once. */
export function answersOf(set: RuleSet, partition: Partition): Answers {
  return { partition, ...judgeSamples(set, partition.samples) };
}

export function judgeSamples(set: RuleSet, samples: readonly Sample[]): Said {
  const width = set.rules.length;
  const statuses = new Uint8Array(samples.length * width);
  const verdicts = new Uint8Array(samples.length);
  const predicate = compiled(set);
  const out = new Uint8Array(width);
  for (let index = 0; index < samples.length; index++) {
    const sample = samples[index]!;
    verdicts[index] = predicate.evaluate(sample.offering, out, sample);
    statuses.set(out, index * width);
  }
  return { width, statuses, verdicts };
}

/** The reference where a set has no compiled form: it is slow, and asked about each class only once. */
function compiled(set: RuleSet): Predicate {
  try {
    return compileClosures(set);
  } catch (error) {
    if (error instanceof RangeError) return referencePredicate(set);
    throw error;
  }
}
