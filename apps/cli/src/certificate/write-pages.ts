import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';

/**
 * Writes one file, or a file a page with the page's number before the ending. A file has its name only when it is whole.
 * @returns the names as written
 * @throws AFK-622 where the file system refuses
 */
export async function writePages(pages: readonly Uint8Array[], output: string, cwd: string): Promise<string[]> {
  const names = pages.map((_page, index) =>
    pages.length === 1 ? output : output.replace(/(\.[a-z]+)?$/i, (ending) => `-${index + 1}${ending}`),
  );
  for (const [index, name] of names.entries()) await writeWhole(pages[index] as Uint8Array, name, resolve(cwd, name));
  return names;
}

async function writeWhole(bytes: Uint8Array, file: string, target: string): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new AfkError(problem(CLI_CODES, 'AFK-622', { file, detail }), { cause: error });
  }
}
