import type { Problem } from '@afsprakenkader/diagnostics';
import { type Expr, type Status, statusOf } from '@afsprakenkader/rule-language';
import { exampleOffering, type Rule, ruleSet } from '../bundle.js';
import { type CheckContext, EXEMPTIONS_FILE, fileOf, finding, statusesOf } from './checks.js';

/** Every example gives what it claims, and every status that a rule can have by its form has an example. */
export function checkExamples({ bundle, exemptions, evaluator }: CheckContext): Problem[] {
  const predicate = evaluator(ruleSet(bundle));
  const problems: Problem[] = [];
  const needed = new Set<string>();
  for (const rule of bundle.rules) {
    for (const [index, example] of rule.examples.entries()) {
      const { expect } = example;
      const found = statusesOf(predicate, exampleOffering(bundle.models, example)).statuses.get(rule.id);
      if (found === expect) continue;
      const slots = { rule: rule.id, number: index + 1, found: String(found), expected: expect };
      problems.push(finding('AFK-534', fileOf(rule.id), slots, `/examples/${index}`));
    }
    for (const status of statusesToShow(rule)) {
      if (rule.examples.some(({ expect }) => expect === status)) continue;
      needed.add(`${rule.id} ${status}`);
      if (exemptions.statuses.some((each) => each.rule === rule.id && each.status === status)) continue;
      problems.push(finding('AFK-533', fileOf(rule.id), { rule: rule.id, status }, '/examples'));
    }
  }
  for (const { rule, status } of exemptions.statuses)
    if (!needed.has(`${rule} ${status}`))
      problems.push(finding('AFK-536', EXEMPTIONS_FILE, { subject: `${rule}, ${status}` }));
  return problems;
}

/** The statuses that a rule can have by its form and that its page must show. */
export function statusesToShow(rule: Rule): readonly Status[] {
  if (rule.scope === 'outside') return ['not-applicable'];
  if (rule.classifies)
    return ['met', 'undetermined', 'not-applicable', ...('type' in rule.classifies ? (['unmet'] as const) : [])];
  const conditional: Status[] = rule.when ? ['not-applicable'] : [];
  if (rule.require === undefined || rule.judgedBy)
    return ['notice', ...conditional, ...(mayBeUnknown(rule.when) ? (['undetermined'] as const) : [])];
  const failing = statusOf(rule.modality, true, false, false);
  const exception: Status[] = rule.unless ? ['exception'] : [];
  const unknown: Status[] = [rule.when, rule.require, rule.unless].some(mayBeUnknown) ? ['undetermined'] : [];
  return ['met', failing, ...exception, ...unknown, ...conditional];
}

/** Whether missing data can leave an expression unknown: presence as `has` asks it is always known. */
function mayBeUnknown(expr: Expr | undefined): boolean {
  switch (expr?.op) {
    case undefined:
    case 'const':
    case 'list':
    case 'param':
    case 'has':
    case 'recorded':
    case 'disputed':
      return false;
    case 'not':
      return mayBeUnknown(expr.arg);
    case 'and':
    case 'or':
      return expr.args.some(mayBeUnknown);
    default:
      return true;
  }
}
