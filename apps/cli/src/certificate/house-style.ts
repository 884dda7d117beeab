import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Branding, defaultBranding, readBranding } from '@afsprakenkader/certificate/branding';
import type { Texts } from '@afsprakenkader/credential/model';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { ConfigError } from '../config/settings.js';
import { CERTIFICATE_COMMAND_CODES } from './codes.js';

/**
 * The house style in a folder, or the neutral one under the institution's name.
 * @throws AFK-641 for a folder that cannot be read; ConfigError with every fault of the style
 */
export async function houseStyle(folder: string | undefined, name: Texts, cwd: string): Promise<Branding> {
  if (folder === undefined) return defaultBranding(name);
  const { branding, problems } = await readBranding(filesIn(folder, resolve(cwd, folder)), folder);
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigError([first, ...others]);
  return branding as Branding;
}

function filesIn(folder: string, path: string): ReadonlyMap<string, Uint8Array> {
  try {
    const files = readdirSync(path, { withFileTypes: true }).filter((each) => each.isFile());
    return new Map(files.map(({ name }) => [name, new Uint8Array(readFileSync(join(path, name)))]));
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new AfkError(problem(CERTIFICATE_COMMAND_CODES, 'AFK-641', { folder, detail }), { cause: error });
  }
}
