import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import { UNFINISHED, writeAll, writeWhole } from './disk.js';
import { type ManifestHeader, manifestLine, readManifest } from './manifest.js';
import type { Made, ManifestLine } from './model.js';

export const MANIFEST = 'manifest.ndjson';
export const PACK = 'certificates.pack';
export const headNameOf = (digest: string): string => `${digest}.head`;

/** The folder of a batch: what is there already, and where more is put. */
export interface Store {
  /** Lines that were there when it was opened. */
  readonly lines: readonly ManifestLine[];
  /** Whether nothing is left to do. */
  readonly isDone: boolean;
  /** Records a portion of which the certificates are whole. */
  put(made: Made): void;
  /** Gives manifest and pack their final names. */
  finish(): void;
  close(): void;
}

/**
 * Opens the folder of a batch, or goes on with what an earlier run of the same batch left there. Unfinished files of a
 * run that was killed are removed; a folder with anything else in it is refused.
 *
 * @throws AfkError AFK-866 (other certificates), AFK-867 (damaged manifest); errors of the disk as they are
 */
export function openStore(folder: string, header: ManifestHeader): Store {
  mkdirSync(folder, { recursive: true });
  const final = join(folder, MANIFEST);
  const isDone = existsSync(final);
  const journal = isDone ? final : final + UNFINISHED;
  const found = existsSync(journal) ? readManifest(readFileSync(journal, 'utf8'), journal) : undefined;
  refuseOthers(folder, header, found?.header);
  const lines = found?.lines ?? [];
  if (isDone) {
    const nothing = (): void => undefined;
    return { lines, isDone, put: nothing, finish: nothing, close: nothing };
  }
  for (const name of readdirSync(folder)) if (name.endsWith(`.pdf${UNFINISHED}`)) rmSync(join(folder, name));
  const file = openSync(journal, 'a');
  ftruncateSync(file, found?.whole ?? 0);
  if (found?.header === undefined) writeAll(file, Buffer.from(manifestLine(header)));
  const pack = header.output === 'pack' ? openPack(folder, lines.at(-1)) : undefined;
  return {
    lines,
    isDone,
    put: (made) => {
      const placed = pack?.put(made) ?? made.lines;
      writeAll(file, Buffer.from(placed.map(manifestLine).join('')));
    },
    finish: () => {
      pack?.finish();
      fsyncSync(file);
      renameSync(journal, final);
    },
    close: () => {
      closeSync(file);
      pack?.close();
    },
  };
}

function refuseOthers(folder: string, wanted: ManifestHeader, found: ManifestHeader | undefined): void {
  const refuse = (nl: string, en: string): never => {
    throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-866', { folder, reason: { nl, en } }));
  };
  if (found === undefined) {
    const isOther = (name: string): boolean => name.endsWith('.pdf') || name === PACK || name.endsWith('.head');
    const other = readdirSync(folder).find(isOther);
    if (other) refuse(`\`${other}\` staat er al`, `\`${other}\` is there already`);
  } else if (manifestLine(found) !== manifestLine(wanted)) {
    refuse('ze zijn van een andere opdracht', 'they are of another command');
  }
}

function openPack(folder: string, last: ManifestLine | undefined) {
  const final = join(folder, PACK);
  const draft = final + UNFINISHED;
  const file = openSync(existsSync(final) ? final : draft, 'a');
  let at = (last?.at ?? 0) + (last?.length ?? 0);
  ftruncateSync(file, at);
  return {
    put: ({ lines, tails, heads }: Made): readonly ManifestLine[] => {
      for (const { digest, bytes } of heads) {
        const path = join(folder, headNameOf(digest));
        if (!existsSync(path)) writeWhole(path, [bytes]);
      }
      return lines.map((line, index) => {
        const tail = tails[index] as Uint8Array;
        writeAll(file, tail);
        const placed = { ...line, at, length: tail.length };
        at += tail.length;
        return placed;
      });
    },
    finish: (): void => {
      fsyncSync(file);
      if (existsSync(draft)) renameSync(draft, final);
    },
    close: (): void => closeSync(file),
  };
}
