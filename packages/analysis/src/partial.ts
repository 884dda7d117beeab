import type { Status } from '@afsprakenkader/rule-language';
import { DiagramBudget } from './diagram.js';
import type { RuleDifference, VerdictDifference } from './difference.js';
import type { Limit } from './model.js';
import { SENTENCES } from './sentences.js';

/** What the work gives, or undefined where it would grow past its budget. */
export function withinBudget<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiagramBudget) return undefined;
    throw error;
  }
}

/** The steps of the verdict by rule, for every type: an outer bound of those that all rules together can make. */
export function verdictsByRule(differences: ReadonlyMap<string, RuleDifference>): Omit<VerdictDifference, 'verdicts'> {
  const types = [null, 1, 2, 3, 4];
  const steps = [...differences.values()].flatMap((difference) => difference.steps);
  return {
    limits: [
      {
        kind: 'budget',
        rules: [...differences.keys()],
        what: SENTENCES.verdictsByRule(),
      },
    ],
    steps: steps.flatMap((step) => types.map((type) => ({ step, type }))),
  };
}

/** A rule of which nothing is known but that it differs: it may have become better and worse. */
export function unknownDifference(): RuleDifference {
  return {
    regions: [],
    steps: [
      [0, 5],
      [5, 0],
    ],
    limits: [],
  };
}

/** Said where the conditions themselves are too large to compare. */
export function tooLarge(rules: readonly string[]): Limit {
  return {
    kind: 'budget',
    rules,
    what: SENTENCES.tooLarge(rules),
  };
}

/** Said of a rule whose regions are too many to list. */
export function noRegions(rule: string): Limit {
  return {
    kind: 'budget',
    rules: [rule],
    what: SENTENCES.noRegions(rule),
  };
}

/** Said of a region in which no offering was found. */
export function noWitness(rule: string, when: string, from: Status, to: Status): Limit {
  return {
    kind: 'no-witness',
    rules: [rule],
    what: SENTENCES.noWitness(rule, when, from, to),
  };
}
