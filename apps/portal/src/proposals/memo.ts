import { GRADE_WORDS, RELATION_WORDS } from '@afsprakenkader/analysis/release';
import { markup, styleHash, styleSheet } from '@afsprakenkader/checker/page';
import type { Language } from '@afsprakenkader/diagnostics';
import type { Study } from '../api/proposal.js';
import { NAMES } from '../routes/session.js';

const SAY = {
  nl: {
    grade: 'Gevolg voor het versienummer',
    relation: 'Richting',
    rules: 'Regels die wijzigen',
    impact: 'Gevolgen voor gedeeld aanbod',
    institution: 'Instelling',
    offerings: 'Aanbod',
    touched: 'Geraakt',
    hidden: 'verborgen',
    none: 'Geen.',
  },
  en: {
    grade: 'Consequence for the version number',
    relation: 'Direction',
    rules: 'Rules that change',
    impact: 'Impact on shared offerings',
    institution: 'Institution',
    offerings: 'Offerings',
    touched: 'Touched',
    hidden: 'hidden',
    none: 'None.',
  },
} as const;

/** The memo of a saved proposal for the meeting: what it changes, how far, and for whom. */
export function memoOf(study: Study, title: string, language: Language, format: 'html' | 'markdown'): string {
  const words = SAY[language];
  const { comparison } = study;
  const facts =
    comparison === null
      ? study.problems.map(({ code, what, todo }) => `${code}: ${what[language]} ${todo[language]}`)
      : [
          `${words.grade}: ${GRADE_WORDS[comparison.grade][language]}`,
          `${words.relation}: ${RELATION_WORDS[comparison.relation][language]}`,
        ];
  const rules = (comparison?.rules ?? []).map(({ rule, relation, regions }) => ({
    text: `${rule}: ${RELATION_WORDS[relation][language]}`,
    regions: regions.map(({ when, from, to }) => `${when}: ${from} → ${to}`),
  }));
  const rows = study.impact.map(({ institution, offerings, touched }) => [
    NAMES.find(({ key }) => key === institution)?.short ?? institution ?? '?',
    String(offerings ?? words.hidden),
    String(touched ?? words.hidden),
  ]);
  const head = [words.institution, words.offerings, words.touched];
  return format === 'markdown'
    ? markdown(title, facts, rules, [head, ...rows], words)
    : page(title, facts, rules, [head, ...rows], words, language);
}

type Rules = readonly { readonly text: string; readonly regions: readonly string[] }[];
type Words = (typeof SAY)[Language];

function markdown(
  title: string,
  facts: readonly string[],
  rules: Rules,
  rows: readonly string[][],
  words: Words,
): string {
  const plain = (text: string) => text.replaceAll(/[\\`*_<>|[\]]/g, '\\$&').replaceAll(/\s+/g, ' ');
  const list = (items: readonly string[], indent = '') => items.map((item) => `${indent}- ${plain(item)}`);
  const [head = [], ...body] = rows.map((row) => `| ${row.map(plain).join(' | ')} |`);
  return [
    `# ${plain(title)}`,
    '',
    ...list(facts),
    '',
    `## ${words.rules}`,
    '',
    ...(rules.length === 0
      ? [words.none]
      : rules.flatMap(({ text, regions }) => [...list([text]), ...list(regions, '  ')])),
    '',
    `## ${words.impact}`,
    '',
    ...(body.length === 0 ? [words.none] : [head, '| --- | ---: | ---: |', ...body]),
    '',
  ].join('\n');
}

function page(
  title: string,
  facts: readonly string[],
  rules: Rules,
  rows: readonly string[][],
  words: Words,
  language: Language,
): string {
  const style = styleSheet(title);
  const items = (texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${markup(text)}</li>`).join('')}</ul>`;
  const [head = [], ...body] = rows;
  const table = `<table><thead><tr>${head.map((cell) => `<th scope="col">${markup(cell)}</th>`).join('')}</tr></thead><tbody>${body
    .map(
      ([name = '', ...cells]) =>
        `<tr><th scope="row">${markup(name)}</th>${cells.map((cell) => `<td>${markup(cell)}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${markup(title)}</title><style>${style}</style></head>
<body><main><h1>${markup(title)}</h1>
${items(facts)}
<h2>${words.rules}</h2>${rules.length === 0 ? `<p>${words.none}</p>` : rules.map(({ text, regions }) => `<h3>${markup(text)}</h3>${items(regions)}`).join('')}
<h2>${words.impact}</h2>${body.length === 0 ? `<p>${words.none}</p>` : table}
</main></body></html>
`;
}
