import type { Finding } from '../model.js';
import type { ReportContext } from './context.js';
import { readableList, ruleTitle } from './context.js';
import { VERDICTS_WORST_FIRST } from './names.js';
import type { UndecidedGroup } from './offering-view.js';

/** The three sentences of a finding in one run, with the sentence for an unconfirmed clause. */
export function sentences(context: ReportContext, finding: Finding): string {
  const parts = [finding.what, finding.why, finding.todo, ...(finding.unconfirmed ? [finding.unconfirmed] : [])];
  return parts
    .map((part) => context.say(part))
    .filter((part) => part !== '')
    .join(' ');
}

/** `State: VKS level. That decides 4 rules. Types that fit or may fit: 1, 2.` */
export function undecidedSentence(context: ReportContext, { fields, findings, fits }: UndecidedGroup): string {
  const told = context.words.tell(readableList(context, fields), findings.length);
  return fits.length === 0 ? told : `${told} ${context.words.fits(readableList(context, fits.map(String)))}`;
}

/** The same with the names of the rules and the sentence for unconfirmed clauses, for formats without footnotes. */
export function undecidedInFull(context: ReportContext, group: UndecidedGroup): string {
  const names = group.findings.map(({ rule }) => ruleTitle(context, rule)).join('; ');
  const unconfirmed = group.findings.find((finding) => finding.unconfirmed)?.unconfirmed;
  return [undecidedSentence(context, group), `${names}.`, ...(unconfirmed ? [context.say(unconfirmed)] : [])].join(' ');
}

/** `18 offerings: 12 undetermined, 4 conform`. */
export function verdictCounts(context: ReportContext): string {
  const { offerings, verdicts } = context.result.summary;
  const counts = VERDICTS_WORST_FIRST.flatMap((verdict) => {
    const count = verdicts[verdict] ?? 0;
    return count === 0 ? [] : [`${context.number(count)} ${context.words.verdicts[verdict]}`];
  });
  const total = context.words.checked(context.number(offerings));
  return counts.length === 0 ? total : `${total} (${counts.join(', ')})`;
}
