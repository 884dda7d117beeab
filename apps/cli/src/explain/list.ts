import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import type { Style } from '../paint.js';
import { EXPLAIN_WORDS } from './words.js';

/** All rules of a version, one a line, by chapter. */
export function ruleList(bundle: Bundle, language: Language, style: Style): string {
  const words = EXPLAIN_WORDS[language];
  const room = Math.max(...bundle.rules.map(({ id }) => id.length));
  const titles = new Map(bundle.rules.map(({ id, title }) => [id, title[language]]));
  const chapters = bundle.chapters.flatMap(({ title, rules }) => [
    '',
    style.cyan(title[language]),
    ...rules.map((id) => `  ${id.padEnd(room)}  ${titles.get(id) ?? ''}`),
  ]);
  const head = style.bold(words.list(bundle.version, bundle.rules.length));
  return `${[head, ...chapters, '', words.more(bundle.rules[0]?.id ?? '')].join('\n')}\n`;
}
