/** Writes the changeset of the agreement from what its change means: `npm run framework:changeset`. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { worstGrade } from '@afsprakenkader/analysis';
import parseChangeset from '@changesets/parse';
import writeChangeset from '@changesets/write';
import { problemLines } from '../../packages/framework/scripts/working-tree.js';
import { summaryOf } from './changelog.js';
import { FRAMEWORK } from './declared.js';
import { type NextStep, nextStep } from './next-step.js';

/** One file of a fixed name: the next run replaces it, where a random name would pile them up. */
export const CHANGESET = 'agreement.md';

/** Writes the changeset into `.changeset` of a repository. A grade that a person has raised stays raised. */
export async function writeAgreementChangeset(root: string, step: NextStep): Promise<string | undefined> {
  const { needed, comparison, from, to } = step;
  const file = join(root, '.changeset', CHANGESET);
  const old = existsSync(file) ? parseChangeset(readFileSync(file, 'utf8')).releases : [];
  if (needed === undefined) {
    rmSync(file, { force: true });
    return undefined;
  }
  const raised = old.flatMap(({ name, type }) => (name === FRAMEWORK && type !== 'none' ? [type] : []));
  const type = worstGrade([needed, ...raised]);
  const summary = summaryOf(comparison, from, to);
  const id = await writeChangeset({ summary, releases: [{ name: FRAMEWORK, type }] }, root, { prettier: false });
  const made = join(root, '.changeset', `${id}.md`);
  writeFileSync(file, `${readFileSync(made, 'utf8').trimEnd()}\n`);
  rmSync(made);
  return `${type} → ${file}`;
}

if (process.argv[1]?.endsWith('write-changeset.ts')) {
  const step = await nextStep(join(process.cwd(), 'packages', 'rules'));
  if ('comparison' in step)
    process.stdout.write(`${(await writeAgreementChangeset(process.cwd(), step)) ?? `= ${step.from.version}`}\n`);
  else {
    process.stderr.write(problemLines(step));
    process.exitCode = 1;
  }
}
