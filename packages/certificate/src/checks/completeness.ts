import type { Language } from '@afsprakenkader/diagnostics';
import { AfkError, type Localized, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import type { TemplateCheck } from '../template/model.js';
import type { Checked } from './checked.js';

const LANGUAGE_NAMES: Readonly<Record<Language, Localized>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
};

/**
 * Every mandatory element of the framework version in every language of the page: not what the layout meant to draw, but
 * what stands on a page under an element of the structure tree. Throws AFK-858.
 */
export function checkCompleteness({ source, languages, arrangement }: Checked): TemplateCheck {
  const { elements, version } = source.template;
  const drawn = new Set(
    arrangement.pages.flatMap(({ items }) => items.flatMap(({ bound }) => ('element' in bound ? [bound.element] : []))),
  );
  const mandatory = elements.filter(({ presence }) => presence === 'mandatory');
  for (const { key, label } of mandatory) {
    for (const language of languages) {
      const told = arrangement.tellings.filter((telling) => telling.key === key && telling.language === language);
      if (told.some(({ element }) => drawn.has(element))) continue;
      const slots = { element: label, language: LANGUAGE_NAMES[language], version };
      throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-858', slots));
    }
  }
  const count = String(mandatory.length);
  return { id: 'completeness', measured: `${count} of ${count} mandatory elements in ${languages.join(' and ')}` };
}
