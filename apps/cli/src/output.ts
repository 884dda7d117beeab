import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from './codes.js';
import type { Io } from './io.js';

/** Writes pieces of text to standard output, no faster than its reader takes them. */
export async function writeToStdout(pieces: AsyncIterable<string>, io: Io): Promise<void> {
  for await (const piece of pieces) {
    if (!io.stdout.write(piece)) await io.stdout.drained();
  }
}

/**
 * Writes pieces of text to a file, whole or not at all: they go to a file beside it, which takes its place when
 * complete. A report that fails half-way leaves the earlier one as it was.
 * @throws AFK-622 where the file system refuses
 */
export async function writeToFile(pieces: AsyncIterable<string>, file: string, cwd: string): Promise<void> {
  const target = resolve(cwd, file);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const handle = await refusing(file, () => open(draft, 'w'));
  try {
    for await (const piece of pieces) await refusing(file, () => writeWhole(handle, piece));
    await refusing(file, () => handle.close());
    await refusing(file, () => rename(draft, target));
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

/** {@link writeToFile} for a text that is there already. */
export async function writeTextToFile(text: string, file: string, cwd: string): Promise<void> {
  await writeToFile(once(text), file, cwd);
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

async function writeWhole(handle: FileHandle, text: string): Promise<void> {
  await handle.writeFile(text, 'utf8');
}

async function refusing<Value>(file: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new AfkError(problem(CLI_CODES, 'AFK-622', { file, detail }), { cause: error });
  }
}
