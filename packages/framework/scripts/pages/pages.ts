import { LANGUAGES, type Language } from '@afsprakenkader/diagnostics';
import type { Bundle } from '../../src/index.js';
import { type PageContext, rulePage } from './page.js';
import { LABELS, MODALITY_WORDS } from './words.js';

/** Every page about the rules, by its path under `docs/rules`. */
export function rulePages(context: PageContext): ReadonlyMap<string, string> {
  const pages = new Map<string, string>([['README.md', entrance()]]);
  for (const language of LANGUAGES) {
    pages.set(`${language}/README.md`, contents(context.bundle, language));
    for (const rule of context.bundle.rules) pages.set(`${language}/${rule.id}.md`, rulePage(rule, context, language));
  }
  return pages;
}

function entrance(): string {
  return `# Regels · Rules

- [Alle regels, in het Nederlands](nl/README.md)
- [All rules, in English](en/README.md)

<!-- ${LABELS.generated.en} -->
`;
}

function contents(bundle: Bundle, language: Language): string {
  const heading = { nl: 'De regels van het afsprakenkader', en: 'The rules of the framework of agreements' }[language];
  const columns = { nl: '| regel | id | modaliteit |', en: '| rule | id | modality |' }[language];
  const chapters = bundle.chapters.flatMap(({ title, rules }) => [
    `## ${title[language]}`,
    '',
    columns,
    '| --- | --- | --- |',
    ...rules.map((id) => {
      const rule = bundle.rules.find((each) => each.id === id)!;
      return `| [${rule.title[language]}](${id}.md) | \`${id}\` | ${MODALITY_WORDS[rule.modality][language].split(':')[0]} |`;
    }),
    '',
  ]);
  const questions = { nl: 'Open vragen voor de werkgroep', en: 'Open questions for the working group' }[language];
  const asked = bundle.questions.map(
    ({ id, question, meanwhile }) =>
      `- **${question[language]}** (\`${id}\`) ${LABELS.meanwhile[language]}: ${meanwhile[language]}`,
  );
  return [
    `# ${heading}`,
    '',
    bundle.summary[language],
    '',
    ...chapters,
    `## ${questions}`,
    '',
    ...asked,
    '',
    `<!-- ${LABELS.generated[language]} -->`,
    '',
  ].join('\n');
}
