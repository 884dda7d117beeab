import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AfkError, type Localized, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from './codes.js';
import type { Io } from './io.js';

const STANDARD_OUTPUT: Localized = { nl: 'De standaarduitvoer', en: 'Standard output' };

/**
 * Writes pieces of text to standard output, no faster than its reader takes them. A reader that stops early (`| head`)
 * is no fault of anybody: the rest is not written.
 * @throws AFK-622 where nothing more can be written, as on a full disk
 */
export async function writeToStdout(pieces: AsyncIterable<string>, { stdout }: Io): Promise<void> {
  for await (const piece of pieces) {
    if (!stdout.write(piece)) await stdout.drained();
    if (stdout.failure !== undefined) break;
  }
  await turn();
  const { failure } = stdout;
  if (failure === undefined || failure.code === 'EPIPE') return;
  throw new AfkError(problem(CLI_CODES, 'AFK-622', { file: STANDARD_OUTPUT, detail: failure.code }));
}

/** A stream tells what went wrong with a write after the write has returned. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
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
