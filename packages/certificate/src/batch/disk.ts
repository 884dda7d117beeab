import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';

/** What a name ends with while its content is not whole. */
export const UNFINISHED = '.part';

/** Writes a file under another name first: who sees the final name sees the whole file. */
export function writeWhole(path: string, parts: readonly Uint8Array[]): void {
  const draft = path + UNFINISHED;
  try {
    const file = openSync(draft, 'w');
    try {
      for (const part of parts) writeAll(file, part);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}

/** A write may take less than was given, above all on a disk that is nearly full. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Turns a fault of the disk into a problem that can be told; other errors stay as they are. */
export function diskProblem(cause: unknown, folder: string, done: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (FULL.has(code)) return new AfkError(problem(CERTIFICATE_CODES, 'AFK-865', { folder, done }), { cause });
  const said = REASONS[code];
  return said ? new AfkError(problem(CERTIFICATE_CODES, 'AFK-864', { folder, reason: said }), { cause }) : cause;
}

const NO_RIGHT = { nl: 'u mag er niet schrijven', en: 'you may not write there' };
const NO_FOLDER = { nl: 'het is geen map', en: 'it is not a folder' };
const REASONS: Readonly<Record<string, { readonly nl: string; readonly en: string } | undefined>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: { nl: 'de schijf is alleen te lezen', en: 'the disk is read-only' },
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  ENOENT: { nl: 'de map is er niet', en: 'the folder is not there' },
};
