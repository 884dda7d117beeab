import type { Problem } from '@afsprakenkader/diagnostics';
import { otherNotices, ruleTitle } from '../context.js';
import { messagesOf } from '../messages.js';
import { VERDICT_SIGNS, VERDICTS_WORST_FIRST } from '../names.js';
import { countedColumns, speakingRules, wantedLines } from '../tallies.js';
import { bar, hang, pack, padEnd, padStart } from './layout.js';
import { textNext } from './next.js';
import type { TextPage } from './page.js';
import { STATUS_SIGNS, STATUS_STYLES, VERDICT_STYLES } from './paint.js';

/** Different messages are shown up to this many; their number is always told. */
const MOST_MESSAGES = 30;
const MOST_WANTED = 5;

/** The last part: verdicts, rules, what would clear up most, problems, and what to do next. */
export function textSummary(page: TextPage, silent: number): string[] {
  const { context, paint, width } = page;
  const { words, result } = context;
  if (result.summary.offerings === 0) return [...problems(page), '', words.nothingAtAll];
  return [
    paint('━'.repeat(width), 'dim'),
    paint(words.summary, 'bold'),
    ...verdicts(page),
    ...(silent > 0 ? [words.nothingToSay(context.number(silent))] : []),
    ...rules(page),
    ...wanted(page),
    ...problems(page),
    ...messages(page, words.notes, result.notes),
    ...apart(page),
    ...general(page),
    ...textNext(page),
  ];
}

function verdicts({ context, paint, width }: TextPage): string[] {
  const { verdicts, offerings } = context.result.summary;
  const shown = VERDICTS_WORST_FIRST.filter((verdict) => (verdicts[verdict] ?? 0) > 0);
  const names = shown.map((verdict) => `${VERDICT_SIGNS[verdict]} ${context.words.verdicts[verdict]}`);
  const nameWidth = Math.max(...names.map((name) => name.length));
  const countWidth = context.number(offerings).length;
  const barWidth = Math.min(40, width - nameWidth - countWidth - 4);
  const lines = shown.map((verdict, index) => {
    const count = verdicts[verdict] ?? 0;
    const drawn = paint(bar(count, offerings, barWidth), VERDICT_STYLES[verdict]);
    return `${padEnd(names[index] ?? '', nameWidth)}  ${padStart(context.number(count), countWidth)}  ${drawn}`;
  });
  return [...lines, paint(context.words.checked(context.number(offerings)), 'dim')];
}

function rules({ context, paint, width }: TextPage): string[] {
  const tallies = speakingRules(context);
  if (tallies.length === 0) return [];
  const columns = countedColumns(tallies);
  const cell = Math.max(
    3,
    ...tallies.flatMap(({ counts }) => columns.map((status) => context.number(counts[status] ?? 0).length + 1)),
  );
  const legend = columns.map((status) => `${STATUS_SIGNS[status]} ${context.words.statuses[status]}`);
  const heads = columns.map((status) => paint(padStart(STATUS_SIGNS[status], cell), STATUS_STYLES[status])).join('');
  return [
    '',
    paint(context.words.ruleByRule, 'bold'),
    ...pack(legend, width).map((line) => paint(line, 'dim')),
    heads,
    ...tallies.flatMap(({ rule, counts }) => {
      const numbers = columns.map((status) => {
        const count = counts[status] ?? 0;
        return count === 0
          ? paint(padStart('·', cell), 'dim')
          : paint(padStart(context.number(count), cell), STATUS_STYLES[status]);
      });
      const [first = '', ...others] = hang(' '.repeat(columns.length * cell + 2), ruleTitle(context, rule), width);
      return [`${numbers.join('')}  ${first.trimStart()}`, ...others];
    }),
  ];
}

function wanted({ context, paint, width }: TextPage): string[] {
  const lines = wantedLines(context, MOST_WANTED);
  if (lines.length === 0) return [];
  return [
    '',
    paint(context.words.wanted, 'bold'),
    ...hang('', context.words.wantedHint, width).map((line) => paint(line, 'dim')),
    ...lines.flatMap((line, index) => hang(`${index + 1}. `, line, width)),
  ];
}

function problems(page: TextPage): string[] {
  const { words, result } = page.context;
  return messages(page, words.problems, result.problems, words.problemsHint);
}

function messages(
  { context, paint, width }: TextPage,
  name: string,
  list: readonly Problem[],
  hint?: string,
): string[] {
  if (list.length === 0) return [];
  const grouped = messagesOf(context, list);
  const lines = grouped
    .slice(0, MOST_MESSAGES)
    .flatMap(({ code, text, places, snippet }) => [
      ...hang(`${code}  `, places, width).map((line) => paint(line, 'dim')),
      ...hang('  ', text, width),
      ...(snippet.length > 0 ? ['', ...snippet, ''] : []),
    ]);
  const rest = grouped.length - MOST_MESSAGES;
  return [
    '',
    paint(`${name} (${context.number(list.length)})`, 'bold'),
    ...(hint ? hang('', hint, width).map((line) => paint(line, 'dim')) : []),
    ...lines,
    ...(rest > 0 ? [`… ${context.words.and} ${context.words.more(context.number(rest))}`] : []),
  ];
}

function apart({ context, paint, width }: TextPage): string[] {
  const { words, result, number } = context;
  const { unconfirmed, projectDefaults, muted } = result.summary;
  const lines = [
    ...(unconfirmed > 0 ? [words.unconfirmedCount(number(unconfirmed), unconfirmed === 1)] : []),
    ...(projectDefaults > 0 ? [words.projectDefaultCount(number(projectDefaults), projectDefaults === 1)] : []),
    ...(muted.baseline + muted.suppression > 0
      ? [words.mutedCount(number(muted.baseline), number(muted.suppression))]
      : []),
  ];
  return lines.length === 0
    ? []
    : ['', paint(words.counted, 'bold'), ...lines.flatMap((line) => hang('– ', line, width))];
}

function general({ context, paint, width }: TextPage): string[] {
  const sentences = otherNotices(context);
  if (sentences.length === 0) return [];
  return [
    '',
    paint(context.words.general, 'bold'),
    ...sentences.flatMap((sentence) => hang('– ', sentence, width)).map((line) => paint(line, 'dim')),
  ];
}
