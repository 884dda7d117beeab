import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Chromium as it is found: `CHROMIUM_PATH`, one on the path, else the one from npm. */
export async function openBrowser(): Promise<Browser> {
  const found = process.env.CHROMIUM_PATH ?? onPath();
  if (found !== undefined) return chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
}

function onPath(): string | undefined {
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
