import { AfkError, problem } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import { CERTIFICATE_CODES } from '../codes.js';

/**
 * One line of the register: the numbers that a batch was given. It holds no personal data: rows are counted, and the
 * digest of the list tells which list it was.
 */
export interface Reservation {
  /** Digest of the list of learners and of what was issued to them; the same batch again gets the same numbers. */
  readonly batch: string;
  readonly prefix: string;
  readonly digits: number;
  /** First number and how many. */
  readonly from: number;
  readonly count: number;
  /** Numbers that the institution gave itself. */
  readonly given: readonly string[];
  /** Random and secret, in base64: the ids of the certificates follow from it. */
  readonly seed: string;
}

/** Everything that was ever given, in the order of giving. */
export interface NumberJournal {
  readonly reservations: readonly Reservation[];
}

const HEADER = { kind: 'certificate-numbers', format: 1 } as const;

const headerSchema = z.strictObject({ kind: z.literal(HEADER.kind), format: z.literal(HEADER.format) });
const reservationSchema = z.strictObject({
  batch: z.string().min(1).max(200),
  prefix: z.string().max(30),
  digits: z.int().min(4).max(9),
  from: z.int().min(1),
  count: z.int().min(0),
  given: z.array(z.string().max(40)),
  seed: z.string().min(22).max(100),
});

/**
 * Reads a register: a header and one JSON object per line, only ever appended to. A last line without its newline was
 * being written when the process was killed: its numbers went to nobody, and it is left out.
 *
 * @returns the journal, and the length in characters of the part that is whole: who appends cuts off the rest first
 * @throws AfkError AFK-853 where a line cannot be read, or numbers stand there twice: then nothing may be given
 */
export function readJournal(text: string): { readonly journal: NumberJournal; readonly whole: number } {
  const whole = text.lastIndexOf('\n') + 1;
  const lines = text.slice(0, whole).split('\n').slice(0, -1);
  const reservations: Reservation[] = [];
  const next = new Map<string, number>();
  const given = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const fail = (nl: string, en: string): never => {
      throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-853', { line: index + 1, reason: { nl, en } }));
    };
    const value = parsed(line) ?? fail('het is geen JSON', 'it is not JSON');
    if (index === 0) {
      if (!headerSchema.safeParse(value).success) fail('het is geen register', 'it is not a register');
      continue;
    }
    const result = reservationSchema.safeParse(value);
    if (!result.success) return fail('er ontbreekt een gegeven', 'an item is missing');
    const { prefix, from, count } = result.data;
    if (from < (next.get(prefix) ?? 1)) fail('nummers staan er twee keer', 'numbers stand there twice');
    if (result.data.given.some((number) => given.has(number)))
      fail('nummers staan er twee keer', 'numbers stand there twice');
    next.set(prefix, from + count);
    for (const number of result.data.given) given.add(number);
    reservations.push(result.data);
  }
  return { journal: { reservations }, whole };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The first line of a new register. */
export function journalHeader(): string {
  return `${JSON.stringify(HEADER)}\n`;
}

/** The line to append, and to have on disk, before the first of its numbers is used. */
export function journalLine(reservation: Reservation): string {
  return `${JSON.stringify(reservation)}\n`;
}
