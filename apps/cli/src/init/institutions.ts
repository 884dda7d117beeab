import type { Language } from '@afsprakenkader/diagnostics';
import { INSTITUTIONS } from '@afsprakenkader/taxonomy';

/** The eighteen institutions, by name in the language of the reader. */
export function institutionChoices(language: Language): readonly { readonly key: string; readonly name: string }[] {
  return INSTITUTIONS.map(({ key, name }) => ({ key, name: name[language] ?? name.nl })).sort((a, b) =>
    a.name.localeCompare(b.name, language),
  );
}
