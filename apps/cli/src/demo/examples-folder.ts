import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';

// Beside the built command, or at the root of the repository.
const PLACES = ['./examples/', '../../../../examples/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * The folder with the example catalogues.
 * @throws AFK-627 where the package lost it
 */
export function examplesFolder(): string {
  const folder = PLACES.find((place) => existsSync(`${place}real-listings`));
  if (folder === undefined) throw new AfkError(problem(CLI_CODES, 'AFK-627', { folder: PLACES[0] ?? '' }));
  return folder;
}
