import { type Baseline, type CheckResult, check as checkOfferings, exitCode } from '@afsprakenkader/checker';
import { baselineFor, readBaselineFile, writeBaseline } from '../check/baseline-file.js';
import { chooseSources } from '../check/choose-sources.js';
import { chooseEditions, type Edition } from '../check/editions.js';
import { fromSettings } from '../check/from-settings.js';
import { guardOutput } from '../check/guard-output.js';
import { reportFormat } from '../check/report-format.js';
import { shareRead } from '../check/share-read.js';
import { openSources, type Sources, unread } from '../check/sources.js';
import { writeReport } from '../check/write-report.js';
import { CONFIG_FILE } from '../config/find-config.js';
import { findSettings, type Settings } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { startProgress } from '../progress.js';
import { sayProblem } from '../say.js';
import { TOOL } from '../tool.js';

/** `check`: the offerings of the named files, or of the configuration, against the version that judges them. */
export async function check(run: Run, words: readonly string[], options: Options): Promise<void> {
  const { io, language } = run;
  const settings = await findSettings(io, options.config);
  const format = reportFormat(options.format, options.output);
  const asked = typeof options.framework === 'string' ? options.framework : undefined;
  const sources = await chooseSources(words, settings, io.cwd);
  const read = [...sources.files.map(({ path }) => path), ...(settings === undefined ? [] : [settings.file])];
  for (const target of [options.output, options.writeBaseline])
    if (typeof target === 'string') guardOutput(target, read, io.cwd);
  const { editions, notes } = await chooseEditions(asked, settings, io.cwd);
  for (const note of notes) sayProblem(note, io, language, 'note');
  const baseline = options.writeBaseline === undefined ? await readBaselineFile(settings, io.cwd) : undefined;
  const results: CheckResult[] = [];
  for (const edition of editions)
    results.push(await checkEdition(run, options, { edition, editions, settings, sources, baseline }));
  const seen = editions.length > 1 ? results.filter(({ summary }) => summary.offerings > 0) : results;
  const told = seen.length === 0 ? results.slice(0, 1) : seen;
  await writeReport(run, told, format, typeof options.output === 'string' ? options.output : undefined);
  if (options.writeBaseline !== undefined) {
    await writeBaseline(run, told, options.writeBaseline, settings);
    return;
  }
  const failOn =
    (options.failOn as 'unmet' | 'undetermined' | 'attention' | undefined) ?? settings?.config.failOn ?? 'unmet';
  run.outcome.exitCode = Math.max(0, ...told.map((result) => exitCode(result, failOn)));
}

interface Work {
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  readonly settings: Settings | undefined;
  readonly sources: Sources;
  readonly baseline: Baseline | undefined;
}

async function checkEdition({ io, language }: Run, options: Options, work: Work): Promise<CheckResult> {
  const { edition, settings, sources } = work;
  const catalogues = await openSources(sources.files, io.cwd);
  if (sources.problems.length > 0) catalogues.push(unread(CONFIG_FILE, sources.problems));
  const progress = startProgress(io, language);
  const baseline = baselineFor(work.baseline, edition, work.editions);
  try {
    return await checkOfferings({
      framework: edition.framework,
      catalogues,
      asOf: typeof options.asOf === 'string' ? options.asOf : io.today(),
      tool: TOOL,
      onProgress: ({ records, file }) => progress.update({ file, records, share: shareRead(catalogues) }),
      ...(edition.years === undefined ? {} : { years: edition.years }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(settings === undefined ? {} : fromSettings(settings)),
    });
  } finally {
    progress.end();
  }
}
