/** The rows and the first column of a merged range. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

/** `E14` as column 4 (from 0) and row 14 (from 1). */
export function parseReference(reference: string): { column: number; row: number } | null {
  let column = 0;
  let i = 0;
  for (; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  const row = Number(reference.slice(i));
  return i > 0 && i <= 3 && Number.isInteger(row) && row > 0 ? { column: column - 1, row } : null;
}

/** Column 4 as `E`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(0x41 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const DAY = 86_400_000;

/**
 * The date that a serial number of a spreadsheet means, as `2025-09-22`; null outside the years 1900 to 9999. Spreadsheets
 * count 1900 as a leap year, which it was not: serials before March 1900 are one day off, and mean nothing here.
 */
export function dateOf(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1_462 : 0);
  if (days < 61 || days > 2_958_465) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * DAY).toISOString().slice(0, 10);
}
