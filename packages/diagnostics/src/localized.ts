/** The languages of everything a person reads. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export type Localized = Readonly<Record<Language, string>>;

/** A value that can stand in a message slot. Lists are joined with commas. */
export type SlotValue = string | number | boolean | Localized | readonly SlotValue[];
export type Slots = Readonly<Record<string, SlotValue>>;

const SLOT = /\{([^{}]+)\}/g;

/**
 * Fills the slots `{name}` of a text in one language. Numbers get the decimal sign of the language
 * (Dutch: comma). A slot without a value stays visible, so that a gap is never hidden.
 */
export function fill(text: string, slots: Slots, language: Language): string {
  return text.replace(SLOT, (whole, name: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
    return value === undefined ? whole : say(value, language);
  });
}

/** {@link fill} for both languages at once. */
export function fillBoth(text: Localized, slots: Slots): Localized {
  return { nl: fill(text.nl, slots, 'nl'), en: fill(text.en, slots, 'en') };
}

/** The names of the slots that a text asks for. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(SLOT)].map((match) => match[1] as string);
}

function say(value: SlotValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return language === 'nl' ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'boolean') return value ? { nl: 'ja', en: 'yes' }[language] : { nl: 'nee', en: 'no' }[language];
  if (Array.isArray(value)) return value.map((item: SlotValue) => say(item, language)).join(', ');
  return (value as Localized)[language];
}
