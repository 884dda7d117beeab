import { digits } from './date.js';

/** A field of study of ISCED-F 2013: two digits (broad), three (narrow) or four (detailed). */
export function isIscedF(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 2 && value.length <= 4 && digits(value, 0, value.length) >= 0;
}

/** A language code of ISO 639: two or three small letters, `nl`, `en`. */
export function isLanguageCode(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < 2 || value.length > 3) return false;
  for (let index = 0; index < value.length; index++) {
    const letter = value.charCodeAt(index);
    if (letter < 97 || letter > 122) return false;
  }
  return true;
}

/** A year of four digits in which quality assurance of today can have been decided. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2199;
}
