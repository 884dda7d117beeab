import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXIT, type Io, run } from '../src/index.js';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

async function questions(cwd: string, ...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    drained: async () => undefined,
    isTTY: false,
    columns: 100,
  });
  const io: Io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    interactive: false,
    env: {},
    cwd,
    today: () => '2026-01-01',
  };
  return { exit: await run(['questions', ...args], io), ...written };
}

test('asks in Dutch what the last version leaves open, with an offering and the open question that asks the same', async () => {
  const { exit, stdout, stderr } = await questions(tmpdir(), '--lang', 'nl');
  expect([exit, stderr]).toEqual([EXIT.fine, '']);
  expect(stdout).toContain('Vragen aan de werkgroep bij versie 0.2.0');
  expect(stdout).toContain('bestaand opleidingsonderdeel + nieuwe');
  expect(stdout).toContain('(q-type-gaps)');
  expect(stdout).toContain('Nagegaan en bewezen afwezig');
  expect(stdout).not.toMatch(/[{}]|undefined|\bother\b|not-conform|outside-framework/);
});

test('gives JSON, with the examples weighed and those proposed that are missing', async () => {
  const { exit, stdout } = await questions(REPOSITORY, 'next', '--examples', '--format', 'json');
  expect(exit).toBe(EXIT.fine);
  const { version, questions: asked, unsettled, examples } = JSON.parse(stdout);
  expect(version).toBe('next');
  expect(asked.length).toBeGreaterThan(10);
  expect(unsettled).toEqual([]);
  expect(examples).toMatchObject({ score: 1, proposals: [], undecided: [] });
});

test('refuses a version that there is not', async () => {
  const { exit, stderr } = await questions(tmpdir(), '7.7.7', '--lang', 'en');
  expect(exit).toBe(EXIT.input);
  expect(stderr).toContain('AFK-520');
});
