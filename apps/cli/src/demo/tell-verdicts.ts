import type { CheckResult } from '@afsprakenkader/checker';
import { VERDICT_NAMES, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import { table } from './table.js';
import type { Teller } from './teller.js';

/** How many offerings got which verdict, version beside version. */
export function verdictTable(results: readonly CheckResult[], teller: Teller): string {
  const head = ['', ...results.map(({ bundle }) => bundle.version)].map(teller.style.dim);
  const shown = VERDICTS.filter((verdict) => results.some(({ summary }) => (summary.verdicts[verdict] ?? 0) > 0));
  const rows = shown.map((verdict) => [
    verdictWord(verdict, teller),
    ...results.map(({ summary }) => String(summary.verdicts[verdict] ?? 0)),
  ]);
  return table([head, ...rows], [1, 2]);
}

export function verdictWord(verdict: Verdict, teller: Teller): string {
  const word = VERDICT_NAMES[verdict][teller.language];
  return {
    conform: teller.style.green,
    'conform-with-advice': teller.style.green,
    'exception-recorded': teller.style.blue,
    'outside-normal-range': teller.style.yellow,
    undetermined: teller.style.dim,
    'not-conform': teller.style.red,
    'outside-framework': teller.style.dim,
  }[verdict](word);
}
