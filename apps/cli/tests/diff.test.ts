import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { EXIT, type Io, run } from '../src/index.js';

async function diff(...args: readonly string[]) {
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
    cwd: tmpdir(),
    today: () => '2026-01-01',
  };
  return { exit: await run(['diff', ...args], io), ...written };
}

test('tells the real step in Dutch, with an offering for each change', async () => {
  const { exit, stdout, stderr } = await diff('0.1.0', '0.2.0', '--lang', 'nl');
  expect([exit, stderr]).toEqual([EXIT.fine, '']);
  expect(stdout).toContain('load-maximum: gewijzigd, soepeler');
  expect(stdout).toContain('bindt anders: ter informatie → verplichting');
  expect(stdout).toContain('getoond door type-1 met credits: 21, exceptions: [{ rule: load-maximum }]');
  expect(stdout).toMatch(/type 1: niet conform → conform\n/);
  expect(stdout).not.toMatch(/not told|unknown|sorts of/);
});

test('gives the comparison as JSON, with digests of both versions', async () => {
  const { exit, stdout } = await diff('0.1.0', '0.2.0', '--format', 'json');
  expect(exit).toBe(EXIT.fine);
  expect(JSON.parse(stdout)).toMatchObject({
    from: { version: '0.1.0', digest: expect.stringMatching(/^sha256-/) },
    to: { version: '0.2.0', digest: expect.stringMatching(/^sha256-/) },
    grade: 'major',
    relation: 'incomparable',
  });
});

test('gives Markdown in which no sign of a condition is lost', async () => {
  const { exit, stdout } = await diff('0.1.0', '0.2.0', '--format', 'markdown', '--lang', 'en');
  expect(exit).toBe(EXIT.fine);
  expect(stdout).toContain('## Rules that change in meaning');
  expect(stdout).toContain('totalCredits \\> 20');
});

test('says so where nothing changes, and refuses a version that there is not', async () => {
  expect((await diff('0.2.0', '0.2.0', '--lang', 'en')).stdout).toContain('No rule changes in meaning: proven.');
  const { exit, stderr } = await diff('0.2.0', '7.7.7', '--lang', 'en');
  expect(exit).toBe(EXIT.input);
  expect(stderr).toContain('AFK-520');
});
