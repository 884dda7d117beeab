import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lockDataFolder } from '../src/store/data-folder.js';

const home = mkdtempSync(join(tmpdir(), 'afk-portal-lock-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('leaves a data folder to the process that has it', () => {
  const folder = join(home, 'taken');
  lockDataFolder(folder)();
  writeFileSync(join(folder, 'portal.lock'), String(process.ppid));
  expect(() => lockDataFolder(folder)).toThrow('AFK-653');
});

it('takes over what a killed process left behind, and gives the folder free', () => {
  const folder = join(home, 'left');
  lockDataFolder(folder)();
  writeFileSync(join(folder, 'portal.lock'), '99999999');
  const unlock = lockDataFolder(folder);
  unlock();
  expect(existsSync(join(folder, 'portal.lock'))).toBe(false);
});
