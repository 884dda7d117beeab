import type { Language } from '@afsprakenkader/diagnostics';
import type { Bundle, Rule } from '@afsprakenkader/framework';
import type { Style } from '../paint.js';
import { EXPLAIN_WORDS } from './words.js';

/** All rules of a version, one a line, the agreement's own first. */
export function ruleList(bundle: Bundle, language: Language, style: Style): string {
  const words = EXPLAIN_WORDS[language];
  const room = Math.max(...bundle.rules.map(({ id }) => id.length));
  const group = (title: string, rules: readonly Rule[]) =>
    rules.length === 0
      ? []
      : ['', style.cyan(title), ...rules.map(({ id, title }) => `  ${id.padEnd(room)}  ${title[language]}`)];
  const agreement = bundle.rules.filter(({ origin }) => origin === 'agreement');
  const own = bundle.rules.filter(({ origin }) => origin !== 'agreement');
  return `${[
    style.bold(words.list(bundle.version, bundle.rules.length)),
    ...group(words.groups.agreement, agreement),
    ...group(words.groups.own, own),
    '',
    words.more(bundle.rules[0]?.id ?? ''),
  ].join('\n')}\n`;
}
