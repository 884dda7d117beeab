import type { Defaults, Offering } from './generated/offering.js';

/** What a catalogue says once: its defaults, and the institution and academic year of its head. */
export type Common = Defaults & Pick<Offering, 'institution' | 'academicYear'>;

/**
 * Fills what an offering does not tell (absent or `null`) with what its catalogue says once, whole keys at a
 * time. Type and category say the same thing in two ways: where an offering tells one, the other is not filled.
 * Gives the offering itself where there is nothing to fill; never changes it.
 */
export function applyDefaults(offering: Offering, common: Common): Offering {
  const own = offering as Readonly<Record<string, unknown>>;
  const classified = offering.type != null || offering.category != null;
  let filled: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(common)) {
    if (value == null || key === '__proto__' || own[key] != null) continue;
    if (classified && (key === 'type' || key === 'category')) continue;
    filled ??= { ...own };
    filled[key] = value;
  }
  return (filled as Offering | undefined) ?? offering;
}
