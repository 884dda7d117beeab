/** A number as PDF writes it: no exponent, a thousandth of a point at most. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

export const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

const PLAIN = /^[\x20-\x7e]*$/;

/** A text string: ASCII as it is, all else as UTF-16 in hexadecimal, so that every file part stays ASCII. */
export function text(value: string): string {
  return PLAIN.test(value) ? `(${value.replace(/[\\()]/g, '\\$&')})` : `<FEFF${utf16Hex(value)}>`;
}

export function utf16Hex(value: string): string {
  let hex = '';
  for (let index = 0; index < value.length; index++) hex += hex16(value.charCodeAt(index));
  return hex;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

export const hex16 = (value: number): string => `${HEX[value >> 8]}${HEX[value & 255]}`;

export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => HEX[byte]).join('');

/** A name. Only what needs no escape is used for names of ours; MIME types escape their slash. */
export function name(value: string): string {
  return `/${value.replace(/[^A-Za-z0-9_.+-]/g, (sign) => `#${HEX[sign.charCodeAt(0) & 255]}`)}`;
}

export const reference = (id: number): string => `${id} 0 R`;

/** Every part that is written as text holds ASCII only, so that its length is its number of bytes. */
export const encodeAscii = (value: string): Uint8Array => new TextEncoder().encode(value);
