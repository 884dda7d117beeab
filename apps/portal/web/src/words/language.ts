import type { Language } from '@afsprakenkader/diagnostics';
import { createContext, useContext } from 'react';

export interface Speech {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

export const SpeechContext = createContext<Speech>({ language: 'nl', speak: () => undefined });

const KEPT = 'afk-language';

/** The language chosen last on this machine; Dutch is the first. */
export function keptLanguage(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'nl';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
}

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** Words of one page, Dutch first; English has to have every one of them. */
export interface Words<Catalogue> {
  readonly nl: Catalogue;
  readonly en: Catalogue;
}

export function words<Catalogue>(catalogue: { nl: Catalogue; en: NoInfer<Catalogue> }): Words<Catalogue> {
  return catalogue;
}

export function useWords<Catalogue>(catalogue: Words<Catalogue>): Catalogue {
  return catalogue[useSpeech().language];
}

/** A title or reason in the languages that it has. */
interface SomeText {
  readonly nl?: string | undefined;
  readonly en?: string | undefined;
}

/** A text that may lack a language: the reader's own where it is there, else the other. */
export function pick(text: SomeText | null | undefined, language: Language): string | undefined {
  return text?.[language] ?? text?.nl ?? text?.en;
}

const LOCALE = { nl: 'nl-BE', en: 'en-GB' } as const;

export function count(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language]).format(value);
}

/** A day or a moment, as people write it. */
export function onDay(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(moment),
  );
}

export function atMoment(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}
