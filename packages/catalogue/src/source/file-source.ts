import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import type { ByteSource } from './byte-source.js';

const READ = 1 << 18;
/** A buffer that is used again costs its memory once, so that it may be larger. */
const READ_AGAIN = 1 << 19;

/**
 * A file as a source: the only module here that touches the disk.
 *
 * @param path as opened
 * @param name as shown in locations
 * @throws AfkError AFK-301 (not there), AFK-302 (a directory), AFK-303 (may not or cannot be read)
 */
export async function fileSource(path: string, name: string): Promise<ByteSource> {
  const status = await stat(path).catch((error: unknown) => refuse(name, error));
  if (status.isDirectory()) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-302', { file: name }, { file: name }));
  // A pipe or device may never end and cannot be read twice.
  if (!status.isFile()) refuse(name, new Error('not a regular file'));
  const probe = await openFile(path, name);
  await probe.close();
  return { name, size: status.size, chunks: (fleeting = false) => readChunks(path, name, fleeting) };
}

async function openFile(path: string, name: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY).catch((error: unknown) => refuse(name, error));
}

async function* readChunks(path: string, name: string, fleeting: boolean): AsyncIterable<Uint8Array> {
  const handle = await openFile(path, name);
  const size = fleeting ? READ_AGAIN : READ;
  let buffer = Buffer.allocUnsafeSlow(size);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, size, null).catch((error: unknown) => refuse(name, error));
      if (bytesRead === 0) return;
      yield bytesRead === size ? buffer : buffer.subarray(0, bytesRead);
      if (!fleeting) buffer = Buffer.allocUnsafeSlow(size);
    }
  } finally {
    await handle.close();
  }
}

function refuse(name: string, error: unknown): never {
  const cause = error instanceof Error ? error : new Error(String(error));
  const code = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'AFK-301' : 'AFK-303';
  throw new AfkError(problem(CATALOGUE_CODES, code, { file: name, reason: cause.message }, { file: name }), { cause });
}
