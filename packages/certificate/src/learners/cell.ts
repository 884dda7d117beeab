/**
 * A cell as text: composed (NFC), without spaces at its ends and without doubled ones. A decimal point of a number becomes
 * the comma that Flemish marks are written with. Undefined where the cell is empty.
 */
export function cellText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value
    .normalize('NFC')
    .replace(/[ \u00A0\u2007\u202F]+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/**
 * A day as `2025-09-22`, from that form or from the Belgian day/month/year. Two-digit years and other orders are left as
 * they stand, to be refused: nobody is to guess a birth date.
 */
export function cellDate(value: unknown): string | undefined {
  const text = cellText(value);
  const match = text === undefined ? null : /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (match === null) return text;
  const [, day, month, year] = match as unknown as readonly string[];
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
