import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type Baseline, type CheckResult, makeBaseline } from '@afsprakenkader/checker';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import { ConfigError, type Settings } from '../config/settings.js';
import type { Run } from '../context.js';
import { writeTextToFile } from '../output.js';
import type { Edition } from './editions.js';

const DEFAULT_FILE = 'afsprakenkader.baseline.json';

const SAY = {
  nl: {
    wrote: (count: number, file: string) => `Nulmeting met ${count} bevindingen geschreven: ${file}`,
    add: (file: string) => `Zet in afsprakenkader.yaml: baseline: ${file}`,
  },
  en: {
    wrote: (count: number, file: string) => `Baseline with ${count} findings written: ${file}`,
    add: (file: string) => `Put in afsprakenkader.yaml: baseline: ${file}`,
  },
} as const;

/**
 * The baseline that the configuration names.
 * @throws AFK-611 where it is not there, AFK-442 where it is no baseline
 */
export async function readBaselineFile(settings: Settings | undefined, cwd: string): Promise<Baseline | undefined> {
  const named = settings?.config.baseline;
  if (settings === undefined || named === undefined) return undefined;
  const file = resolve(settings.folder, named);
  const name = relative(cwd, file) || file;
  const { readBaseline } = await import('@afsprakenkader/checker/config');
  const { baseline, problems } = readBaseline(await readJson(file, name, settings), name);
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigError([first, ...others]);
  return baseline;
}

/** A baseline belongs to one version: of several editions, to that one, else to the first, which tells that it is stale. */
export function baselineFor(
  baseline: Baseline | undefined,
  edition: Edition,
  editions: readonly Edition[],
): Baseline | undefined {
  const owner =
    editions.find(({ framework }) => framework.bundle.version === baseline?.framework.version) ?? editions[0];
  return owner === edition ? baseline : undefined;
}

/** Writes the findings of a check down as the new baseline, and says how many, on standard error. */
export async function writeBaseline(
  { io, language }: Run,
  results: readonly CheckResult[],
  option: unknown,
  settings: Settings | undefined,
): Promise<void> {
  const [result, second] = results;
  if (result === undefined) return;
  if (second !== undefined) {
    throw new AfkError(
      problem(CLI_CODES, 'AFK-609', { format: 'baseline', versions: results.map(({ bundle }) => bundle.version) }),
    );
  }
  const configured = settings?.config.baseline;
  const target =
    typeof option === 'string'
      ? resolve(io.cwd, option)
      : resolve(settings?.folder ?? io.cwd, configured ?? DEFAULT_FILE);
  const baseline = await makeBaseline(result);
  await writeTextToFile(`${JSON.stringify(baseline, null, 2)}\n`, target, io.cwd);
  const name = relative(io.cwd, target) || target;
  io.stderr.write(`${SAY[language].wrote(baseline.findings.length, name)}\n`);
  if (configured === undefined) io.stderr.write(`${SAY[language].add(relative(settings?.folder ?? io.cwd, target))}\n`);
}

async function readJson(file: string, name: string, settings: Settings): Promise<unknown> {
  const location = settings.locate('/baseline');
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing) throw new AfkError(problem(CLI_CODES, 'AFK-629', { file: name }, location), { cause: error });
    throw new AfkError(problem(CLI_CODES, 'AFK-630', { file: name, detail: (error as Error).message }, location), {
      cause: error,
    });
  }
}
