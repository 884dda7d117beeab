import type { Rule, Source } from '@afsprakenkader/framework';
import { clauseOf } from '../../findings/clause.js';
import type { ReportContext } from '../context.js';
import { VERDICTS_WORST_FIRST } from '../names.js';
import { markup } from '../xml.js';
import { messages } from './messages.js';
import { badge } from './picture.js';
import { ruleAnchor } from './rules.js';

/** What the reader may look up: the words used, the rules, the open questions, the sources. */
export function appendix(context: ReportContext): string {
  return [
    meanings(context),
    rules(context),
    questions(context),
    messages(context, context.words.notes, context.result.notes, 2),
    general(context),
    sources(context),
  ].join('\n');
}

function meanings(context: ReportContext): string {
  const { words } = context;
  const items = VERDICTS_WORST_FIRST.map(
    (verdict) => `<dt>${badge(context, verdict)}</dt><dd>${markup(words.verdictMeanings[verdict])}</dd>`,
  );
  return `<h2 class="appendix">${markup(words.meanings)}</h2><dl class="meanings">${items.join('')}</dl>`;
}

function rules(context: ReportContext): string {
  const cited = citedRules(context);
  if (cited.length === 0) return '';
  const { words } = context;
  const entries = cited.map((rule) => {
    const facts = [
      words.modalities[rule.modality],
      words.certainties[rule.certainty],
      ...(rule.origin === 'project-default' ? [words.projectDefaultMark] : []),
    ];
    return `<section class="rule" id="${ruleAnchor(context, rule.id)}"><h3>${markup(context.say(rule.title))} <code class="quiet">${markup(rule.id)}</code></h3><p>${markup(context.say(rule.why))}</p><p class="small quiet">${[context.say(clauseOf(context.result.bundle, rule)), ...facts].map(markup).join(' · ')}</p></section>`;
  });
  return `<h2>${markup(words.rulesCited)}</h2>${entries.join('\n')}`;
}

/** Every rule that any offering hears of; the general ones have their own section. */
function citedRules(context: ReportContext): Rule[] {
  const { bundle, summary } = context.result;
  return bundle.rules.filter((rule) => {
    const counts = Object.hasOwn(summary.rules, rule.id) ? summary.rules[rule.id] : undefined;
    const heard = Object.entries(counts ?? {}).some(
      ([status, count]) => status !== 'met' && status !== 'not-applicable' && count > 0,
    );
    return heard && !context.general.some((notice) => notice.rule === rule);
  });
}

function questions(context: ReportContext): string {
  const asked = new Set(citedRules(context).flatMap((rule) => rule.openQuestions));
  const items = context.result.bundle.questions
    .filter(({ id }) => asked.has(id))
    .map(
      ({ question, meanwhile }) =>
        `<li>${markup(context.say(question))} <span class="quiet">${markup(`${context.words.meanwhile}: ${context.say(meanwhile)}`)}</span></li>`,
    );
  return items.length === 0
    ? ''
    : `<h2>${markup(context.words.openQuestions)}</h2><ul class="tells">${items.join('')}</ul>`;
}

function general(context: ReportContext): string {
  const items = context.general.map(({ sentence }) => `<li>${markup(sentence)}</li>`);
  return items.length === 0 ? '' : `<h2>${markup(context.words.general)}</h2><ul class="tells">${items.join('')}</ul>`;
}

function sources(context: ReportContext): string {
  const { words, result } = context;
  if (result.bundle.sources.length === 0) return '';
  return `<h2>${markup(words.sources)}</h2><ul class="tells">${result.bundle.sources.map(sourceItem).join('')}</ul>`;
}

/** Attribution as the licences of the sources ask. An address is printed, never linked unless it is one of the web. */
function sourceItem({ title, authors, publisher, date, url, licence }: Source): string {
  const facts = [authors, publisher, date, licence].filter((fact) => fact !== null).map(markup);
  const name =
    url !== null && /^https?:\/\//.test(url)
      ? `<a href="${markup(url)}" rel="noreferrer">${markup(title)}</a>`
      : markup(title);
  return `<li>${[name, ...facts].join(' · ')}</li>`;
}
