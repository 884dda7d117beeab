import type { Texts } from '@afsprakenkader/credential/model';
import {
  LANGUAGES,
  type Language,
  type Localized,
  type Location,
  type Problem,
  problem,
} from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import type { BrandingForm } from './schema.js';

const LANGUAGE_NAMES: Readonly<Record<Language, Localized>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
};

/** The texts of a style that people read, by their JSON pointers. The name is a proper name: one language is enough. */
function textsIn({ logo, signatories, paragraph, footer }: BrandingForm): readonly (readonly [string, Texts])[] {
  return [
    ...(logo === undefined ? [] : [['/logo/alt', logo.alt] as const]),
    ...signatories.map(({ role }, index) => [`/signatories/${index}/role`, role] as const),
    ...(paragraph === undefined ? [] : [['/paragraph', paragraph] as const]),
    ...(footer === undefined ? [] : [['/footer', footer] as const]),
  ];
}

/** Texts that lack a language of the style. */
export function missingLanguages(form: BrandingForm, locate: (pointer: string) => Location): Problem[] {
  return textsIn(form).flatMap(([pointer, texts]) =>
    form.languages
      .filter((language) => texts[language] === undefined)
      .map((language) => {
        const slots = { place: pointer.slice(1).replaceAll('/', '.'), language: LANGUAGE_NAMES[language] };
        return problem(CERTIFICATE_CODES, 'AFK-833', slots, locate(pointer));
      }),
  );
}

/** A claim that no text of an institution on the certificate may make; see the template of the framework version. */
export interface Claim {
  readonly words: Readonly<Record<Language, readonly string[]>>;
  readonly why: Localized;
}

/** Texts of a style that claim what the framework version does not say. */
export function forbiddenClaims(
  texts: Readonly<Record<string, Texts | undefined>>,
  claims: readonly Claim[],
): readonly Problem[] {
  return Object.entries(texts).flatMap(([place, text]) =>
    LANGUAGES.flatMap((language) => {
      const said = text?.[language]?.toLowerCase();
      if (said === undefined) return [];
      return claims.flatMap(({ words, why }) => {
        const word = words[language].find((each) => hasWord(said, each));
        return word === undefined ? [] : [problem(CERTIFICATE_CODES, 'AFK-832', { place, word, why })];
      });
    }),
  );
}

/** Whether a text holds these words, from the beginning of a word on: `entitles` does not stand in `untitled`. */
function hasWord(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) return true;
  }
  return false;
}
