import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import { diskProblem, writeWhole } from './disk.js';
import { fileNameOf } from './lane.js';
import { readManifest } from './manifest.js';
import { headNameOf, MANIFEST, PACK } from './store.js';

/**
 * Makes files of a pack: exactly those that were sealed, which the digests of the manifest prove before each is written.
 *
 * @param wanted numbers of certificates; all of them where it is left out
 * @returns how many were written
 * @throws AfkError AFK-864, AFK-865 (disk), AFK-867 (a manifest or pack that is damaged)
 */
export function unpack(from: string, to: string, wanted?: ReadonlySet<string>): number {
  const path = join(from, MANIFEST);
  const damaged = (row: number, file: string): never => {
    throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-867', { line: row + 2, file }));
  };
  const heads = new Map<string, Uint8Array>();
  const headOf = (digest: string): Uint8Array => {
    const known = heads.get(digest) ?? readFileSync(join(from, headNameOf(digest)));
    heads.set(digest, known);
    return known;
  };
  let done = 0;
  try {
    const { lines } = readManifest(readFileSync(path, 'utf8'), path);
    mkdirSync(to, { recursive: true });
    const pack = openSync(join(from, PACK), 'r');
    try {
      for (const { row, number, head: digest, at, length, sha256 } of lines) {
        if (wanted && !wanted.has(number)) continue;
        if (at === undefined || length === undefined) return damaged(row, path);
        const tail = Buffer.alloc(length);
        readSync(pack, tail, 0, length, at);
        const head = headOf(digest);
        if (createHash('sha256').update(head).update(tail).digest('hex') !== sha256) damaged(row, join(from, PACK));
        writeWhole(join(to, fileNameOf(number)), [head, tail]);
        done += 1;
      }
    } finally {
      closeSync(pack);
    }
    return done;
  } catch (cause) {
    throw diskProblem(cause, to, done);
  }
}
