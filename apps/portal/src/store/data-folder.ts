import { mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { PORTAL_CODES } from '../codes.js';

/**
 * Takes a data folder for this process: two processes on one embedded database destroy it. A lock that a killed process
 * left behind is taken over.
 *
 * @returns gives the folder free
 * @throws AFK-653 where another process has it
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'portal.lock');
  for (let attempt = 0; ; attempt++) {
    try {
      writeSync(openSync(file, 'wx', 0o600), String(process.pid));
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder)) throw new AfkError(problem(PORTAL_CODES, 'AFK-653', { folder, process: String(holder) }));
    rmSync(file, { force: true });
  }
}

/** In a container every start has the same number: this very process is no other holder. */
function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
