import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../apps/cli/dist/bin.js', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afk-streams-'));
  const offering = { label: 'microcredential', needs: 'none' };
  const offerings = Array.from({ length: 60 }, (_, index) => ({ id: `aanbod-${index}`, ...offering }));
  writeFileSync(join(folder, 'aanbod.json'), JSON.stringify({ institution: 'odisee', offerings }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(stdout: 'pipe' | number) {
  const args = [BIN, 'check', 'aanbod.json', '--framework', '0.2.0', '--format', 'json'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', stdout, 'pipe'], env: { LANG: 'en' } });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}

test('a reader that stops early hears nothing on standard error, and the exit code still tells of the findings', async () => {
  const { child, ended } = check('pipe');
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await ended).toEqual({ code: 1, said: '' });
});

test.runIf(existsSync('/dev/full'))('a full disk is told with a code, never as a finding', async () => {
  const { ended } = check(openSync('/dev/full', 'w'));
  const { code, said } = await ended;
  expect(code).toBe(2);
  expect(said).toContain('AFK-622');
  expect(said).not.toContain('at ');
});
