import type { Finding } from '../model.js';
import type { ReportContext } from './context.js';
import { VERDICTS_WORST_FIRST } from './names.js';

/** The three sentences of a finding in one run, with the sentence for an unconfirmed clause. */
export function sentences(context: ReportContext, finding: Finding): string {
  const parts = [finding.what, finding.why, finding.todo, ...(finding.unconfirmed ? [finding.unconfirmed] : [])];
  return parts
    .map((part) => context.say(part))
    .filter((part) => part !== '')
    .join(' ');
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
