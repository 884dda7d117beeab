import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Grade, worstGrade } from '@afsprakenkader/analysis';
import { isEnough, placeGrown } from '@afsprakenkader/analysis/release';
import { type Problem, problem } from '@afsprakenkader/diagnostics';
import readChangesets from '@changesets/read';
import { FRAMEWORK_CODES } from '../../packages/framework/src/codes.js';
import type { NextStep } from './next-step.js';

export const FRAMEWORK = '@afsprakenkader/framework';

/**
 * The step that people have declared: by changesets for a framework package, or by the number that its package.json
 * already has once they are applied. Undefined where nobody has.
 * @param root the folder of the repository
 */
export async function declaredPlace(root: string, last: string): Promise<Grade | undefined> {
  const { fixed } = readJson(join(root, '.changeset', 'config.json')) as { readonly fixed: readonly string[][] };
  const group = fixed.find((names) => names.includes(FRAMEWORK)) ?? [FRAMEWORK];
  const releases = (await readChangesets(root)).flatMap((changeset) => changeset.releases);
  const told = releases.flatMap(({ name, type }) => (group.includes(name) && type !== 'none' ? [type] : []));
  const { version } = readJson(join(root, 'packages', 'framework', 'package.json')) as { readonly version: string };
  const grown = placeGrown(last, version);
  const all = [...told, ...(grown === undefined ? [] : [grown])];
  return all.length === 0 ? undefined : worstGrade(all);
}

/** What speaks against the declared step; undefined where it is enough. A person may raise it, never lower it. */
export function gradeProblem({ from, needed }: NextStep, declared: Grade | undefined): Problem | undefined {
  if (needed === undefined || isEnough(declared, needed)) return undefined;
  const slots = { last: from.version, needed };
  return declared === undefined
    ? problem(FRAMEWORK_CODES, 'AFK-543', slots)
    : problem(FRAMEWORK_CODES, 'AFK-544', { ...slots, declared });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
