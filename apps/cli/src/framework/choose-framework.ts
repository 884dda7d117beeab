import { resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { isVersion, type LoadedFramework, listReleases, loadBundleFile, loadRelease } from '@afsprakenkader/framework';
import { CLI_CODES } from '../codes.js';
import { didYouMean } from '../usage.js';
import type { Draft } from './draft.js';

export type Release = LoadedFramework;

/** Numbers of the released versions, oldest first. */
export async function releasedVersions(): Promise<readonly string[]> {
  return (await listReleases()).map(({ version }) => version);
}

/**
 * A framework version by what a person calls it: a released number, `latest`, `next` (the working tree of the
 * repository around `cwd`), the name or path of a proposal, or the path of a bundle.
 * @param cwd absent: only released versions, as for a pin
 * @throws AFK-520 for a number that is not released, AFK-522 and AFK-523 for a path, AFK-619 for `next` elsewhere,
 * AFK-632 for a name that nothing has, ConfigError with every fault of a proposal
 */
export async function chooseRelease(asked: string, cwd?: string): Promise<Release> {
  if (asked === 'latest') return loadRelease((await releasedVersions()).at(-1) ?? asked);
  if (cwd === undefined) return loadRelease(asked);
  if (isVersion(asked)) return loadRelease(asked);
  if (/\.json$/i.test(asked)) return loadBundleFile(resolve(cwd, asked));
  return (await chooseDraft(asked, cwd)).release;
}

/**
 * A version that is not released: the working tree, or a proposal on it.
 * @param asked `next`, or the name or path of a proposal
 */
export async function chooseDraft(asked: string, cwd: string): Promise<Draft> {
  const [{ findRepository, loadWorkingTree }, { findProposal, listProposals, loadProposal }] = await Promise.all([
    import('./working-tree.js'),
    import('./proposals.js'),
  ]);
  const repository = findRepository(cwd);
  const versions = await releasedVersions();
  if (repository === undefined) {
    if (/^\d/.test(asked)) return { release: await loadRelease(asked) };
    throw new AfkError(problem(CLI_CODES, 'AFK-619', { word: asked, versions: [...versions] }));
  }
  if (asked === 'next') return loadWorkingTree(repository, cwd);
  const folder = findProposal(asked, repository, cwd);
  if (folder !== undefined) return loadProposal(folder, repository, cwd);
  const known = [...versions, 'next', ...listProposals(repository)];
  throw new AfkError(problem(CLI_CODES, 'AFK-632', { word: asked, hint: didYouMean(asked, known), known }));
}
