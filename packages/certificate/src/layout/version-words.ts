import type { Language } from '@afsprakenkader/diagnostics';
import * as z from 'zod';

const both = z.object({ nl: z.string(), en: z.string() });
const keyed = z.array(z.object({ key: z.union([z.string(), z.number()]), label: both }));

/** What the page takes from the taxonomy of a version; other parts of it are not looked at. */
const taxonomySchema = z.object({
  vocabularies: z.record(z.string(), z.object({ values: keyed })),
  elements: z.array(z.object({ key: z.string(), cases: keyed })),
  levels: z.array(z.object({ key: z.number(), eqf: z.number(), cycle: z.string() })),
  cycles: keyed,
  types: z.array(z.object({ key: z.number(), category: z.string() })),
  credit: z.object({ hours: z.object({ min: z.number(), max: z.number() }) }),
});

/** The words of one framework version, by what a certificate asks of them. */
export interface VersionWords {
  /** A word of a vocabulary; the key itself where the version has no such word. */
  word(vocabulary: string, key: string, language: Language): string;
  /** A case of an element that has cases of its own, such as supervision. */
  caseOf(element: string, key: string, language: Language): string;
  level(vks: number, language: Language): { readonly eqf: number; readonly cycle: string } | undefined;
  categoryOf(type: number): string | undefined;
  readonly hoursPerCredit: { readonly min: number; readonly max: number };
}

export function versionWords(taxonomy: unknown): VersionWords {
  const { vocabularies, elements, levels, cycles, types, credit } = taxonomySchema.parse(taxonomy);
  const labelIn = (list: z.output<typeof keyed> | undefined, key: string | number, language: Language): string =>
    list?.find((each) => each.key === key)?.label[language] ?? String(key);
  return {
    word: (vocabulary, key, language) =>
      labelIn(Object.hasOwn(vocabularies, vocabulary) ? vocabularies[vocabulary]?.values : undefined, key, language),
    caseOf: (element, key, language) => labelIn(elements.find((each) => each.key === element)?.cases, key, language),
    level: (vks, language) => {
      const found = levels.find(({ key }) => key === vks);
      return found && { eqf: found.eqf, cycle: labelIn(cycles, found.cycle, language) };
    },
    categoryOf: (type) => types.find(({ key }) => key === type)?.category,
    hoursPerCredit: credit.hours,
  };
}
