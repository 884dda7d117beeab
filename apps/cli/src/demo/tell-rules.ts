import type { CheckResult } from '@afsprakenkader/checker';
import type { Status } from '@afsprakenkader/rule-language';
import { EXPLAIN_WORDS } from '../explain/words.js';
import { cut, table } from './table.js';
import { verdictTable } from './tell-verdicts.js';
import type { Teller } from './teller.js';

const DECIDED: readonly Status[] = ['met', 'advice', 'exception', 'attention', 'unmet', 'notice'];
const SHOWN: readonly Status[] = [...DECIDED, 'undetermined'];

/** Every rule that can say something of these listings, and how many wait for data. */
export function tellRules(results: readonly CheckResult[], inside: number, teller: Teller): string {
  const newest = results.at(-1);
  if (newest === undefined) return '';
  const { bundle, summary } = newest;
  const words = EXPLAIN_WORDS[teller.language].statuses;
  const decided = bundle.rules.filter(
    ({ id, require }) => require !== undefined && DECIDED.some((status) => (summary.rules[id]?.[status] ?? 0) > 0),
  );
  const waiting = bundle.rules.filter(
    ({ id }) => (summary.rules[id]?.undetermined ?? 0) > 0 && !decided.some((rule) => rule.id === id),
  );
  const statuses = SHOWN.filter((status) => decided.some(({ id }) => (summary.rules[id]?.[status] ?? 0) > 0));
  const head = ['', ...statuses.map((status) => words[status])].map(teller.style.dim);
  const room = teller.width - 6 - statuses.reduce((sum, status) => sum + words[status].length + 2, 0);
  const rows = decided.map(({ id, title }) => [
    cut(title[teller.language], room),
    ...statuses.map((status) => String(summary.rules[id]?.[status] ?? '·')),
  ]);
  return [
    teller.heading({ nl: '4 · Regel per regel, en het oordeel', en: '4 · Rule by rule, and the verdict' }),
    teller.text({
      nl: `Regels die over minstens één van de ${inside} iets kunnen zeggen:`,
      en: `Rules that can say something about at least one of the ${inside}:`,
    }),
    table(
      [head, ...rows],
      statuses.map((_, index) => index + 1),
    ),
    '',
    teller.text({
      nl: `Nog ${waiting.length} regels wachten voor elk aanbod op een gegeven dat niet in de export staat. Vandaar het oordeel, onder beide versies:`,
      en: `Another ${waiting.length} rules wait, for every offering, for a fact that is not in the export. Hence the verdict, under both versions:`,
    }),
    verdictTable(results, teller),
  ].join('\n');
}
