import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import { CONFIG_FILE } from '../config/find-config.js';
import { readYaml } from '../config/read-yaml.js';
import { setPin } from '../config/set-pin.js';
import { configFile } from '../config/settings.js';
import type { Options, Run } from '../context.js';
import { chooseRelease } from '../framework/choose-framework.js';
import { writeTextToFile } from '../output.js';

const SAY = {
  nl: {
    pinned: (version: string, file: string) => `Vastgelegd in ${file}: afsprakenkader ${version}`,
    edition: (version: string, year: string, file: string) =>
      `Vastgelegd in ${file}: afsprakenkader ${version} voor ${year}`,
  },
  en: {
    pinned: (version: string, file: string) => `Pinned in ${file}: framework ${version}`,
    edition: (version: string, year: string, file: string) => `Pinned in ${file}: framework ${version} for ${year}`,
  },
} as const;

/** `pin`: writes the exact number and digest of a released version in the configuration. */
export async function pin({ io, language }: Run, version: string, options: Options): Promise<void> {
  const file = configFile(io, options.config);
  if (file === undefined) throw new AfkError(problem(CLI_CODES, 'AFK-611', { file: CONFIG_FILE }));
  const edition = typeof options.edition === 'string' ? readYear(options.edition) : undefined;
  const release = await chooseRelease(version);
  // What else may be wrong in the file is for `check` to tell; a pin needs only that it is YAML.
  await readYaml(file, io.cwd);
  const text = await readFile(file, 'utf8');
  await writeTextToFile(
    setPin(text, { version: release.bundle.version, digest: release.digest }, edition),
    file,
    io.cwd,
  );
  const name = relative(io.cwd, file) || file;
  const said =
    edition === undefined
      ? SAY[language].pinned(release.bundle.version, name)
      : SAY[language].edition(release.bundle.version, edition, name);
  io.stdout.write(`${said}\n${release.digest}\n`);
}

function readYear(value: string): string {
  const [, first, second] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (first !== undefined && (Number(first) + 1) % 100 === Number(second)) return value;
  throw new AfkError(problem(CLI_CODES, 'AFK-607', { value }));
}
