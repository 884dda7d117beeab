import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CLI_CODES } from '../codes.js';

/**
 * Refuses to write over what is read: a report or a baseline that takes the place of somebody's catalogue is a loss
 * that no version of the report makes good. Paths are compared as the file system knows them, links followed.
 * @throws AFK-631
 */
export function guardOutput(target: string, read: readonly string[], cwd: string): void {
  const path = resolve(cwd, target);
  const real = realPath(path);
  if (!read.some((file) => realPath(file) === real)) return;
  throw new AfkError(problem(CLI_CODES, 'AFK-631', { file: relative(cwd, path) || path }));
}

/** The path itself where nothing stands there. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
