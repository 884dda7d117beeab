import { STATUSES, type Status, statusOf } from '@afsprakenkader/rule-language';
import { isGate, isTypeRule } from '../version.js';
import type { Findings } from './findings.js';
import type { QuestionKind } from './model.js';
import { shrink } from './shrink.js';
import type { Found, Judged } from './workbench.js';

/** Whether a rule judges at all, rather than tells, classifies or speaks of other offers. */
export function judges(rule: Parameters<typeof isGate>[0] & { readonly modality: string }): boolean {
  if (rule.require === undefined || rule.judgedBy === 'people' || rule.scope === 'outside') return false;
  return rule.classifies === undefined && rule.modality !== 'informative' && rule.modality !== 'autonomy';
}

/** Rules that never apply, that nothing or everything satisfies, and exceptions that nobody can invoke. */
export function checkReach(findings: Findings): void {
  const { bench } = findings;
  for (const rule of bench.bundle.rules) {
    const { id } = rule;
    if (isGate(rule) || rule.scope === 'outside') continue;
    if (rule.when !== undefined && !isSeen(id, (status) => status !== 'not-applicable' && status !== 'undetermined'))
      if (
        settle(
          'never-applies',
          id,
          reaches(id, (status) => status !== 'not-applicable'),
        )
      )
        continue;
    if (judges(rule)) {
      const fails = statusOf(rule.modality, true, false, false);
      if (!isSeen(id, is(fails))) settle('never-fails', id, reaches(id, is(fails)));
      if (rule.unless !== undefined && !isSeen(id, is('exception')))
        settle('exception-unreachable', id, reaches(id, is('exception')));
    }
    if ((judges(rule) || isTypeRule(rule)) && !isSeen(id, is('met'))) settle('never-holds', id, reaches(id, is('met')));
  }

  function isSeen(rule: string, wanted: (status: Status) => boolean): boolean {
    return bench.pool.some((judged) => wanted(judged.status(rule)));
  }

  function reaches(rule: string, wanted: (status: Status) => boolean): Found {
    const found = bench.find(
      bench.view([rule]),
      ({ diagrams }) => diagrams.status(rule),
      (code) => wanted(STATUSES[code]!),
      (judged) => wanted(judged.status(rule)),
    );
    if (found.kind === 'shown') bench.pool.push(found.judged);
    return found;
  }

  /** Whether it is settled that there is none. */
  function settle(kind: QuestionKind, rule: string, found: Found): boolean {
    if (found.kind === 'undecided') findings.leave(kind, [rule]);
    if (found.kind !== 'never') return false;
    findings.ask(kind, [rule], { judged: ordinary(rule) });
    return true;
  }

  /** The plainest offering on which the rule says what it says at its worst. */
  function ordinary(rule: string): Judged {
    const worst = [...bench.pool].sort((a, b) => code(b) - code(a))[0]!;
    const status = worst.status(rule);
    return shrink(worst, bench, (judged) => judged.status(rule) === status);

    function code(judged: Judged): number {
      return judged.verdict === 'outside-framework' ? -1 : bench.weight(rule, judged.status(rule));
    }
  }
}

const is =
  (wanted: Status) =>
  (status: Status): boolean =>
    status === wanted;
