import type { Status } from '@afsprakenkader/rule-language';
import { DiagramBudget } from './diagram.js';
import type { RuleDifference, VerdictDifference } from './difference.js';
import { conditionInDutch } from './dutch.js';
import type { Limit } from './model.js';

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
export function verdictsByRule(differences: ReadonlyMap<string, RuleDifference>): VerdictDifference {
  const types = [null, 1, 2, 3, 4];
  const steps = [...differences.values()].flatMap((difference) => difference.steps);
  return {
    verdicts: [],
    limits: [
      {
        kind: 'budget',
        rules: [...differences.keys()],
        what: {
          nl: 'De oordelen samen vergelijken zou te groot worden; het resultaat per regel staat vast, en richting en graad volgen daaruit.',
          en: 'Comparing the verdicts together would become too large; the result by rule stands, and direction and grade follow from it.',
        },
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
    what: {
      nl: `De vergelijking zou te groot worden. Deze regels verschillen, en hun gevolg is niet onderzocht: ${rules.join(', ')}. De graad gaat uit van het zwaarste.`,
      en: `The comparison would become too large. These rules differ, and what follows was not examined: ${rules.join(', ')}. The grade assumes the heaviest.`,
    },
  };
}

/** Said of a rule whose regions are too many to list. */
export function noRegions(rule: string): Limit {
  return {
    kind: 'budget',
    rules: [rule],
    what: {
      nl: `${rule} verandert op meer plaatsen dan opgesomd kunnen worden; de richting staat vast, de lijst ontbreekt.`,
      en: `${rule} changes in more places than can be listed; the direction is certain, the list is missing.`,
    },
  };
}

/** Said of a region in which no offering was found. */
export function noWitness(rule: string, when: string, from: Status, to: Status): Limit {
  return {
    kind: 'no-witness',
    rules: [rule],
    what: {
      nl: `Mogelijk gaat ${rule} van ${from} naar ${to} waar ${conditionInDutch(when)}; geen aanbod gevonden dat het toont.`,
      en: `Possibly ${rule} goes from ${from} to ${to} where ${when}; no offering was found that shows it.`,
    },
  };
}
