import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Matching } from './matching.js';

interface Field {
  readonly field: string;
  readonly label: Localized;
}

/** Texts that the offering format keeps per language (format 1): a column tells one of the two. */
const BILINGUAL: ReadonlySet<string> = new Set([
  'title',
  'learningOutcomes',
  'needs',
  'targetGroup',
  'place',
  'support',
  'completionPlan',
  'levelChoice.reason',
  'components.title',
]);

const SUFFIX = { nl: { nl: 'Nederlands', en: 'Engels' }, en: { nl: 'Dutch', en: 'English' } } as const;

/** What a column can tell: every field that holds a value, texts once a language, and what the mapping uses already. */
export function optionsOf(fields: readonly Field[], { columns }: Matching, language: Language) {
  const leaves = fields.filter(({ field }) => !fields.some((other) => other.field.startsWith(`${field}.`)));
  const options = leaves.flatMap(({ field, label }) =>
    BILINGUAL.has(field)
      ? (['nl', 'en'] as const).map((each) => ({
          value: `${field}.${each}`,
          name: `${label[language]} (${SUFFIX[language][each]})`,
        }))
      : [{ value: field, name: label[language] }],
  );
  const known = new Set(options.map(({ value }) => value));
  const used = [...new Set(Object.values(columns))].filter((field) => field !== '' && !known.has(field));
  return [...options, ...used.map((field) => ({ value: field, name: field }))];
}
