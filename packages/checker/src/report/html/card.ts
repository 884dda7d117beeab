import { type Verdict, verdictOf } from '@afsprakenkader/rule-language';
import type { Finding, OfferingResult } from '../../model.js';
import { clauseWords, type ReportContext, readableList, ruleTitle } from '../context.js';
import { institutionName, markWords, offeringTitle, placeOf, relatedPlaces, repairWords } from '../names.js';
import type { OfferingView } from '../offering-view.js';
import { markup } from '../xml.js';
import { badge } from './picture.js';
import { ruleLink } from './rules.js';
import type { Earlier } from './seen.js';

/** Everything that one offering has to hear, on a page of its own in print. */
export function cardOf(context: ReportContext, view: OfferingView, ordinal: number, earlier?: Earlier): string {
  const { words } = context;
  const { offering } = view;
  const title = offeringTitle(context, offering) ?? `(${words.untitled})`;
  const facts = [
    `<code>${markup(offering.id)}</code>`,
    ...(offering.institution === null ? [] : [markup(institutionName(context, offering.institution))]),
    ...(offering.type === null ? [] : [markup(`${words.type.toLowerCase()} ${offering.type}`)]),
    ...(offering.credits === null
      ? []
      : [markup(`${context.number(offering.credits)} ${words.credits.toLowerCase()}`)]),
    `<code>${markup(placeOf(offering.source))}</code>`,
  ];
  return `<section class="card" id="o${ordinal}" data-v="${offering.verdict}" aria-labelledby="t${ordinal}">
<header>${badge(context, offering.verdict)}<h3 id="t${ordinal}">${markup(title)}</h3><p class="where">${facts.join(' · ')}</p></header>
${view.judged.map((finding) => judged(context, finding, offering)).join('\n')}
${earlier ? undecidedLike(context, view, earlier) : undecided(context, view)}${remarks(context, view)}<p class="up"><a href="#l${ordinal}">${markup(words.backToList)}</a></p>
</section>
`;
}

function judged(context: ReportContext, finding: Finding, offering: OfferingResult): string {
  const { words } = context;
  const related = relatedPlaces(context, finding, offering);
  const rows: [string, string][] = [
    [words.what, markup(finding.what[context.language])],
    [
      words.why,
      `${markup(finding.why[context.language])} <span class="quiet">(${ruleLink(context, finding.rule, markup(clauseWords(context, finding)))})</span>`,
    ],
    [words.todo, markup(finding.todo[context.language])],
    ...repairWords(context, finding).map((change): [string, string] => [
      words.repair,
      `<code>${markup(change)}</code> <span class="quiet">(${markup(words.repairNote)})</span>`,
    ]),
    [words.place, `<code>${markup(placeOf(finding.location))}</code>`],
    ...(related === '' ? [] : [[words.related, `<code>${markup(related)}</code>`] as [string, string]]),
  ];
  return `<article class="finding e-${hue(finding)}"><h4><span class="state">${markup(words.statuses[finding.status])}</span> ${markup(ruleTitle(context, finding.rule))}</h4>
<dl class="three">${rows.map(([name, value]) => `<dt>${markup(name)}</dt><dd>${value}</dd>`).join('')}</dl>${marks(context, [finding])}</article>`;
}

function undecided(context: ReportContext, { undecided }: OfferingView): string {
  const { findings, fields, fits } = undecided;
  if (findings.length === 0) return '';
  const { words } = context;
  const items = fields.map(
    (field) =>
      `<li>${markup(field.name)} <span class="quiet">(${words.decides(field.alone, field.together)})</span></li>`,
  );
  const types = fits.length > 0 ? `<p>${markup(words.fits(readableList(context, fits.map(String))))}</p>` : '';
  return `<article class="finding e-undetermined"><h4><span class="state">${markup(words.undecided(findings.length))}</span></h4><ul class="tells fields">${items.join('')}</ul>${types}<p class="small quiet">${words.undecidedRules} ${names(context, findings)}</p>${marks(context, findings)}</article>
`;
}

function undecidedLike(context: ReportContext, { undecided }: OfferingView, { ordinal, offering }: Earlier): string {
  const { words } = context;
  const title = markup(offeringTitle(context, offering) ?? offering.id);
  const unconfirmed = undecided.findings.find((finding) => finding.unconfirmed)?.unconfirmed;
  return `<article class="finding e-undetermined"><p>${markup(words.undecidedLike(undecided.findings.length))} <a href="#o${ordinal}">${title}</a>.</p>${unconfirmed ? `<p class="small mark">${markup(unconfirmed[context.language])}</p>` : ''}</article>
`;
}

function remarks(context: ReportContext, { notices, muted }: OfferingView): string {
  const { words, number } = context;
  const items = notices.map(
    (finding) =>
      `<li>${markup(finding.what[context.language])} <span class="quiet">(${names(context, [finding])})</span></li>`,
  );
  const told =
    notices.length === 0
      ? ''
      : `<article class="finding small"><h4>${markup(words.notices)}</h4><ul class="tells">${items.join('')}</ul>${marks(context, notices)}</article>\n`;
  return muted.length === 0
    ? told
    : `${told}<p class="small quiet">${markup(words.mutedHere(number(muted.length)))}</p>\n`;
}

/** Names of rules, each with the marks that it has to carry. */
function names(context: ReportContext, findings: readonly Finding[]): string {
  return findings
    .map(
      (finding) =>
        `${ruleLink(context, finding.rule, markup(ruleTitle(context, finding.rule)))}${finding.unconfirmed ? '<span class="mark">*</span>' : ''}${finding.origin === 'project-default' ? '<span class="mark">°</span>' : ''}`,
    )
    .join('; ');
}

/** The sentences behind the marks, once. A single finding has no mark to repeat. */
function marks(context: ReportContext, findings: readonly Finding[]): string {
  const single = findings.length === 1;
  const sentence = findings.find(({ unconfirmed }) => unconfirmed)?.unconfirmed;
  const own = findings.find(({ origin }) => origin === 'project-default');
  const lines = [
    ...(sentence ? [`${single ? '' : '* '}${sentence[context.language]}`] : []),
    ...(own ? [`${single ? '' : '° '}${markWords(context, own).at(-1) ?? ''}`] : []),
  ];
  return lines.map((line) => `<p class="small mark">${markup(line)}</p>`).join('');
}

/** A finding takes the colour of what it does to the verdict. */
function hue(finding: Finding): Verdict {
  return verdictOf(finding.modality, finding.status);
}
