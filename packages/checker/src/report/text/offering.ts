import type { Finding, OfferingResult } from '../../model.js';
import { clauseWords, type ReportContext, readableList, ruleTitle } from '../context.js';
import {
  institutionName,
  offeringTitle,
  outside,
  placeOf,
  relatedPlaces,
  repairWords,
  VERDICT_SIGNS,
} from '../names.js';
import type { OfferingView } from '../offering-view.js';
import { missingFieldWords, sameUndecided, type Undecided } from '../undecided.js';
import { visible } from '../visible.js';
import { hang } from './layout.js';
import type { TextPage } from './page.js';
import { STATUS_SIGNS, STATUS_STYLES, VERDICT_STYLES } from './paint.js';

/** Marks behind a rule's name where its sentence stands below, once for the offering. */
const UNCONFIRMED = '*';
const PROJECT_DEFAULT = '°';

/** The block of one offering. What it shares with the offering `before` it is not said again. */
export function textOffering(page: TextPage, view: OfferingView, before?: OfferingView): string[] {
  return [
    ...head(page, view),
    ...view.judged.flatMap((finding) => ['', ...judged(page, finding, view.offering)]),
    ...undecided(page, view.undecided, before?.undecided),
    ...remarks(page, view),
    ...footnotes(page, view),
  ];
}

function head({ context, paint, width }: TextPage, { offering }: OfferingView): string[] {
  const { words } = context;
  const { verdict } = offering;
  const title = offeringTitle(context, offering) ?? `(${words.untitled})`;
  const facts = [
    visible(offering.id),
    ...(offering.institution === null ? [] : [institutionName(context, offering.institution)]),
    ...(offering.type === null ? [] : [`${words.type.toLowerCase()} ${offering.type}`]),
    ...(offering.credits === null ? [] : [`${context.number(offering.credits)} ${words.credits.toLowerCase()}`]),
    placeOf(offering.source),
  ];
  return [
    paint('─'.repeat(width), 'dim'),
    ...hang('', title, width).map((line) => paint(line, 'bold')),
    paint(`${VERDICT_SIGNS[verdict]} ${words.verdicts[verdict]}`, 'bold', VERDICT_STYLES[verdict]),
    ...hang('', facts.join(' · '), width).map((line) => paint(line, 'dim')),
    ...outside(context, offering).flatMap((sentence) => hang('  ', sentence, width)),
  ];
}

function judged({ context, paint, width }: TextPage, finding: Finding, offering: OfferingResult): string[] {
  const { words } = context;
  const style = STATUS_STYLES[finding.status];
  const title = `${STATUS_SIGNS[finding.status]} ${words.statuses[finding.status]}: ${ruleTitle(context, finding.rule)}`;
  const related = relatedPlaces(context, finding, offering);
  const place = [
    `${placeOf(finding.location)}  ${visible(finding.rule)}`,
    ...(related.length > 0 ? [`${words.related.toLowerCase()} ${related}`] : []),
  ];
  const said: [string, string][] = [
    [words.what, context.say(finding.what)],
    [words.why, `${context.say(finding.why)} (${clauseWords(context, finding)})`],
    [words.todo, context.say(finding.todo)],
    ...repairWords(context, finding).map((change): [string, string] => [
      words.repair,
      `${change} (${words.repairNote})`,
    ]),
  ];
  return [
    ...hang('  ', title, width).map((line) => paint(line, style)),
    ...place.flatMap((line) => hang('    ', line, width)).map((line) => paint(line, 'dim')),
    ...said.flatMap(([name, text]) => hang('    ', `${name}: ${text}`, width)),
    ...(finding.unconfirmed
      ? hang('    ', context.say(finding.unconfirmed), width).map((line) => paint(line, 'magenta'))
      : []),
    ...(finding.origin === 'project-default'
      ? hang('    ', `(${words.projectDefaultMark})`, width).map((line) => paint(line, 'magenta'))
      : []),
  ];
}

function undecided({ context, paint, width }: TextPage, told: Undecided, before?: Undecided): string[] {
  const { findings, fields, fits } = told;
  if (findings.length === 0) return [];
  const { words } = context;
  const sign = `  ${STATUS_SIGNS.undetermined} `;
  if (before && sameUndecided(told, before)) {
    return [
      '',
      ...hang(sign, words.undecidedAgain(findings.length), width).map((line) =>
        paint(line, STATUS_STYLES.undetermined),
      ),
    ];
  }
  const names = findings.map((finding) => marked(context, finding)).join('; ');
  return [
    '',
    ...hang(sign, words.undecided(findings.length), width).map((line) => paint(line, STATUS_STYLES.undetermined)),
    ...fields.flatMap((field) => hang('    – ', missingFieldWords(context, field), width)),
    ...(fits.length > 0 ? hang('    ', words.fits(readableList(context, fits.map(String))), width) : []),
    ...hang('    ', `${words.undecidedRules} ${names}`, width).map((line) => paint(line, 'dim')),
  ];
}

function remarks({ context, paint, width }: TextPage, { notices, muted }: OfferingView): string[] {
  const lines: string[] = [];
  if (notices.length > 0) {
    const names = notices.map((finding) => marked(context, finding)).join('; ');
    lines.push(
      '',
      ...hang(`  ${STATUS_SIGNS.notice} `, `${context.words.notices}: ${names}`, width).map((line) =>
        paint(line, 'dim'),
      ),
    );
  }
  if (muted.length > 0) {
    const counts = context.words.mutedHere(mutedWords(context, muted));
    lines.push('', ...hang('  · ', counts, width).map((line) => paint(line, 'dim')));
  }
  return lines;
}

/** The sentence behind each mark that was used above. */
function footnotes({ context, paint, width }: TextPage, { undecided, notices }: OfferingView): string[] {
  const findings = [...undecided.findings, ...notices];
  const sentence = findings.find(({ unconfirmed }) => unconfirmed)?.unconfirmed;
  const lines: string[] = [];
  if (sentence) lines.push(...hang(`  ${UNCONFIRMED} `, context.say(sentence), width));
  if (findings.some(({ origin }) => origin === 'project-default')) {
    lines.push(...hang(`  ${PROJECT_DEFAULT} `, context.words.projectDefaultMark, width));
  }
  return lines.map((line) => paint(line, 'magenta'));
}

function marked(context: ReportContext, finding: Finding): string {
  const marks =
    (finding.unconfirmed ? UNCONFIRMED : '') + (finding.origin === 'project-default' ? PROJECT_DEFAULT : '');
  return `${ruleTitle(context, finding.rule)}${marks}`;
}

function mutedWords(context: ReportContext, muted: readonly Finding[]): string {
  return (['baseline', 'suppression'] as const)
    .map((by) => [by, muted.filter((finding) => finding.muted?.by === by).length] as const)
    .filter(([, count]) => count > 0)
    .map(([by, count]) => `${context.number(count)} ${context.words.mutedBy[by]}`)
    .join(', ');
}
