import type { Reporter } from '../../model.js';
import { headNotice, longDate, otherNotices, type ReportContext, reportContext, ruleTitle } from '../context.js';
import { institutionName, offeringTitle, outside, VERDICT_SIGNS, VERDICTS_WORST_FIRST } from '../names.js';
import { isSilent, offeringView } from '../offering-view.js';
import { countedColumns, speakingRules, wantedLines } from '../tallies.js';
import { code, plain } from './escape.js';
import { markdownMessages, markdownOffering } from './offering.js';

const MOST_WANTED = 5;

/** Markdown for a merge request, an issue or a wiki: counts, a table of offerings, then what each has to hear. */
export const markdownReport: Reporter = async function* (result, options) {
  const context = reportContext(result, options.language, await result.wanted());
  const { words } = context;
  yield head(context);
  yield verdicts(context) + rules(context) + wanted(context);
  yield markdownMessages(context, words.problems, result.problems);
  yield `## ${words.offerings}\n\n${table([words.offering, 'Id', words.institution, words.credits, words.verdict])}`;
  for await (const offering of result.offerings('outcomes')) {
    yield row([
      plain(offeringTitle(context, offering) ?? `(${words.untitled})`),
      code(offering.id),
      offering.institution === null ? '' : plain(institutionName(context, offering.institution)),
      offering.credits === null ? '' : context.number(offering.credits),
      `${VERDICT_SIGNS[offering.verdict]} ${words.verdicts[offering.verdict]}${outside(context, offering)
        .map((sentence) => `. ${plain(sentence)}`)
        .join('')}`,
    ]);
  }
  yield `\n## ${words.details}\n\n`;
  for await (const offering of result.offerings('with-findings')) {
    if (!isSilent(context, offering)) yield markdownOffering(context, offeringView(context, offering));
  }
  yield markdownMessages(context, words.notes, result.notes);
  yield general(context);
};

function head(context: ReportContext): string {
  const { words, result } = context;
  const facts = [
    `${words.framework} ${plain(result.bundle.version)} (${code(result.digest)})`,
    `${words.tool.toLowerCase()} ${plain(result.tool.name)} ${plain(result.tool.version)}`,
    `${words.asOf.toLowerCase()} ${longDate(context, result.asOf)}`,
  ];
  const notice = headNotice(context);
  return `# ${words.reportTitle(null)}\n\n${facts.join(' · ')}\n\n${notice === null ? '' : `> ${plain(notice)}\n\n`}`;
}

function verdicts(context: ReportContext): string {
  const { words, result, number } = context;
  const rows = VERDICTS_WORST_FIRST.flatMap((verdict) => {
    const count = result.summary.verdicts[verdict] ?? 0;
    return count === 0 ? [] : [row([`${VERDICT_SIGNS[verdict]} ${words.verdicts[verdict]}`, number(count)])];
  });
  if (rows.length === 0) return `${words.nothingAtAll}\n\n`;
  return `## ${words.inShort}\n\n${words.checked(number(result.summary.offerings))}\n\n${table([words.verdict, words.count])}${rows.join('')}\n`;
}

function rules(context: ReportContext): string {
  const tallies = speakingRules(context);
  if (tallies.length === 0) return '';
  const columns = countedColumns(tallies);
  const rows = tallies.map(({ rule, counts }) =>
    row([
      `${plain(ruleTitle(context, rule))} (${code(rule)})`,
      ...columns.map((status) => (counts[status] ? context.number(counts[status]) : '')),
    ]),
  );
  const { words } = context;
  return `## ${words.ruleByRule}\n\n${table([words.rule, ...columns.map((status) => words.statuses[status])])}${rows.join('')}\n`;
}

function wanted(context: ReportContext): string {
  const lines = wantedLines(context, MOST_WANTED);
  if (lines.length === 0) return '';
  const items = lines.map((line) => `1. ${plain(line)}\n`);
  return `## ${context.words.wanted}\n\n${context.words.wantedHint}\n\n${items.join('')}\n`;
}

function general(context: ReportContext): string {
  const sentences = otherNotices(context).map((sentence) => `- ${plain(sentence)}\n`);
  return sentences.length === 0 ? '' : `## ${context.words.general}\n\n${sentences.join('')}`;
}

function table(heads: readonly string[]): string {
  return `${row(heads)}${row(heads.map(() => '---'))}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
