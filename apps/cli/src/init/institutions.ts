import type { Language } from '@afsprakenkader/diagnostics';
import { INSTITUTIONS } from '@afsprakenkader/taxonomy';

/** The eighteen institutions, by name in the language of the reader. */
export function institutionChoices(language: Language): readonly { readonly key: string; readonly name: string }[] {
  return INSTITUTIONS.map(({ key, name }) => ({ key, name: name[language] ?? name.nl })).sort((a, b) =>
    a.name.localeCompare(b.name, language),
  );
}

/** The key of the institution that a key or a name means, whatever its capitals and spaces; undefined where none does. */
export function institutionMeant(
  word: string,
  choices: readonly { readonly key: string; readonly name: string }[],
): string | undefined {
  const wanted = letters(word);
  return choices.find(({ key, name }) => letters(key) === wanted || letters(name) === wanted)?.key;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
