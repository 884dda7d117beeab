import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';
import { CONFIG_FILE } from '../config/find-config.js';
import type { Settings } from '../config/settings.js';
import { configuredSources, namedSources, type Sources } from './sources.js';

/**
 * The files to read: those that a person named, else those of the configuration.
 * @throws AFK-610 where neither names any
 */
export async function chooseSources(
  words: readonly string[],
  settings: Settings | undefined,
  cwd: string,
): Promise<Sources> {
  if (words.length > 0) return namedSources(words, cwd, settings);
  if (settings !== undefined && (settings.config.catalogues ?? []).length > 0) return configuredSources(settings, cwd);
  const config =
    settings === undefined
      ? {
          nl: `er is geen ${CONFIG_FILE} in deze map of erboven`,
          en: `there is no ${CONFIG_FILE} in this folder or above`,
        }
      : { nl: `${CONFIG_FILE} noemt geen catalogi`, en: `${CONFIG_FILE} names no catalogues` };
  throw new AfkError(problem(CLI_CODES, 'AFK-610', { config }));
}
