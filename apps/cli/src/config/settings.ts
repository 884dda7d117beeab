import { dirname, resolve } from 'node:path';
import type { Config } from '@afsprakenkader/checker';
import { AfkError, type Location, type Problem } from '@afsprakenkader/diagnostics';
import type { Io } from '../io.js';
import { findConfig } from './find-config.js';

/** A configuration that was read, and where things stand in it. */
export interface Settings {
  readonly file: string;
  /** Patterns and paths in the configuration count from here. */
  readonly folder: string;
  readonly config: Config;
  /** What the configuration says of every offering. */
  readonly defaults: Readonly<Record<string, unknown>>;
  locate(pointer: string): Location;
}

/** Every problem of a configuration at once, so that a person need not mend them one run at a time. */
export class ConfigError extends AfkError {
  readonly others: readonly Problem[];

  constructor([first, ...others]: readonly [Problem, ...Problem[]]) {
    super(first);
    this.others = others;
  }
}

/** The configuration file that `--config` names, or the nearest one; undefined where there is none. */
export function configFile(io: Io, option: unknown): string | undefined {
  return typeof option === 'string' ? resolve(io.cwd, option) : findConfig(io.cwd);
}

/** Reads the configuration that belongs to this run; undefined where there is none. */
export async function findSettings(io: Io, option: unknown): Promise<Settings | undefined> {
  const file = configFile(io, option);
  return file === undefined ? undefined : readSettings(file, io.cwd);
}

/**
 * Reads and checks a configuration file.
 * @throws ConfigError with every unknown key and unusable value; AFK-611, AFK-612
 */
export async function readSettings(file: string, cwd: string): Promise<Settings> {
  const [{ readYaml }, { configDefaults, readConfig }] = await Promise.all([
    import('./read-yaml.js'),
    import('@afsprakenkader/checker/config'),
  ]);
  const { value, locate } = await readYaml(file, cwd);
  const { config, problems } = readConfig(value, locate);
  const [first, ...others] = problems;
  if (config === undefined && first !== undefined) throw new ConfigError([first, ...others]);
  return { file, folder: dirname(file), config: config ?? {}, defaults: configDefaults(config ?? {}), locate };
}
