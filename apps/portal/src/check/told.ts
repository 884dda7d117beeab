import type { Catalogue } from '@afsprakenkader/catalogue';
import { applyDefaults, isOffering, type Offering } from '@afsprakenkader/offering';
import { parseHeader, parseOffering } from '@afsprakenkader/offering/parse';

/** Every offering of some catalogues as a check judges it, in the same order: what is common is filled in. */
export async function* toldBy(catalogues: readonly Catalogue[], institution: string): AsyncGenerator<Offering> {
  for (const catalogue of catalogues) {
    const { institution: own, academicYear, defaults } = catalogue.header;
    const { header } = parseHeader({ format: 1, institution: own, academicYear, defaults });
    const common = {
      ...header?.defaults,
      institution: header?.institution ?? institution,
      ...(header?.academicYear == null ? {} : { academicYear: header.academicYear }),
    };
    for await (const batch of catalogue.read()) {
      for (const { value, ordinal } of batch) {
        if (value === undefined) continue;
        const offering = isOffering(value) ? value : parseOffering(value, { fallbackId: `#${ordinal + 1}` }).offering;
        if (offering !== undefined) yield applyDefaults(offering, common);
      }
    }
  }
}

/** Programmes from which the units of an offering come, each once. */
export function programmesOf({ components }: Offering): readonly string[] {
  const origins = (components ?? []).flatMap(({ origin }) => {
    if (origin == null) return [];
    return 'anyOf' in origin && origin.anyOf != null ? origin.anyOf : [origin];
  });
  const names = origins.map((origin) => ('programme' in origin ? origin.programme : null));
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}
