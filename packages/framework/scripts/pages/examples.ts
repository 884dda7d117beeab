import type { Language } from '@afsprakenkader/diagnostics';
import type { Status } from '@afsprakenkader/rule-language';
import { stringify } from 'yaml';
import type { Example } from '../../src/index.js';
import { LABELS, STATUS_WORDS } from './words.js';

type Offering = Readonly<Record<string, unknown>>;

/** One example: its name, what it gives, and how it differs from the nearest model offering. */
export function exampleText(
  { name, offering, expect }: Example,
  models: ReadonlyMap<string, Offering>,
  language: Language,
): string {
  const nearest = [...models]
    .map(([model, base]) => ({ model, changes: changesFrom(base, offering, language) }))
    .sort((a, b) => Object.keys(a.changes).length - Object.keys(b.changes).length)[0];
  const head = `- **${name[language]}**: ${STATUS_WORDS[expect as Status][language]} (\`${expect}\`)`;
  if (nearest === undefined) return head;
  const link = `[${nearest.model}](../../../packages/rules/models/${nearest.model}.yaml)`;
  if (Object.keys(nearest.changes).length === 0)
    return `${head}\n\n  ${LABELS.model[language]} ${link}, ${LABELS.asModel[language]}.`;
  const yaml = stringify(nearest.changes, { lineWidth: 110 }).trimEnd();
  const block = ['```yaml', ...yaml.split('\n'), '```'].map((line) => `  ${line}`).join('\n');
  return `${head}\n\n  ${LABELS.model[language]} ${link}, ${{ nl: 'met', en: 'with' }[language]}:\n\n${block}`;
}

function changesFrom(base: Offering, offering: Offering, language: Language): Record<string, unknown> {
  const same = (key: string) => JSON.stringify(base[key]) === JSON.stringify(offering[key]);
  const keys = [...new Set([...Object.keys(base), ...Object.keys(offering)])].filter((key) => !same(key));
  return Object.fromEntries(keys.map((key) => [key, offering[key] ?? `(${LABELS.notTold[language]})`]));
}
