import type { Localized, Problem } from '@afsprakenkader/diagnostics';
import type { Bundle } from '../bundle.js';
import { compareVersions } from '../versions.js';
import { fileOf, finding } from './checks.js';

/**
 * Ids live for ever: an id of a released version is still there or is named by its successor, is never given to
 * another rule, and `since` tells when it came.
 *
 * @param released all released versions, oldest first
 */
export function checkIds(bundle: Bundle, released: readonly Bundle[]): Problem[] {
  const problems: Problem[] = [];
  const report = (rule: string, nl: string, en: string) => {
    const reason: Localized = { nl, en };
    problems.push(finding('AFK-532', fileOf(rule), { rule, reason }));
  };
  const now = new Map(bundle.rules.flatMap((rule) => [rule.id, ...(rule.formerly ?? [])].map((id) => [id, rule])));
  for (const id of new Set(released.flatMap(({ rules }) => rules.map((rule) => rule.id))))
    if (!now.has(id)) report(id, 'de regel is verdwenen zonder opvolger.', 'the rule has gone without a successor.');
  const last = released.at(-1)?.version;
  for (const { id, since, formerly = [] } of bundle.rules) {
    const names = new Set([id, ...formerly]);
    const present = released.map(({ rules }) => rules.some((rule) => names.has(rule.id)));
    const first = released[present.indexOf(true)]?.version;
    if (first === undefined) {
      if (last !== undefined && compareVersions(since, last) <= 0)
        report(id, `is nieuw, maar zegt \`since: ${since}\`.`, `is new, but says \`since: ${since}\`.`);
      continue;
    }
    if (since !== first)
      report(id, `bestaat sinds ${first}, niet ${since}.`, `has been there since ${first}, not ${since}.`);
    if (present.slice(present.indexOf(true)).includes(false))
      report(id, 'de id was al eens geschrapt.', 'the id was dropped earlier.');
  }
  for (const { id, formerly = [] } of bundle.rules)
    for (const old of formerly)
      if (bundle.rules.some((rule) => rule.id === old))
        report(id, `de oude id ${old} is weer in gebruik.`, `the old id ${old} is in use again.`);
  return problems;
}
