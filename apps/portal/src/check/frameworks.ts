import { type Comparison, compareVersions } from '@afsprakenkader/analysis';
import { type LoadedFramework, listReleases, loadRelease } from '@afsprakenkader/framework';
import { missing } from '../http/fault.js';

const loaded = new Map<string, Promise<LoadedFramework>>();
const comparisons = new Map<string, Comparison>();

/** A released version; each is loaded once. */
export async function frameworkOf(version: string): Promise<LoadedFramework> {
  if (!(await listReleases()).some((release) => release.version === version)) throw missing(version);
  let framework = loaded.get(version);
  if (framework === undefined) {
    framework = loadRelease(version);
    loaded.set(version, framework);
  }
  return framework;
}

export async function latestFramework(): Promise<LoadedFramework> {
  return frameworkOf((await listReleases()).at(-1)!.version);
}

/** Released versions never change, so neither does what they differ in. */
export function comparisonOf(from: LoadedFramework, to: LoadedFramework): Comparison {
  const key = `${from.digest} ${to.digest}`;
  let comparison = comparisons.get(key);
  if (comparison === undefined) {
    comparison = compareVersions(from, to);
    comparisons.set(key, comparison);
  }
  return comparison;
}
