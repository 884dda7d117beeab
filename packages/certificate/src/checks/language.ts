import type { StructureElement } from '@afsprakenkader/pdf';
import type { TemplateCheck } from '../template/model.js';
import type { Checked } from './checked.js';
import { fail } from './fail.js';

/**
 * Every element that tells something in a second language is marked with it, by itself or by what it stands in, so that a
 * screen reader changes its voice; and what is in the main language is not.
 */
export function checkLanguage({ languages, arrangement }: Checked): TemplateCheck {
  const [main] = languages;
  const spoken = new Map<string, string | undefined>();
  const visit = (element: StructureElement, lang: string | undefined): void => {
    spoken.set(element.id, element.lang ?? lang);
    for (const child of element.children ?? []) visit(child, element.lang ?? lang);
  };
  visit(arrangement.structure, main);
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const { element, key } of arrangement.tellings) {
    if (seen.has(`${key} ${element}`)) shared.add(element);
    seen.add(`${key} ${element}`);
  }
  for (const { key, language, element } of arrangement.tellings) {
    if (shared.has(element) || spoken.get(element) === language) continue;
    fail('language', `\`${key}\` is niet als ${language} gemerkt`, `\`${key}\` is not marked as ${language}`);
  }
  return { id: 'language', measured: languages.join(' and ') };
}
