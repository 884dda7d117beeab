import { type Comparison, compareVersions, type Grade } from '@afsprakenkader/analysis';
import { nextVersion } from '@afsprakenkader/analysis/release';
import type { Problem } from '@afsprakenkader/diagnostics';
import { type Bundle, listReleases, loadRelease } from '@afsprakenkader/framework';
import { compileFolder } from '@afsprakenkader/framework/compile';
import { TAXONOMY } from '@afsprakenkader/taxonomy';

/** The step from the last release to the rules of the working tree, and what it asks of the number. */
export interface NextStep {
  readonly from: Bundle;
  readonly to: Bundle;
  readonly comparison: Comparison;
  /** The place of the number that has to grow; undefined where nothing at all differs. */
  readonly needed?: Grade;
  /** The number that this gives. */
  readonly version?: string;
}

/**
 * @param rules a folder like `packages/rules`
 * @returns the faults of the rules where they cannot be compiled
 */
export async function nextStep(rules: string): Promise<NextStep | readonly Problem[]> {
  const last = (await listReleases()).at(-1);
  if (last === undefined) throw new Error('Nothing has been released yet.');
  const from = await loadRelease(last.version);
  const { bundle: to, problems } = compileFolder(rules, { version: 'next', taxonomy: TAXONOMY });
  if (to === undefined) return problems;
  const comparison = compareVersions(from, { bundle: to });
  const isSame = JSON.stringify({ ...from.bundle, version: '' }) === JSON.stringify({ ...to, version: '' });
  if (isSame) return { from: from.bundle, to, comparison };
  const needed = comparison.place;
  return { from: from.bundle, to, comparison, needed, version: nextVersion(last.version, needed) };
}
