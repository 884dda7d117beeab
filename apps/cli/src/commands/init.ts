import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { AfkError, type Language, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import { CONFIG_FILE } from '../config/find-config.js';
import type { Options, Run } from '../context.js';
import { chooseRelease, releasedVersions } from '../framework/choose-framework.js';
import { configText, isTable } from '../init/config-text.js';
import { exampleOffering } from '../init/example-offering.js';
import { institutionChoices, institutionMeant } from '../init/institutions.js';
import type { Told } from '../init/questions.js';
import { CATALOGUE_SCHEMA, CONFIG_SCHEMA, schemaHint } from '../init/schema-hint.js';
import { writeTextToFile } from '../output.js';
import { didYouMean } from '../usage.js';

const PATTERN = 'offerings/**/*.yaml';

const SAY = {
  nl: { wrote: 'Geschreven', kept: 'Blijft staan', next: 'Probeer nu: afsprakenkader check' },
  en: { wrote: 'Written', kept: 'Left as it is', next: 'Now try: afsprakenkader check' },
} as const;

/** `init`: asks, or takes from the flags, what a configuration needs, and writes it with one example offering. */
export async function init(run: Run, options: Options): Promise<void> {
  const told = await answers(run, options);
  const release = await chooseRelease(told.version);
  const config = resolve(run.io.cwd, CONFIG_FILE);
  const force = options.force === true;
  if (existsSync(config) && !force && !(await mayReplace(run, options, config, told.language))) {
    throw new AfkError(problem(CLI_CODES, 'AFK-623', { file: CONFIG_FILE }));
  }
  const say = SAY[told.language];
  const lines: string[] = [];
  const write = async (file: string, text: string, mayExist: boolean) => {
    const name = relative(run.io.cwd, file);
    if (existsSync(file) && !mayExist) {
      lines.push(`${say.kept}: ${name}`);
      return;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeTextToFile(text, file, run.io.cwd);
    lines.push(`${say.wrote}: ${name}`);
  };
  await write(
    config,
    configText({ ...told, digest: release.digest }, schemaHint(CONFIG_SCHEMA, config, run.io.cwd)),
    true,
  );
  if (!isTable(told.catalogue)) {
    const file = join(run.io.cwd, exampleFile(told));
    const hint = schemaHint(CATALOGUE_SCHEMA, file, run.io.cwd);
    await write(file, exampleOffering(told.institution, told.language, hint), force);
  }
  run.io.stdout.write(`${[...lines, say.next].join('\n')}\n`);
}

async function answers(run: Run, options: Options): Promise<Told> {
  const versions = await releasedVersions();
  const institutions = institutionChoices(run.language);
  const keys = institutions.map(({ key }) => key);
  const named = textOf(options.institution);
  const institution = named === undefined ? undefined : institutionMeant(named, institutions);
  if (named !== undefined && institution === undefined) {
    throw new AfkError(problem(CLI_CODES, 'AFK-624', { value: named, choices: keys, hint: didYouMean(named, keys) }));
  }
  const version = textOf(options.framework);
  if (version !== undefined) await chooseRelease(version);
  const catalogue = textOf(options.catalogue);
  if (institution !== undefined && (options.yes === true || !run.io.interactive)) {
    return {
      language: run.language,
      institution,
      catalogue: catalogue ?? PATTERN,
      version: version ?? (versions.at(-1) as string),
    };
  }
  if (!run.io.interactive || options.yes === true) throw new AfkError(problem(CLI_CODES, 'AFK-625'));
  const { askAnswers } = await import('../init/questions.js');
  const given = { language: run.language, languageGiven: options.lang !== undefined, institution, catalogue, version };
  return askAnswers(given, { institutions, versions }, { catalogue: PATTERN });
}

async function mayReplace(run: Run, options: Options, file: string, language: Language): Promise<boolean> {
  if (!run.io.interactive || options.yes === true) return false;
  const { confirmReplace } = await import('../init/confirm.js');
  return confirmReplace(relative(run.io.cwd, file), language);
}

function exampleFile(told: Told): string {
  const folder = /^[^*?[\]{}]*\//.exec(told.catalogue)?.[0] ?? '';
  const extension = /\.ya?ml$/.exec(told.catalogue)?.[0] ?? '.yaml';
  const isOneFile = !/[*?[\]{}]/.test(told.catalogue) && extension !== '';
  return isOneFile && /\.ya?ml$/.test(told.catalogue)
    ? told.catalogue
    : join(folder, `${told.language === 'nl' ? 'voorbeeld' : 'example'}${extension}`);
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
