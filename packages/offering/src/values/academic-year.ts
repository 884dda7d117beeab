import { digits } from './date.js';

/** `2025-26`: two years that follow each other. */
export function isAcademicYear(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 7 || value.charCodeAt(4) !== 45) return false;
  const first = digits(value, 0, 4);
  const second = digits(value, 5, 7);
  return first >= 0 && second >= 0 && (first + 1) % 100 === second;
}

/** The same as a pattern, for the published JSON Schema. */
export const ACADEMIC_YEAR_PATTERN = `^\\d\\d(?:${Array.from({ length: 100 }, (_, year) => `${two(year)}-${two(year + 1)}`).join('|')})$`;

function two(year: number): string {
  return String(year % 100).padStart(2, '0');
}
