import { fill, type Language } from '@afsprakenkader/diagnostics';
import type { ParameterValue } from '@afsprakenkader/rule-language';
import type { Bundle, Rule } from '../../src/index.js';
import { exampleText } from './examples.js';
import { historyLines } from './history.js';
import { readingLines } from './readings.js';
import { CERTAINTY_WORDS, LABELS, MODALITY_WORDS, ORIGIN_WORDS, PASSING } from './words.js';

export interface PageContext {
  readonly bundle: Bundle;
  /** Released versions and the working tree, oldest first. */
  readonly versions: readonly Bundle[];
}

/** The page of one rule in one language, as Markdown. */
export function rulePage(rule: Rule, context: PageContext, language: Language): string {
  const say = (key: keyof typeof LABELS) => LABELS[key][language];
  const section = (key: keyof typeof LABELS, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${say(key)}`, '', ...lines, ''] : [];
  const { bundle, versions } = context;
  const other = language === 'nl' ? 'en' : 'nl';
  const examples = (passing: boolean) =>
    rule.examples
      .filter(({ expect }) => PASSING.includes(expect) === passing)
      .map((example) => `${exampleText(example, language)}\n`);
  const questions = bundle.questions.filter(({ id }) => rule.openQuestions.includes(id));
  const lines = [
    `# ${rule.title[language]}`,
    '',
    `\`${rule.id}\` · [${say('allRules')}](README.md) · [${say('otherLanguage')}](../${other}/${rule.id}.md)`,
    '',
    fill(rule.why[language], parameterSlots(bundle, language), language),
    '',
    ...facts(rule, language),
    '',
    ...section('clause', clauseLines(rule, bundle, language)),
    ...section('note', rule.note ? [rule.note[language]] : []),
    ...section('expression', expressionLines(rule, language)),
    ...section('parameters', parameterLines(rule, bundle, language)),
    ...section('finding', [
      `- **${say('what')}**: ${rule.what[language]}`,
      `- **${say('why')}**: ${rule.why[language]}`,
      `- **${say('todo')}**: ${rule.todo[language]}`,
    ]),
    ...section('passing', examples(true)),
    ...section('other', examples(false)),
    ...section('outside', [rule.outside?.[language] ?? say('everywhere')]),
    ...section('readings', rule.readings ? [say('readingsIntro'), '', ...readingLines(rule, bundle, language)] : []),
    ...section(
      'questions',
      questions.map(
        ({ id, question, meanwhile }) =>
          `- ${question[language]} (\`${id}\`) ${say('meanwhile')}: ${meanwhile[language]}`,
      ),
    ),
    ...section('history', historyLines(rule.id, versions, language)),
    `<!-- ${say('generated')} -->`,
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function facts(rule: Rule, language: Language): string[] {
  const say = (key: keyof typeof LABELS) => LABELS[key][language];
  const types = rule.types.length === 4 ? say('all') : rule.types.length === 0 ? say('none') : rule.types.join(', ');
  const people = rule.judgedBy === 'people' ? [`- ${say('judgedByPeople')}`] : [];
  const leaves = rule.leaves ? [`- ${say('leaves')}: ${rule.leaves.map((field) => `\`${field}\``).join(', ')}`] : [];
  return [
    `- ${say('modality')}: ${MODALITY_WORDS[rule.modality][language]}`,
    ...people,
    `- ${say('origin')}: ${ORIGIN_WORDS[rule.origin][language]}`,
    `- ${say('types')}: ${types}`,
    ...leaves,
    `- ${say('since')}: ${rule.since}`,
  ];
}

function clauseLines(rule: Rule, bundle: Bundle, language: Language): string[] {
  const places = rule.clause.map((reference) => {
    const [document, anchor = ''] = reference.split('#');
    const source = bundle.sources.find(({ id }) => id === document);
    const place = source?.anchors[anchor];
    const quote = place?.quote ? `: “${place.quote}”` : '';
    return `- ${source?.title}, ${place?.place[language]}${quote}`;
  });
  const certainty = `${LABELS.certainty[language]}: ${CERTAINTY_WORDS[rule.certainty][language]}.`;
  const unconfirmed = rule.certainty === 'carried-forward' ? ['', bundle.unconfirmed[language]] : [];
  return [...places, '', certainty, ...unconfirmed];
}

function expressionLines(rule: Rule, language: Language): string[] {
  const parts = (['when', 'require', 'unless'] as const).flatMap((key) => {
    const source = rule.source[key];
    return source === undefined ? [] : [`${LABELS[key][language]}:`, '', '```cel', source.trimEnd(), '```', ''];
  });
  return parts.length > 0 ? parts : [LABELS.noExpression[language]];
}

function parameterLines(rule: Rule, bundle: Bundle, language: Language): string[] {
  const read = bundle.parameters.filter(({ id }) => rule.parameters.includes(id));
  if (read.length === 0) return [];
  const say = (key: keyof typeof LABELS) => LABELS[key][language];
  return [
    `| id | | ${say('value')} | ${say('unit')} | ${say('certainty').toLowerCase()} |`,
    '| --- | --- | --- | --- | --- |',
    ...read.map(
      ({ id, title, value, unit, certainty }) =>
        `| \`${id}\` | ${title[language]} | ${valueText(value, say('none'))} | ${unit ?? ''} | ${CERTAINTY_WORDS[certainty][language]} |`,
    ),
  ];
}

/** The values of the parameters, for slots: on the page of a version they are known. */
function parameterSlots(bundle: Bundle, language: Language): Record<string, string> {
  const none = LABELS.none[language];
  return Object.fromEntries(bundle.parameters.map(({ id, value }) => [id, valueText(value, none)]));
}

function valueText(value: ParameterValue, none: string): string {
  if (value === null) return none;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${String(item).replaceAll(',', ', ')}`)
    .join('; ');
}
