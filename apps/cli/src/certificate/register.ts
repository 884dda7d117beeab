import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { allotNumbers, journalHeader, journalLine, readJournal } from '@afsprakenkader/certificate/numbers';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';

export interface NumbersAsked {
  readonly register: string;
  readonly batch: string;
  readonly prefix: string;
  readonly given: readonly (string | undefined)[];
}

/** Six digits: a million certificates under one prefix. */
const DIGITS = 6;

/**
 * Gives each certificate its number and id, and has them in the register on disk before anything is made. The same list
 * again gets the same numbers.
 * @throws AFK-622 where the register cannot be written; AFK-853 to AFK-856
 */
export function takeNumbers({ register, batch, prefix, given }: NumbersAsked, cwd: string) {
  const path = resolve(cwd, register);
  try {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const { journal, whole } = readJournal(text);
    const request = { batch, prefix, digits: DIGITS, given, seed: new Uint8Array(randomBytes(32)) };
    const { reservation, isNew, certificates } = allotNumbers(journal, request);
    if (isNew) append(path, text.slice(0, whole), journalLine(reservation));
    return certificates;
  } catch (error) {
    if (error instanceof AfkError) throw error;
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new AfkError(problem(CLI_CODES, 'AFK-622', { file: register, detail }), { cause: error });
  }
}

/** What a killed run left half-written is cut off; numbers in it went to nobody. */
function append(path: string, whole: string, line: string): void {
  const handle = openSync(path, existsSync(path) ? 'r+' : 'w');
  try {
    const length = Buffer.byteLength(whole);
    ftruncateSync(handle, length);
    writeSync(handle, `${whole === '' ? journalHeader() : ''}${line}`, length);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
