import type { OfferingResult } from '../../model.js';
import type { ReportContext } from '../context.js';
import { institutionName, offeringTitle } from '../names.js';
import { isSilent, weighing } from '../offering-view.js';
import { markup } from '../xml.js';
import { badge, present } from './picture.js';

/** Radio buttons that a style rule listens to: a filter without script. Left out where there is one verdict. */
export function filterControls(context: ReportContext): string {
  const { words, result, number } = context;
  const shown = present(result.summary.verdicts);
  const heading = `<h2 id="offerings">${markup(words.offerings)}</h2>\n${outsideNote(context)}`;
  if (shown.length < 2) return heading;
  const radio = (id: string, text: string, checked = '') =>
    `<input type="radio" name="show" id="show-${id}"${checked}><label for="show-${id}">${markup(text)}</label>`;
  const choices = shown.map((verdict) =>
    radio(verdict, `${words.verdicts[verdict]} (${number(result.summary.verdicts[verdict] ?? 0)})`),
  );
  return `${heading}<fieldset class="filter"><legend>${markup(words.filter)}</legend>${radio('all', words.all, ' checked')}${choices.join('')}</fieldset>\n`;
}

/** What it means that an offering is outside the framework, for its label or its provider: once beside the list. */
function outsideNote(context: ReportContext): string {
  if ((context.result.summary.verdicts['outside-framework'] ?? 0) === 0) return '';
  return `<p>${badge(context, 'outside-framework')} ${markup(context.words.verdictMeanings['outside-framework'])}</p>\n`;
}

export function listHead(context: ReportContext, withInstitution: boolean): string {
  const { words } = context;
  const head = (name: string, kind = '') =>
    `<th scope="col"${kind === '' ? '' : ` class="${kind}"`}>${markup(name)}</th>`;
  const heads = [
    head(words.offering),
    ...(withInstitution ? [head(words.institution, 'c-institution')] : []),
    head(words.type, 'n c-type'),
    head(words.credits, 'n c-credits'),
    head(words.verdict, 'c-verdict'),
    head(words.findings, 'c-findings'),
  ];
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="offerings"><table class="list"><thead><tr>${heads.join('')}</tr></thead><tbody>\n`;
}

export function listEnd(): string {
  return '</tbody></table></div>\n';
}

/** One offering in the list. `ordinal` makes the anchor, since an id of the catalogue may be anything. */
export function listRow(
  context: ReportContext,
  offering: OfferingResult,
  ordinal: number,
  withInstitution: boolean,
): string {
  const title = markup(offeringTitle(context, offering) ?? `(${context.words.untitled})`);
  const name = isSilent(context, offering) ? title : `<a href="#o${ordinal}">${title}</a>`;
  const institution = offering.institution === null ? '' : institutionName(context, offering.institution);
  const says = weighing(context, offering).map((status) => context.words.statuses[status]);
  const cells = [
    `<td>${name} <code class="id">${markup(offering.id)}</code></td>`,
    ...(withInstitution ? [`<td>${markup(institution)}</td>`] : []),
    `<td class="n">${offering.type ?? ''}</td>`,
    `<td class="n">${offering.credits === null ? '' : context.number(offering.credits)}</td>`,
    `<td>${badge(context, offering.verdict)}</td>`,
    `<td class="small">${markup(says.join(', '))}</td>`,
  ];
  return `<tr id="l${ordinal}" data-v="${offering.verdict}">${cells.join('')}</tr>\n`;
}
