import type { Judged } from './intake.js';

/**
 * What ids and unit codes belong to: the institution (else the file) and the academic year. The same unit may well
 * change between years, and two institutions may use one code for different things.
 */
export function scopeOf(offering: Judged, file: string): string {
  return `${institutionOf(offering, file)}\u0000${offering.academicYear ?? ''}`;
}

export function institutionOf(offering: Judged, file: string): string {
  return offering.institution ?? file;
}
