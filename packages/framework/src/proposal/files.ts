import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** The texts of one proposal, before anything in them is understood. */
export interface ProposalFiles {
  /** Name of its folder, e.g. `lower-minimum-load`; the version is called so. */
  readonly name: string;
  /** How messages name its folder. */
  readonly folder: string;
  /** Absent where there is no `proposal.yaml`. */
  readonly text?: string;
  /** Rules that are new, by their path in the folder: `rules/place-told.yaml`. */
  readonly rules: ReadonlyMap<string, string>;
}

export const PROPOSAL_FILE = 'proposal.yaml';

/**
 * Reads the folder of a proposal.
 * @param shown how messages name the folder
 */
export function readProposal(folder: string, shown = folder): ProposalFiles {
  const rules = new Map(
    namesIn(join(folder, 'rules')).map((name) => [`rules/${name}`, readFileSync(join(folder, 'rules', name), 'utf8')]),
  );
  const base = { name: basename(resolve(folder)), folder: shown, rules };
  const file = join(folder, PROPOSAL_FILE);
  return isFile(file) ? { ...base, text: readFileSync(file, 'utf8') } : base;
}

/** Names of the proposals in a folder like `proposals`. */
export function listProposals(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => isFile(join(folder, name, PROPOSAL_FILE)))
    .sort();
}

function namesIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.yaml$/.test(name))
    .sort();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
