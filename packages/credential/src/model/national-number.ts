/**
 * Whether a number could be a Belgian national register number: a birth date, three digits, and a check of 97 minus the
 * remainder (for who was born from 2000 on, with a 2 put in front). Months are raised by 20 or 40 for bis numbers.
 */
export function looksLikeNationalNumber(value: string): boolean {
  const digits = value.replace(/[\s./-]/g, '');
  if (!/^\d{11}$/.test(digits)) return false;
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  if (month > 12 || day > 31) return false;
  const check = Number(digits.slice(9));
  const body = Number(digits.slice(0, 9));
  return [body, 2_000_000_000 + body].some((number) => 97 - (number % 97) === check);
}
