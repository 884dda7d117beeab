import { CERTIFICATE_NUMBER } from '@afsprakenkader/credential/model';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils';
import { CERTIFICATE_CODES } from '../codes.js';
import type { NumberJournal, Reservation } from './journal.js';

export interface NumberRequest {
  readonly batch: string;
  /** `HV-2026-` */
  readonly prefix: string;
  readonly digits: number;
  /** Per row, in the order of the list: the number that the institution gave, or undefined. */
  readonly given: readonly (string | undefined)[];
  /** At least 16 random bytes, from outside: nothing here is random. */
  readonly seed: Uint8Array;
}

export interface Allotment {
  readonly reservation: Reservation;
  /** Whether the reservation is new and has to be appended to the register before anything is issued. */
  readonly isNew: boolean;
  /** A number and a random id for each row. */
  readonly certificates: readonly { readonly number: string; readonly id: string }[];
}

/**
 * Gives every certificate of a batch its number and its id. A number is given once and never again, also where the
 * certificate was never finished. The same batch gets the same ones, so that a run that was killed goes on where it was.
 *
 * @throws AfkError AFK-854 (no numbers left), AFK-855 (a given number is taken), AFK-856 (prefix)
 */
export function allotNumbers({ reservations }: NumberJournal, request: NumberRequest): Allotment {
  const { batch, prefix, digits, given } = request;
  const known = reservations.find((each) => each.batch === batch);
  if (known !== undefined) return { reservation: known, isNew: false, certificates: certificatesOf(known, given) };
  const sample = numberFrom(prefix, digits, 1);
  if (!CERTIFICATE_NUMBER.test(sample) || digits < 4 || digits > 9 || !Number.isInteger(digits))
    throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-856', { prefix, digits }));
  const own = given.filter((number) => number !== undefined);
  for (const number of own) {
    if (isTaken(reservations, number)) throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-855', { number }));
  }
  const count = given.length - own.length;
  const from = nextOf(reservations, prefix, own, count);
  if (String(from + count - 1).length > digits) {
    const last = from > 1 ? numberFrom(prefix, digits, from - 1) : '–';
    throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-854', { last, count, digits }));
  }
  const seed = btoa(String.fromCharCode(...request.seed));
  const reservation: Reservation = { batch, prefix, digits, from, count, given: own, seed };
  return { reservation, isNew: true, certificates: certificatesOf(reservation, given) };
}

/** The first number from which as many follow as are needed, past all that was ever given. */
function nextOf(reservations: readonly Reservation[], prefix: string, own: readonly string[], count: number): number {
  let next = 1;
  for (const each of reservations) if (each.prefix === prefix) next = Math.max(next, each.from + each.count);
  const given = [...reservations.flatMap((each) => each.given), ...own];
  const numbers = given.flatMap((number) => numberIn(number, prefix) ?? []).sort((a, b) => a - b);
  for (const number of numbers) if (number >= next && number < next + count) next = number + 1;
  return next;
}

function isTaken(reservations: readonly Reservation[], number: string): boolean {
  return reservations.some(({ prefix, digits, from, count, given }) => {
    const value = numberIn(number, prefix);
    const isReserved =
      value !== undefined && value >= from && value < from + count && number === numberFrom(prefix, digits, value);
    return isReserved || given.includes(number);
  });
}

function numberIn(number: string, prefix: string): number | undefined {
  const rest = number.startsWith(prefix) ? number.slice(prefix.length) : '';
  return /^\d{1,15}$/.test(rest) ? Number(rest) : undefined;
}

function numberFrom(prefix: string, digits: number, value: number): string {
  return `${prefix}${String(value).padStart(digits, '0')}`;
}

function certificatesOf({ prefix, digits, from, seed }: Reservation, given: readonly (string | undefined)[]) {
  let next = from;
  return given.map((number, row) => ({ number: number ?? numberFrom(prefix, digits, next++), id: idOf(seed, row) }));
}

/** An id that nobody can guess without the seed; in the form of a random UUID (RFC 9562, version 4). */
function idOf(seed: string, row: number): string {
  const hash = sha256(concatBytes(utf8ToBytes(`${seed}\u0000`), utf8ToBytes(String(row)))).slice(0, 16);
  hash[6] = ((hash[6] as number) & 0x0f) | 0x40;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  return bytesToHex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
