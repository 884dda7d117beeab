import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type GroupImpact, mergeGroups, suppress } from '@afsprakenkader/analysis/impact';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { chooseSources } from '../check/choose-sources.js';
import { guardOutput } from '../check/guard-output.js';
import { CLI_CODES } from '../codes.js';
import { findSettings, type Settings } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { chooseRelease, type Release } from '../framework/choose-framework.js';
import { IMPACT_CODES } from '../impact/codes.js';
import { countsFile, joinCounts, readCounts } from '../impact/counts-file.js';
import { type Measured, measure, reportOf } from '../impact/measure.js';
import type { ImpactReport } from '../impact/model.js';
import { MOST_LISTED } from '../impact/tell.js';
import { writeImpact } from '../impact/write.js';
import { writeTextToFile } from '../output.js';
import { sayProblem } from '../say.js';

/** `impact`: what the step from one version to another does to the offerings of some catalogues. */
export async function impact(run: Run, words: readonly string[], options: Options): Promise<void> {
  const below = readThreshold(options.suppressBelow);
  if (options.merge === true) {
    for (const other of ['from', 'to', 'countsOnly', 'config', 'asOf'] as const)
      if (options[other] !== undefined) throw apart('--merge', OPTION_NAMES[other]);
    await writeImpact(run, await merged(run, words, below), options);
    return;
  }
  if (below !== undefined && options.countsOnly !== undefined) throw apart('--suppress-below', '--counts-only');
  const settings = await findSettings(run.io, options.config);
  const { report, groups } = await measured(run, words, options, settings);
  if (typeof options.countsOnly === 'string') {
    await writeTextToFile(countsFile(report, groups), options.countsOnly, run.io.cwd);
    run.io.stderr.write(`${options.countsOnly}\n`);
  }
  await writeImpact(run, below === undefined ? report : shown(report, groups, below), options);
}

const OPTION_NAMES = {
  from: '--from',
  to: '--to',
  countsOnly: '--counts-only',
  config: '--config',
  asOf: '--as-of',
} as const;

async function measured(
  run: Run,
  words: readonly string[],
  options: Options,
  settings: Settings | undefined,
): Promise<Measured> {
  const { io } = run;
  const sources = await chooseSources(words, settings, io.cwd);
  for (const target of [options.output, options.countsOnly])
    if (typeof target === 'string')
      guardOutput(
        target,
        sources.files.map(({ path }) => path),
        io.cwd,
      );
  const before = await chooseRelease(asked(options.from) ?? settings?.config.framework?.version ?? 'latest', io.cwd);
  const after = await chooseRelease(asked(options.to) ?? 'latest', io.cwd);
  const forPeople = options.format !== 'json' && options.format !== 'csv';
  const asOf = asked(options.asOf) ?? io.today();
  return measure(run, { before, after, sources, settings, asOf, ...(forPeople ? { detailed: MOST_LISTED } : {}) });
}

/** Only counts are left of a report in which counts are hidden. */
function shown({ offerings: _, ...report }: ImpactReport, groups: readonly GroupImpact[], below: number): ImpactReport {
  return { ...report, ...suppress(groups, below), suppressedBelow: below };
}

async function merged(
  { io, language }: Run,
  words: readonly string[],
  below: number | undefined,
): Promise<ImpactReport> {
  const read = await Promise.all(words.map((word) => readCountsFile(word, io.cwd)));
  const [first, ...others] = read;
  if (first === undefined) throw new AfkError(problem(CLI_CODES, 'AFK-603', { word: 'files', help: HELP }));
  const { groups, notes } = joinCounts([first, ...others]);
  for (const note of notes) sayProblem(note, io, language, 'note');
  const [before, after] = [await versionOf(first.from, io.cwd), await versionOf(first.to, io.cwd)];
  const all = mergeGroups(groups);
  const report = { ...reportOf(before, after, all), from: first.from, to: first.to };
  return below === undefined ? report : shown(report, all, below);
}

const HELP = 'afsprakenkader impact --help';

async function readCountsFile(word: string, cwd: string) {
  const file = resolve(cwd, word);
  const name = relative(cwd, file) || word;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const detail = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const reason = { nl: `het kan niet geopend worden (${detail})`, en: `it cannot be opened (${detail})` };
    throw new AfkError(problem(IMPACT_CODES, 'AFK-730', { file: name, reason }, { file: name }), { cause });
  }
  return readCounts(text, name);
}

async function versionOf({ version }: { readonly version: string }, cwd: string): Promise<Release> {
  return chooseRelease(version, cwd);
}

function readThreshold(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const below = Number(value);
  if (Number.isInteger(below) && below >= 2 && below <= 1000) return below;
  throw new AfkError(problem(IMPACT_CODES, 'AFK-734', { value: String(value) }));
}

function apart(option: string, other: string): AfkError {
  return new AfkError(problem(IMPACT_CODES, 'AFK-733', { option, other }));
}

function asked(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
