import { relative, resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { MIGRATIONS, type Plan, planOf } from '@afsprakenkader/migrate';
import { readBaselineFile } from '../check/baseline-file.js';
import { chooseEditions } from '../check/editions.js';
import { configuredSources } from '../check/sources.js';
import { CLI_CODES } from '../codes.js';
import { CONFIG_FILE } from '../config/find-config.js';
import { setPin } from '../config/set-pin.js';
import { findSettings, type Settings } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { chooseRelease, type Release } from '../framework/choose-framework.js';
import { measure } from '../impact/measure.js';
import { wantsColour, widthOf } from '../io.js';
import { writeTextToFile } from '../output.js';
import { paint } from '../paint.js';
import { sayProblem } from '../say.js';
import { carryBaseline } from '../upgrade/carry-baseline.js';
import { UPGRADE_CODES } from '../upgrade/codes.js';
import { choicesToMake } from '../upgrade/decisions.js';
import { moveCatalogues, moveConfiguration, moveSources } from '../upgrade/move-files.js';
import { type UpgradeReport, upgradeJson, upgradeText } from '../upgrade/report.js';
import { SAY } from '../upgrade/words.js';

/** `upgrade`: what moving to another version does, and, where asked, the move itself. */
export async function upgrade(run: Run, options: Options): Promise<void> {
  const { io, language } = run;
  const settings = await findSettings(io, options.config);
  if (settings === undefined) throw new AfkError(problem(CLI_CODES, 'AFK-611', { file: CONFIG_FILE }));
  const configuration = relative(io.cwd, settings.file) || settings.file;
  const before = await pinnedVersion(settings, configuration, io.cwd);
  const after = await chooseRelease(typeof options.to === 'string' ? options.to : 'latest');
  const [from, to] = [before.bundle.version, after.bundle.version];
  if (from === to) {
    io.stdout.write(`${SAY[language].already(to, configuration)}\n`);
    return;
  }
  for (const [year, { version }] of Object.entries(settings.config.editions ?? {})) {
    const place = settings.locate(`/editions/${year}`);
    sayProblem(problem(UPGRADE_CODES, 'AFK-762', { year, version }, place), io, language, 'note');
  }
  const { report, texts } = await prepare(run, { settings, configuration, before, after, options });
  if (options.write === true) {
    for (const { file, text } of texts) await writeTextToFile(text, file, io.cwd);
  }
  const written = options.write === true ? texts.map(({ file }) => relative(io.cwd, file) || file) : undefined;
  const told = { ...report, written };
  io.stdout.write(
    options.format === 'json'
      ? upgradeJson(told)
      : upgradeText(told, language, widthOf(io.stdout, io.env), paint(wantsColour(io.stdout, io.env))),
  );
  if (report.decisions.length > 0) run.outcome.exitCode = Math.max(run.outcome.exitCode, 1);
}

interface Step {
  readonly settings: Settings;
  readonly configuration: string;
  readonly before: Release;
  readonly after: Release;
  readonly options: Options;
}

/** Everything that would be written, the pin last: a move that stops half-way can be done again. */
async function prepare(
  run: Run,
  { settings, configuration, before, after, options }: Step,
): Promise<{
  readonly report: UpgradeReport;
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}> {
  const { cwd } = run.io;
  const plan = planOf(before.bundle.version, after.bundle.version, MIGRATIONS);
  const sources = await configuredSources(settings, cwd);
  const asOf = typeof options.asOf === 'string' ? options.asOf : run.io.today();
  const config = await moveConfiguration(settings.file, cwd, plan);
  const catalogues = await moveCatalogues(sources.files, cwd, plan);
  const code = await moveSources(settings.folder, cwd, plan);
  const moved = [...catalogues.files, ...code];
  const newer = {
    texts: new Map(catalogues.files.filter(({ edits }) => edits.length > 0).map(({ path, text }) => [path, text])),
    settings: underPlan(settings, plan),
  };
  const measured =
    sources.files.length === 0
      ? undefined
      : await measure(run, { before, after, sources, settings, asOf, moved: newer });
  const earlier = await readBaselineFile(settings, cwd);
  const carried =
    earlier === undefined || measured === undefined ? undefined : await carryBaseline(earlier, measured.checks, plan);
  const baselineFile = resolve(settings.folder, settings.config.baseline ?? '');
  const files = [config, ...moved].filter(({ edits }) => edits.length > 0);
  const left = [...[config, ...moved].flatMap(({ decisions }) => decisions), ...catalogues.left];
  const pin = { version: after.bundle.version, digest: after.digest };
  const report: UpgradeReport = {
    from: before.bundle.version,
    to: after.bundle.version,
    configuration,
    impact: measured?.report,
    files,
    baseline: carried && {
      file: relative(cwd, baselineFile) || baselineFile,
      kept: carried.baseline.findings.length,
      dropped: carried.dropped,
    },
    decisions: [
      ...left.map(({ what, todo, location }) => ({ what, todo, location: location ?? { file: configuration } })),
      ...(measured === undefined ? [] : choicesToMake(measured.report, after.bundle)),
    ],
    written: undefined,
  };
  return {
    report,
    texts: [
      ...moved.filter(({ edits }) => edits.length > 0).map(({ path, text }) => ({ file: path, text })),
      ...(carried === undefined
        ? []
        : [{ file: baselineFile, text: `${JSON.stringify(carried.baseline, null, 2)}\n` }]),
      { file: settings.file, text: setPin(config.text, pin) },
    ],
  };
}

/** The configuration with rules under their present ids. */
function underPlan(settings: Settings, { rules }: Plan): Settings {
  const renamed = <Entry extends { readonly rule: string }>(entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, rule: rules.get(entry.rule) ?? entry.rule }));
  const { exceptions, suppressions } = settings.config;
  const config = {
    ...settings.config,
    ...(exceptions === undefined ? {} : { exceptions: renamed(exceptions) }),
    ...(suppressions === undefined ? {} : { suppressions: renamed(suppressions) }),
  };
  return { ...settings, config };
}

async function pinnedVersion(settings: Settings, configuration: string, cwd: string): Promise<Release> {
  if (settings.config.framework === undefined)
    throw new AfkError(problem(UPGRADE_CODES, 'AFK-760', { file: configuration }, { file: configuration }));
  const { editions } = await chooseEditions(undefined, settings, cwd);
  return editions[0]!.framework;
}
