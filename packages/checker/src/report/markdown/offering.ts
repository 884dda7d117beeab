import type { Problem } from '@afsprakenkader/diagnostics';
import type { Finding } from '../../model.js';
import { clauseWords, type ReportContext, readableList, ruleTitle } from '../context.js';
import { messagesOf } from '../messages.js';
import { markWords, offeringTitle, placeOf, repairWords, VERDICT_SIGNS } from '../names.js';
import type { OfferingView } from '../offering-view.js';
import { missingFieldWords, type Undecided } from '../undecided.js';
import { code, plain } from './escape.js';

/** The section of one offering. */
export function markdownOffering(context: ReportContext, view: OfferingView): string {
  const { words } = context;
  const { offering } = view;
  const title = offeringTitle(context, offering) ?? `(${words.untitled})`;
  const parts = [
    `### ${plain(title)}\n`,
    `${VERDICT_SIGNS[offering.verdict]} **${words.verdicts[offering.verdict]}** · ${code(offering.id)} · ${code(placeOf(offering.source))}\n`,
    ...view.judged.map((finding) => judged(context, finding)),
    ...(view.undecided.findings.length > 0 ? [undecided(context, view.undecided)] : []),
    ...(view.notices.length > 0
      ? [`*${words.notices}*: ${names(context, view.notices)}${footnote(context, view.notices)}\n`]
      : []),
    ...(view.muted.length > 0 ? [`*${words.mutedHere(context.number(view.muted.length))}*\n`] : []),
  ];
  return `${parts.join('\n')}\n`;
}

/** Problems or notes as a list; nothing where there are none. */
export function markdownMessages(context: ReportContext, name: string, list: readonly Problem[]): string {
  if (list.length === 0) return '';
  const items = messagesOf(context, list).map(({ code: id, text, places, snippet }) => {
    const place = places === '' ? '' : ` ${code(places)}`;
    // Indented by six, a line of a list item is code whatever it holds.
    const copied = snippet.length === 0 ? '' : `\n${snippet.map((line) => `      ${line}\n`).join('')}\n`;
    return `- **${id}**${place}: ${plain(text)}\n${copied}`;
  });
  return `## ${name} (${context.number(list.length)})\n\n${items.join('')}\n`;
}

function judged(context: ReportContext, finding: Finding): string {
  const { words } = context;
  const marks = markWords(context, finding).map((mark) => ` (*${mark}*)`);
  const lines = [
    `- **${words.statuses[finding.status]}: ${plain(ruleTitle(context, finding.rule))}**${marks.join('')} ${code(placeOf(finding.location))}`,
    `  - ${words.what}: ${plain(context.say(finding.what))}`,
    `  - ${words.why}: ${plain(context.say(finding.why))} (${plain(clauseWords(context, finding))})`,
    `  - ${words.todo}: ${plain(context.say(finding.todo))}`,
    ...repairWords(context, finding).map((change) => `  - ${words.repair}: ${code(change)} (${words.repairNote})`),
    ...(finding.unconfirmed ? [`  - *${plain(context.say(finding.unconfirmed))}*`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function undecided(context: ReportContext, { findings, fields, fits }: Undecided): string {
  const { words } = context;
  const lines = [
    `- **${words.statuses.undetermined}**: ${plain(words.undecided(findings.length))}`,
    ...fields.map((field) => `  - ${plain(missingFieldWords(context, field))}`),
    ...(fits.length > 0 ? [`  - ${plain(words.fits(readableList(context, fits.map(String))))}`] : []),
    `  - ${words.undecidedRules} ${names(context, findings)}${footnote(context, findings)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function names(context: ReportContext, findings: readonly Finding[]): string {
  return findings
    .map((finding) =>
      [plain(ruleTitle(context, finding.rule)), ...markWords(context, finding).map((mark) => `(*${mark}*)`)].join(' '),
    )
    .join('; ');
}

function footnote(context: ReportContext, findings: readonly Finding[]): string {
  const sentence = findings.find(({ unconfirmed }) => unconfirmed)?.unconfirmed;
  return sentence ? ` *${plain(context.say(sentence))}*` : '';
}
