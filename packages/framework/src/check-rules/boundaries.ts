import type { Problem } from '@afsprakenkader/diagnostics';
import { type Example, exampleOffering, ruleSet } from '../bundle.js';
import { type CheckContext, EXEMPTIONS_FILE, fileOf, finding, statusesOf } from './checks.js';

/** The smallest steps that people speak of: half a credit; one of anything that is counted. */
const STEP = { ECTS: 0.5, other: 1 } as const;

/**
 * Examples guard every number on both sides: with the number one step higher, and with it one step lower, some example
 * of each rule that reads it gives another status.
 */
export function checkBoundaries({ bundle, exemptions, evaluator }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const needed = new Set<string>();
  const set = ruleSet(bundle);
  for (const { id: parameter, value, unit } of bundle.parameters) {
    const readers = bundle.rules.filter((rule) => rule.parameters.includes(parameter));
    if (typeof value !== 'number' || readers.length === 0) continue;
    const step = unit === 'ECTS' ? STEP.ECTS : STEP.other;
    for (const side of ['higher', 'lower'] as const) {
      const changed = side === 'higher' ? value + step : value - step;
      const predicate = evaluator({ ...set, parameters: { ...set.parameters, [parameter]: changed } });
      for (const { id: rule, examples } of readers) {
        const notices = (example: Example) =>
          statusesOf(predicate, exampleOffering(bundle.models, example)).statuses.get(rule) !== example.expect;
        if (examples.some(notices)) continue;
        const isExempt = exemptions.boundaries.some(
          (each) => each.parameter === parameter && each.rule === rule && each.side === side,
        );
        needed.add(`${parameter} ${rule} ${side}`);
        if (!isExempt) problems.push(finding('AFK-535', fileOf(rule), { rule, parameter, changed, value }));
      }
    }
  }
  for (const { parameter, rule, side } of exemptions.boundaries)
    if (!needed.has(`${parameter} ${rule} ${side}`))
      problems.push(finding('AFK-536', EXEMPTIONS_FILE, { subject: `${rule}, ${parameter}` }));
  return problems;
}
