import type { Language, Localized } from '@afsprakenkader/diagnostics';
import { ELEMENTS, type ElementKey, wordLabel } from '@afsprakenkader/taxonomy';
import type { Achievement } from '../model/achievement.js';
import type { Texts } from '../model/scalars.js';

/** The words of both credentials; those of the European elements are the taxonomy's own. */
export const WORDS = {
  verify: { nl: 'Controleer dit certificaat', en: 'Verify this certificate' },
  number: { nl: 'Certificaatnummer', en: 'Certificate number' },
  result: { nl: 'Resultaat', en: 'Result' },
  assessment: { nl: 'Evaluatie', en: 'Assessment' },
  exception: { nl: 'Vastgelegde uitzondering', en: 'Recorded exception' },
  microcredential: { nl: 'Microcredential', en: 'Microcredential' },
  framework: { nl: 'Afsprakenkader microcredentials', en: 'Framework for microcredentials' },
  workload: { nl: 'Studieomvang', en: 'Workload' },
  credits: { nl: 'studiepunten (ECTS)', en: 'ECTS credits' },
  hours: { nl: 'uren', en: 'hours' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What people call a European element, with a capital. */
export function elementLabel(key: ElementKey): Localized {
  const { label } = ELEMENTS.find((element) => element.key === key)!;
  return { nl: capital(label.nl), en: capital(label.en) };
}

/** What people call a case of an element: `supervised-verified`. */
export function caseLabel(key: ElementKey, name: string): Localized {
  return ELEMENTS.find((element) => element.key === key)!.cases.find((each) => each.key === name)!.label;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Instellingsreview, NVAO, 2023`. */
export function qualityText({ kind, agency, year }: Achievement['qualityAssurance'], language: Language): string {
  const parts = [capital(wordLabel('quality-assurance', kind)![language]), agency, year?.toString()];
  return parts.filter((part) => part !== undefined).join(', ');
}

export function both(make: (language: Language) => string): Required<Texts> & Localized {
  return { nl: make('nl'), en: make('en') };
}
