import type { ReportContext } from '../context.js';
import { ruleTitle } from '../context.js';
import { countedColumns, speakingRules, wantedLines } from '../tallies.js';
import { markup } from '../xml.js';
import { messages } from './messages.js';
import { strip, type VerdictCounts, verdictTable } from './picture.js';
import { ruleLink } from './rules.js';

const MOST_WANTED = 8;

/** The first page: the picture, what would clear up most, the rules, the problems. */
export function overview(context: ReportContext, institutions: ReadonlyMap<string, VerdictCounts>): string {
  const { words, result, number } = context;
  const { summary } = result;
  const head = `<h2 id="short">${markup(words.inShort)}</h2>\n`;
  if (summary.offerings === 0)
    return `${head}<p class="lead">${markup(words.nothingAtAll)}</p>\n${messages(context, words.problems, result.problems, 3, words.problemsHint)}`;
  return [
    head,
    `<p class="lead">${markup(words.checked(number(summary.offerings)))}</p>`,
    strip(context, summary.verdicts, 30),
    verdictTable(context, summary.verdicts),
    institutions.size > 1 ? perInstitution(context, institutions) : '',
    wanted(context),
    messages(context, words.problems, result.problems, 3, words.problemsHint),
    rules(context),
    apart(context),
  ].join('\n');
}

function perInstitution(context: ReportContext, institutions: ReadonlyMap<string, VerdictCounts>): string {
  const rows = [...institutions].map(([name, counts]) => {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return `<tr><th scope="row">${markup(name)}</th><td class="n">${context.number(total)}</td><td class="draw">${strip(context, counts, 14)}</td></tr>`;
  });
  return `<h3>${markup(context.words.perInstitution)}</h3><table class="bars"><tbody>${rows.join('')}</tbody></table>`;
}

function wanted(context: ReportContext): string {
  const lines = wantedLines(context, MOST_WANTED);
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${markup(line)}</li>`);
  return `<h3>${markup(context.words.wanted)}</h3><p>${markup(context.words.wantedHint)}</p><ol>${items.join('')}</ol>`;
}

function rules(context: ReportContext): string {
  const tallies = speakingRules(context);
  if (tallies.length === 0) return '';
  const { words, number } = context;
  const columns = countedColumns(tallies);
  const heads = columns.map((status) => `<th scope="col" class="n">${markup(words.statuses[status])}</th>`).join('');
  const rows = tallies.map(({ rule, counts }) => {
    const cells = columns.map((status) =>
      counts[status] ? `<td class="n">${number(counts[status])}</td>` : '<td class="n zero">·</td>',
    );
    return `<tr><th scope="row">${ruleLink(context, rule, markup(ruleTitle(context, rule)))}</th>${cells.join('')}</tr>`;
  });
  return `<h3 id="by-rule">${markup(words.ruleByRule)}</h3>
<div class="scroll" tabindex="0" role="region" aria-labelledby="by-rule"><table><caption>${markup(words.ruleByRuleHint)}</caption><thead><tr><th scope="col">${markup(words.rule)}</th>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function apart(context: ReportContext): string {
  const { words, result, number } = context;
  const { unconfirmed, projectDefaults, muted } = result.summary;
  const lines = [
    ...(unconfirmed > 0 ? [words.unconfirmedCount(number(unconfirmed), unconfirmed === 1)] : []),
    ...(projectDefaults > 0 ? [words.projectDefaultCount(number(projectDefaults), projectDefaults === 1)] : []),
    ...(muted.baseline + muted.suppression > 0
      ? [words.mutedCount(number(muted.baseline), number(muted.suppression))]
      : []),
  ];
  return lines.map((line) => `<p class="small quiet">${markup(line)}</p>`).join('\n');
}
