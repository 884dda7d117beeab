const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** So many digits a number holds, whichever they are. */
const MOST_DIGITS = 15;

/**
 * What a plain scalar means in the core schema of YAML 1.2 (section 10.3.2 of the specification): `no` is a text,
 * `0913` the number 913, `2025-05-12` a text.
 */
export function resolvePlain(text: string): string | number | boolean | null {
  // Most words begin with a letter that none of the special forms begins with.
  switch (text.charCodeAt(0)) {
    case 0x7e: // ~
    case 0x6e: // n
    case 0x4e: // N
      return text === '~' || text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case 0x74: // t
    case 0x54: // T
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 0x66: // f
    case 0x46: // F
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39:
      return resolveNumber(text) ?? text;
    default:
      return text === '' ? null : text;
  }
}

/** Whether a number as written has more digits than a number here can hold, so that reading it rounds it. */
export function isRounded(text: string): boolean {
  if (text.length <= MOST_DIGITS || !DECIMAL.test(text)) return false;
  const digits = text.replace(/[eE].*$/, '').replace(/\D/g, '');
  return digits.replace(/^0+|0+$/g, '').length > MOST_DIGITS;
}

/** The number that a scalar writes, or undefined. */
export function resolveNumber(text: string): number | undefined {
  if (DECIMAL.test(text)) return INTEGER.test(text) ? Number.parseInt(text, 10) : Number.parseFloat(text);
  if (OCTAL.test(text)) return Number.parseInt(text.slice(2), 8);
  if (HEXADECIMAL.test(text)) return Number.parseInt(text.slice(2), 16);
  if (!NOT_FINITE.test(text)) return undefined;
  if (/nan/i.test(text)) return Number.NaN;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** Whether a bare word stands for itself as a key; `null` and `true` do not. */
export function isPlainKey(word: string): boolean {
  return word.length > 5 || typeof resolvePlain(word) === 'string';
}
