import { resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { type LoadedFramework, listReleases, loadBundleFile, loadRelease } from '@afsprakenkader/framework';
import { CLI_CODES } from '../codes.js';

export type Release = LoadedFramework;

/** Numbers of the released versions, oldest first. */
export async function releasedVersions(): Promise<readonly string[]> {
  return (await listReleases()).map(({ version }) => version);
}

/**
 * A framework version by what a person calls it: a released number, `latest`, `next` (the working tree of the
 * repository around `cwd`), or the path of a bundle.
 * @param cwd absent: only released versions, as for a pin
 * @throws AFK-520 for a number that is not released, AFK-522 and AFK-523 for a path, AFK-619 for `next` elsewhere
 */
export async function chooseRelease(asked: string, cwd?: string): Promise<Release> {
  if (asked === 'latest') return loadRelease((await releasedVersions()).at(-1) ?? asked);
  if (cwd === undefined) return loadRelease(asked);
  if (asked === 'next') return workingTree(cwd);
  return isPath(asked) ? loadBundleFile(resolve(cwd, asked)) : loadRelease(asked);
}

async function workingTree(cwd: string): Promise<Release> {
  const { findRepository, loadWorkingTree } = await import('./working-tree.js');
  const repository = findRepository(cwd);
  if (repository === undefined)
    throw new AfkError(problem(CLI_CODES, 'AFK-619', { versions: [...(await releasedVersions())] }));
  return loadWorkingTree(repository, cwd);
}

function isPath(text: string): boolean {
  return /[/\\]/.test(text) || /\.json$/i.test(text);
}
