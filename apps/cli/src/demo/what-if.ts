import type { Catalogue, CatalogueRecord } from '@afsprakenkader/catalogue';
import type { Location } from '@afsprakenkader/diagnostics';

/** The levels that are tried on each offering. */
const LEVELS = [5, 6, 7, 8] as const;

/**
 * The same catalogue under a supposition that nobody has confirmed: each unit is an existing unit of the kinds of
 * programme in which the crawl found its code, and the offering is of type 1 and declares a level. Every offering
 * comes once for each level, as `<id>~<level>`, so that the check itself tells which level would fit.
 */
export function suppose(catalogue: Catalogue): Catalogue {
  return {
    file: catalogue.file,
    format: catalogue.format,
    header: catalogue.header,
    bytes: catalogue.bytes,
    problems: [],
    notes: [],
    async *read() {
      for await (const batch of catalogue.read())
        yield batch.flatMap((record) => LEVELS.map((level) => supposed(record, level, { file: catalogue.file })));
    },
  };
}

/** `<id>~<level>` taken apart. */
export function supposition(id: string): { readonly id: string; readonly level: number } {
  const at = id.lastIndexOf('~');
  return { id: id.slice(0, at), level: Number(id.slice(at + 1)) };
}

function supposed(record: CatalogueRecord, level: number, place: Location): CatalogueRecord {
  const offering = record.value as Record<string, unknown>;
  const components = Array.isArray(offering.components) ? offering.components.map(supposedUnit) : [];
  return {
    ordinal: record.ordinal * LEVELS.length + LEVELS.indexOf(level as (typeof LEVELS)[number]),
    value: { ...offering, id: `${String(offering.id)}~${level}`, type: 1, level, components },
    // Nobody looks up where a supposition stands.
    locate: () => place,
  };
}

function supposedUnit(unit: Record<string, unknown>): Record<string, unknown> {
  const kinds = Array.isArray(unit['x-foundIn']) ? (unit['x-foundIn'] as string[]) : [];
  if (kinds.length === 0) return { ...unit, kind: 'existing-unit' };
  const origin = kinds.length === 1 ? { kind: kinds[0] } : { anyOf: kinds.map((kind) => ({ kind })) };
  return { ...unit, kind: 'existing-unit', origin };
}
