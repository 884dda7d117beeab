import type { Status } from '@afsprakenkader/rule-language';
import type { ReportContext } from './context.js';
import { fieldName } from './fields.js';

/** The statuses that the rule tables count, worst first, `met` last. */
const COUNTED: readonly Status[] = ['unmet', 'attention', 'exception', 'advice', 'undetermined', 'met'];

export interface RuleTally {
  readonly rule: string;
  readonly counts: Partial<Record<Status, number>>;
}

/** Rules that say something of at least one offering, those with the gravest and most frequent words first. */
export function speakingRules({ result }: ReportContext): RuleTally[] {
  return Object.entries(result.summary.rules)
    .map(([rule, counts]) => ({ rule, counts }))
    .filter(({ counts }) => COUNTED.some((status) => status !== 'met' && (counts[status] ?? 0) > 0))
    .sort(gravestFirst);
}

/** The columns that a table of these rules needs: those with a count anywhere. */
export function countedColumns(tallies: readonly RuleTally[]): Status[] {
  return COUNTED.filter((status) => tallies.some(({ counts }) => (counts[status] ?? 0) > 0));
}

function gravestFirst(a: RuleTally, b: RuleTally): number {
  for (const status of COUNTED) {
    const difference = (b.counts[status] ?? 0) - (a.counts[status] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `VKS level, for 12 of 18 offerings`: the fields whose telling would decide most. */
export function wantedLines({ result, words, language, number, wanted }: ReportContext, most: number): string[] {
  const total = number(result.summary.offerings);
  const fields = wanted.slice(0, most);
  return fields.map(
    ({ field, offerings }) => `${fieldName(field, language)}, ${words.wantedFor(number(offerings), total)}`,
  );
}
