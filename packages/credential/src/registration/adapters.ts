import { REGISTRATION_FIELDS, REGISTRATION_FORMAT, type RegistrationRecord } from './record.js';

/** Turns records into what one register takes. A register with a form of its own gets an adapter of its own. */
export interface RegistrationAdapter {
  /** What people type to choose it. */
  readonly name: string;
  /** Ending of the file, with its dot. */
  readonly extension: string;
  write(records: readonly RegistrationRecord[]): string;
}

/** What spreadsheets take for a formula when it begins a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * RFC 4180: a head with the names of the fields, commas, CRLF, quotes doubled, UTF-8 with a byte order mark so that
 * spreadsheets read the letters. What a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csvAdapter: RegistrationAdapter = {
  name: 'csv',
  extension: '.csv',
  write: (records) => {
    const rows = [REGISTRATION_FIELDS, ...records.map((record) => REGISTRATION_FIELDS.map((field) => record[field]))];
    return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
  },
};

/** `{ "format": …, "records": [ … ] }`, with every field of every record. */
export const jsonAdapter: RegistrationAdapter = {
  name: 'json',
  extension: '.json',
  write: (records) => `${JSON.stringify({ format: REGISTRATION_FORMAT, records }, null, 1)}\n`,
};

export const REGISTRATION_ADAPTERS: readonly RegistrationAdapter[] = [csvAdapter, jsonAdapter];

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
