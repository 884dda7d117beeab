import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { canonicalJson, compileFolder, digestOf, fromBundle } from '@afsprakenkader/framework/compile';
import { TAXONOMY } from '@afsprakenkader/taxonomy';
import { ConfigError } from '../config/settings.js';
import type { Draft } from './draft.js';

/** The repository of the framework around a folder, known by its rules; undefined elsewhere. */
export function findRepository(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'packages', 'rules', 'framework.yaml'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The working version, compiled from the YAML in the repository.
 * @throws ConfigError with every fault in the YAML
 */
export function loadWorkingTree(repository: string, cwd: string): Draft {
  const path = join(repository, 'packages', 'rules');
  const { bundle, problems, exemptions } = compileFolder(path, {
    version: 'next',
    taxonomy: TAXONOMY,
    folder: relative(cwd, path),
  });
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigError([first, ...others]);
  if (bundle === undefined) throw new Error('The working tree gave neither a bundle nor a problem.');
  return { release: fromBundle(bundle, digestOf(canonicalJson(bundle))), exemptions };
}
