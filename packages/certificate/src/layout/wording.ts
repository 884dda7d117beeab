import type { CertificateElementKey, CertificateTemplate, SentenceKey } from '@afsprakenkader/certificate-template';
import { fill, type Language } from '@afsprakenkader/diagnostics';

/** The fixed words of a version's certificate, filled in one language. */
export interface Wording {
  label(key: CertificateElementKey, part?: string): string;
  /** An element in one of its cases; an unfilled slot cannot occur, the template was checked when it was released. */
  say(key: CertificateElementKey, form: string, slots?: Readonly<Record<string, string>>): string;
  sentence(key: SentenceKey, slots?: Readonly<Record<string, string>>): string;
  number(value: number): string;
  /** A day of the calendar, `2026-11-20`, in words. */
  date(day: string): string;
  list(items: readonly string[]): string;
  readonly language: Language;
}

export function wordingOf(template: CertificateTemplate, language: Language): Wording {
  const { formats, sentences } = template;
  const elements = new Map(template.elements.map((element) => [element.key, element]));
  return {
    language,
    label: (key, part) => {
      const element = elements.get(key);
      return (part === undefined ? element?.label : element?.labels[part])?.[language] ?? key;
    },
    say: (key, form, slots = {}) => fill(elements.get(key)?.wordings[form]?.[language] ?? '', slots, language),
    sentence: (key, slots = {}) => fill(sentences[key][language], slots, language),
    number: (value) => String(value).replace('.', formats.decimalSign[language]),
    date: (day) => {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      const slots = { day: String(date), month: formats.months[language][month - 1] ?? '', year: String(year) };
      return fill(formats.date[language], slots, language);
    },
    list: (items) => items.join(formats.separator[language]),
  };
}
