import { type GroupImpact, totalOf } from '@afsprakenkader/analysis/impact';
import { type CheckResult, check, isFault } from '@afsprakenkader/checker';
import { fromSettings } from '../check/from-settings.js';
import { shareRead } from '../check/share-read.js';
import { openSources, type Sources, unread } from '../check/sources.js';
import { CONFIG_FILE } from '../config/find-config.js';
import type { Settings } from '../config/settings.js';
import type { Run } from '../context.js';
import type { Release } from '../framework/choose-framework.js';
import { startProgress } from '../progress.js';
import { sayProblem } from '../say.js';
import { TOOL } from '../tool.js';
import { gather } from './gather.js';
import type { ImpactReport } from './model.js';
import { namedRules } from './rule-steps.js';

/** Faults of the input that are told one by one; the report counts them all. */
const MOST_TOLD = 3;

export interface Measured {
  readonly report: ImpactReport;
  readonly groups: readonly GroupImpact[];
  /** The checks under both versions. */
  readonly checks: readonly [CheckResult, CheckResult];
}

interface Measurement {
  readonly before: Release;
  readonly after: Release;
  readonly sources: Sources;
  readonly settings: Settings | undefined;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** Of how many offerings the findings are wanted; absent: all. */
  readonly detailed?: number;
  /** What the newer version is to see in place of what the files hold now: names that it calls otherwise. */
  readonly moved?: { readonly texts: ReadonlyMap<string, string>; readonly settings: Settings | undefined };
}

/** Checks the same catalogues under two versions. Faults of the input make the exit code 2. */
export async function measure(
  run: Run,
  { before, after, sources, settings, asOf, moved, detailed }: Measurement,
): Promise<Measured> {
  const { io, language } = run;
  const checked = async (framework: Release, own: Settings | undefined, texts?: ReadonlyMap<string, string>) => {
    const catalogues = await openSources(sources.files, io.cwd, texts);
    if (sources.problems.length > 0) catalogues.push(unread(CONFIG_FILE, sources.problems));
    const progress = startProgress(io, language);
    try {
      return await check({
        framework,
        catalogues,
        asOf,
        tool: TOOL,
        onProgress: ({ records, file }) => progress.update({ file, records, share: shareRead(catalogues) }),
        ...(own === undefined ? {} : fromSettings(own)),
      });
    } finally {
      progress.end();
    }
  };
  const old = await checked(before, settings);
  const now = await checked(after, moved === undefined ? settings : moved.settings, moved?.texts);
  const { groups, offerings } = await gather(old, now, detailed);
  // What is amiss with the input is the same under both versions; it makes the counts less than whole.
  const problems = now.problems.filter(isFault);
  if (problems.length > 0) run.outcome.exitCode = 2;
  for (const problem of problems.slice(0, MOST_TOLD)) sayProblem(problem, io, language);
  const report = reportOf(before, after, groups);
  return { report: { ...report, offerings, problems }, groups, checks: [old, now] };
}

/** A report of counts alone. */
export function reportOf(before: Release, after: Release, groups: readonly GroupImpact[]): ImpactReport {
  const total = totalOf(groups);
  return {
    from: { version: before.bundle.version, digest: before.digest },
    to: { version: after.bundle.version, digest: after.digest },
    total,
    groups,
    rules: namedRules(before.bundle, after.bundle, new Set(total.rules.map(({ rule }) => rule))),
    problems: [],
  };
}
