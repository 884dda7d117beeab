import { join } from 'node:path';
import { isVersion } from '@afsprakenkader/framework';
import type { BesideExample } from '@afsprakenkader/framework/compile';
import type { Release } from '../framework/choose-framework.js';

/** The examples that the repository keeps beside the rules of a draft; a released version has those of its bundle only. */
export async function besideExamples({ bundle }: Release, cwd: string): Promise<readonly BesideExample[]> {
  if (isVersion(bundle.version)) return [];
  const [{ findRepository }, { readBeside }] = await Promise.all([
    import('../framework/working-tree.js'),
    import('@afsprakenkader/framework/compile'),
  ]);
  const repository = findRepository(cwd);
  return repository === undefined ? [] : readBeside(join(repository, 'packages', 'rules'), bundle).examples;
}
