import type { Language } from '@afsprakenkader/diagnostics';
import type { Status } from '@afsprakenkader/rule-language';
import { stringify } from 'yaml';
import type { Example } from '../../src/index.js';
import { LABELS, STATUS_WORDS } from './words.js';

/** One example: its name, what it gives, and how it differs from its model offering. */
export function exampleText({ name, offering, expect }: Example, language: Language): string {
  const head = `- **${name[language]}**: ${STATUS_WORDS[expect as Status][language]} (\`${expect}\`)`;
  const { extends: model, ...changes } = offering;
  const link = typeof model === 'string' ? `[${model}](../../../packages/rules/models/${model}.yaml)` : '';
  const told = Object.entries(changes).map(([key, value]) => [key, value ?? `(${LABELS.notTold[language]})`]);
  if (told.length === 0) return `${head}\n\n  ${LABELS.model[language]} ${link}, ${LABELS.asModel[language]}.`;
  const yaml = stringify(Object.fromEntries(told), { lineWidth: 110 }).trimEnd();
  const block = ['```yaml', ...yaml.split('\n'), '```'].map((line) => `  ${line}`).join('\n');
  const intro = link === '' ? '' : `\n\n  ${LABELS.model[language]} ${link}, ${LABELS.with[language]}:`;
  return `${head}${intro}\n\n${block}`;
}
