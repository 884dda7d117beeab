import { statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { canonicalJson, digestOf, fromBundle, readFiles } from '@afsprakenkader/framework/compile';
import {
  compileProposal,
  listProposals as namesIn,
  PROPOSAL_FILE,
  readProposal,
} from '@afsprakenkader/framework/proposal';
import { TAXONOMY } from '@afsprakenkader/taxonomy';
import { ConfigError } from '../config/settings.js';
import type { Draft } from './draft.js';

const FOLDER = 'proposals';

/** Names of the proposals of a repository. */
export function listProposals(repository: string): readonly string[] {
  return namesIn(join(repository, FOLDER));
}

/**
 * The folder of a proposal by its name, or by the path of the folder or of its `proposal.yaml`; undefined where there
 * is none. A folder under `proposals` without that file is a proposal all the same: what is missing will be told.
 */
export function findProposal(asked: string, repository: string, cwd: string): string | undefined {
  const path = resolve(cwd, asked);
  if (path.endsWith(PROPOSAL_FILE)) return dirname(path);
  if (isFile(join(path, PROPOSAL_FILE))) return path;
  const named = join(repository, FOLDER, asked);
  return /^[\w-]+$/.test(asked) && isFolder(named) ? named : undefined;
}

/**
 * The agreement of the working tree with a proposal written over it.
 * @throws ConfigError with every fault, each at its place in the proposal
 */
export function loadProposal(folder: string, repository: string, cwd: string): Draft {
  const rules = join(repository, 'packages', 'rules');
  const { proposal, bundle, exemptions, problems } = compileProposal(
    readFiles(rules),
    readProposal(folder, relative(cwd, folder)),
    { taxonomy: TAXONOMY, folder: relative(cwd, rules) },
  );
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigError([first, ...others]);
  if (bundle === undefined || proposal === undefined || exemptions === undefined)
    throw new Error('The proposal gave neither a bundle nor a problem.');
  return { release: fromBundle(bundle, digestOf(canonicalJson(bundle))), proposal, exemptions };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
