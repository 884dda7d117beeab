import type { Problem } from '@afsprakenkader/diagnostics';
import { countedIn, readsOfAll } from '../compile/reads.js';
import { type CheckContext, EXEMPTIONS_FILE, fileOf, finding } from './checks.js';

/**
 * The agreement leaves some fields to the institution. A rule may ask whether such a field is told, and may not judge
 * what it says or how many things it names; exemptions are listed, each with a reason, and none without need.
 */
export function checkAutonomy({ bundle, exemptions }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const left = bundle.rules.flatMap((rule) => (rule.leaves ?? []).map((field) => ({ field, owner: rule.id })));
  for (const rule of bundle.rules) {
    const expressions = [rule.when, rule.require, rule.unless];
    for (const path of [...readsOfAll(expressions, bundle.definitions).values, ...countedIn(expressions)]) {
      const leaving = left.find(({ field }) => path === field || path.startsWith(`${field}.`));
      if (leaving === undefined) continue;
      const exemption = `${rule.id} ${leaving.field}`;
      used.add(exemption);
      if (exemptions.autonomy.some((each) => `${each.rule} ${each.field}` === exemption)) continue;
      problems.push(finding('AFK-530', fileOf(rule.id), { rule: rule.id, field: path, owner: leaving.owner }));
    }
  }
  for (const { rule, field } of exemptions.autonomy)
    if (!used.has(`${rule} ${field}`))
      problems.push(finding('AFK-536', EXEMPTIONS_FILE, { subject: `${rule}, ${field}` }));
  return problems;
}
