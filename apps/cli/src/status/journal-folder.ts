import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Act, nextStep, readSteps, type Step } from '@afsprakenkader/credential/sign';
import { readStrictJson } from '@afsprakenkader/credential/verify';

const NAME = /^\d{8}\.json$/;
const LIMITS = { bytes: 32_000_000 };

/**
 * The steps of a journal, one file each, in their order.
 *
 * @throws AfkError AFK-892 where a step was changed or has gone
 */
export async function readJournal(folder: string): Promise<Step[]> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).toSorted();
  const values = await Promise.all(
    names.map(async (name) => readStrictJson(await readFile(join(folder, name)), LIMITS)),
  );
  return readSteps(values);
}

/**
 * Adds a step. The number of a step is taken with its file, whole, in one act of the file system: of two writers one comes
 * second and decides anew, and a writer that is killed leaves no half step.
 *
 * @param decide what to do, given what was done; undefined: nothing
 * @param at ISO 8601 with zone
 * @returns whether anything was added
 */
export async function addStep(
  folder: string,
  decide: (steps: readonly Step[]) => Act | undefined,
  at: string,
): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  for (;;) {
    const steps = await readJournal(folder);
    const act = decide(steps);
    if (act === undefined) return false;
    const draft = join(folder, `.${randomBytes(8).toString('hex')}.tmp`);
    await writeThrough(draft, `${JSON.stringify(nextStep(steps, act, at))}\n`);
    try {
      await link(draft, join(folder, `${String(steps.length).padStart(8, '0')}.json`));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await unlink(draft);
    }
  }
}

/** Written only when the disk has it. */
async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
