import { fill, type Language, type Slots } from '@afsprakenkader/diagnostics';
import type { Bundle, Parameter, Rule } from '@afsprakenkader/framework';
import type { Style } from '../paint.js';
import { hang, wrap } from '../wrap.js';
import { clauseLines } from './clauses.js';
import { parameterText } from './parameter-text.js';
import { versionLines } from './versions.js';
import { EXPLAIN_WORDS, type ExplainWords } from './words.js';

export interface Page {
  readonly bundle: Bundle;
  readonly rule: Rule;
  /** Every released version, oldest first; the one shown may be another. */
  readonly released: readonly Bundle[];
  readonly language: Language;
  readonly width: number;
  readonly style: Style;
}

/** The page of one rule as text for a terminal. */
export function rulePage(page: Page): string {
  const { bundle, rule, language, style } = page;
  const words = EXPLAIN_WORDS[language];
  const slots = parameterSlots(bundle, rule, words);
  const told = (text: string) => fill(text, slots, language).replace(/\{([^{}]+)\}/g, '‹$1›');
  const sections: [string, string[]][] = [
    [words.headings.finding, lines(page, told(rule.what[language]))],
    [words.headings.why, lines(page, told(rule.why[language]))],
    [words.headings.todo, lines(page, told(rule.todo[language]))],
    [words.headings.source, clauseLines(bundle, rule.clause, language, page.width)],
    [words.headings.binds, lines(page, binding(rule, words))],
    [words.headings.certain, certainty(page, words)],
    [words.headings.applies, applicability(page, words)],
    [words.headings.computed, expressions(page, words)],
    [words.headings.reads, rule.reads.length === 0 ? [] : lines(page, rule.reads.join(', '))],
    [words.headings.parameters, parameters(page, words)],
    [words.headings.examples, examples(page, words)],
    [words.headings.note, rule.note === undefined ? [] : lines(page, rule.note[language])],
    [words.headings.questions, questions(page, words)],
    [words.headings.versions, versionLines(page.released, bundle, rule.id, language, page.width)],
  ];
  const head = `${style.bold(rule.title[language])}\n${style.dim(`${rule.id} · ${bundle.version} · ${bundle.title[language]}`)}`;
  const body = sections
    .filter(([, content]) => content.length > 0)
    .map(([heading, content]) => `${style.cyan(heading)}\n${content.join('\n')}`);
  return `${[head, ...body].join('\n\n')}\n`;
}

function lines(page: Page, text: string): string[] {
  return wrap(text, page.width - 2).map((line) => `  ${line}`);
}

function binding(rule: Rule, words: ExplainWords): string {
  return rule.judgedBy === 'people'
    ? `${words.modalities[rule.modality]} ${words.judgedByPeople}`
    : words.modalities[rule.modality];
}

function certainty({ bundle, rule, language, width }: Page, words: ExplainWords): string[] {
  const texts = [words.certainties[rule.certainty]];
  if (rule.origin === 'project-default') texts.push(words.projectDefault);
  if (rule.certainty === 'carried-forward') texts.push(bundle.unconfirmed[language]);
  return texts.map((text) => hang('  ', text, width));
}

function applicability(page: Page, words: ExplainWords): string[] {
  const { rule, language } = page;
  const types =
    rule.types.length === 0 || rule.types.length === 4 ? words.allTypes : words.types(rule.types.join(', '));
  const told = [hang('  ', rule.scope === 'outside' ? words.outside : types, page.width)];
  if (rule.outside !== undefined)
    told.push(hang('  ', `${words.notApplicable}: ${rule.outside[language]}`, page.width));
  return told;
}

function expressions({ rule, width }: Page, words: ExplainWords): string[] {
  const { when, require, unless } = rule.source;
  const parts: [string, string | undefined][] = [
    [words.when, when],
    [words.require, require],
    [words.unless, unless],
  ];
  const told = parts.filter((part): part is [string, string] => part[1] !== undefined);
  if (told.length === 0) return [`  ${words.notComputed}`];
  const room = Math.max(...told.map(([name]) => name.length));
  return told.map(([name, text]) => hang(`  ${name.padEnd(room)}  `, text, width));
}

function parameters({ bundle, rule, language, width }: Page, words: ExplainWords): string[] {
  return bundle.parameters
    .filter(({ id }) => rule.parameters.includes(id))
    .map((parameter) =>
      hang('  ', `${parameter.id} = ${withUnit(parameter, words)} — ${parameter.title[language]}`, width, '    '),
    );
}

function withUnit({ value, unit }: Parameter, words: ExplainWords): string {
  const text = parameterText(value, words.none);
  return typeof value === 'number' && unit !== null ? `${text} ${unit}` : text;
}

function examples({ rule, language, width }: Page, words: ExplainWords): string[] {
  const room = Math.max(0, ...rule.examples.map(({ expect }) => statusWord(expect, words).length));
  return rule.examples.map(({ name, expect }) =>
    hang(`  ${statusWord(expect, words).padEnd(room)}  `, name[language], width),
  );
}

function statusWord(status: string, words: ExplainWords): string {
  return Object.hasOwn(words.statuses, status) ? words.statuses[status as keyof ExplainWords['statuses']] : status;
}

function questions({ bundle, rule, language, width }: Page, words: ExplainWords): string[] {
  return bundle.questions
    .filter(({ id }) => rule.openQuestions.includes(id))
    .flatMap(({ id, question, meanwhile }) => [
      hang('  ', `${question[language]} (${id})`, width),
      hang('    ', `${words.meanwhile}: ${meanwhile[language]}`, width),
      ...(rule.readings ?? [])
        .filter((reading) => reading.question === id)
        .map(({ title, why }) => hang('    ', `${words.reading}: ${title[language]}. ${why[language]}`, width)),
    ]);
}

function parameterSlots(bundle: Bundle, rule: Rule, words: ExplainWords): Slots {
  const known = bundle.parameters.filter(({ id }) => rule.parameters.includes(id) || isScalar(id, bundle));
  return Object.fromEntries(
    known.map(({ id, value }) => [id, typeof value === 'number' ? value : parameterText(value, words.none)]),
  );
}

function isScalar(id: string, bundle: Bundle): boolean {
  const value = bundle.parameters.find((parameter) => parameter.id === id)?.value;
  return typeof value === 'number' || typeof value === 'string';
}
