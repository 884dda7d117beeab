import { LANGUAGES, type Language } from '@afsprakenkader/diagnostics';
import type { Rule } from '@afsprakenkader/framework';
import { type Modality, type Status, statusOf } from '@afsprakenkader/rule-language';
import type * as sarif from 'sarif';
import type { ReportContext } from '../context.js';
import { visible } from '../visible.js';
import { wordsOf } from '../words-of.js';
import { sarifLevel } from './result.js';

/** A rule of the version as SARIF describes it, with help in both languages: the report's own first. */
export function sarifRule(context: ReportContext, rule: Rule): sarif.ReportingDescriptor {
  const languages = [context.language, ...LANGUAGES.filter((other) => other !== context.language)];
  return {
    id: rule.id,
    shortDescription: { text: context.say(rule.title) },
    fullDescription: { text: context.say(rule.why) },
    help: {
      text: languages.map((language) => helpText(rule, language)).join('\n\n'),
      markdown: languages.map((language) => helpMarkdown(rule, language)).join('\n\n'),
    },
    defaultConfiguration: { level: sarifLevel(failedStatus(rule.modality)) },
    properties: {
      modality: rule.modality,
      certainty: rule.certainty,
      origin: rule.origin,
      clause: rule.clause,
      since: rule.since,
      title: rule.title,
      openQuestions: rule.openQuestions,
    },
  };
}

function failedStatus(modality: Modality): Status {
  return statusOf(modality, true, false, false);
}

function helpText(rule: Rule, language: Language): string {
  return [rule.title, rule.why, rule.todo].map((text) => visible(text[language])).join(' ');
}

function helpMarkdown(rule: Rule, language: Language): string {
  const words = wordsOf(language);
  const line = (name: string, text: string) => `- ${name}: ${visible(text)}`;
  return [
    `**${visible(rule.title[language])}**`,
    '',
    line(words.why, rule.why[language]),
    line(words.todo, rule.todo[language]),
    line(words.modality, words.modalities[rule.modality]),
    line(words.certainty, words.certainties[rule.certainty]),
  ].join('\n');
}
