import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { statusesOf } from '@afsprakenkader/credential/sign';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXIT, run } from '../src/index.js';
import { readJournal } from '../src/status/journal-folder.js';

const did = 'did:web:hogeschoolvoorbeeld.be';
const writer = fileURLToPath(new URL('./status-writer.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
let folder: string;
let journal: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afk-status-'));
  journal = join(folder, 'journal');
  await afk('open', '--issuer', did, '--address', 'https://bewijs.hogeschoolvoorbeeld.be/status/2026');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function afk(...args: readonly string[]) {
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
  const io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    interactive: false,
    env: {},
    cwd: folder,
    today: () => '2026-11-24',
  };
  return { exit: await run(['status', ...args, '--journal', journal, '--lang', 'en'], io), ...written };
}

/** A process of its own that assigns places one after the other, until it is done or killed. */
function startWriter(from: number, count: number) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '-C', '@afsprakenkader/source', writer, journal, String(from), String(count)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended };
}

test('places are given, certificates revoked, and signed lists written', async () => {
  const key = join(folder, 'key.pem');
  writeFileSync(key, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await afk('assign', id(1), id(2));
  expect((await afk('revoke', id(1))).exit).toBe(EXIT.fine);
  const published = await afk('publish', '--key', key, '--method', `${did}#key-1`, '--output', 'lists');
  expect(published).toMatchObject({ exit: EXIT.fine, stdout: '' });
  expect(readdirSync(join(folder, 'lists')).toSorted()).toEqual(['revocation.json', 'suspension.json']);
  const list = JSON.parse(readFileSync(join(folder, 'lists', 'revocation.json'), 'utf8')) as {
    issuer: string;
    proof: unknown[];
  };
  expect([list.issuer, list.proof.length]).toEqual([did, 1]);
  expect(JSON.stringify(published)).not.toContain('PRIVATE');
});

test('an unknown certificate, an unknown step and a missing option are told', async () => {
  expect((await afk('revoke', id(9))).stderr).toMatch(/AFK-893[\s\S]*not in this journal/);
  expect((await afk('undo', id(9))).stderr).toMatch(/AFK-604/);
  expect((await afk('publish')).stderr).toMatch(/AFK-603[\s\S]*--key/);
});

test('two writers at once, and one that is killed, lose nothing and give no place twice', async () => {
  const [one, two, killed] = [startWriter(100, 5), startWriter(200, 5), startWriter(300, 100_000)];
  await new Promise((resolve) => killed.child.stdout.once('data', resolve));
  killed.child.kill('SIGKILL');
  expect(await Promise.all([one.ended, two.ended])).toEqual([0, 0]);
  await killed.ended;
  const { places, taken } = statusesOf(await readJournal(journal));
  for (let number = 0; number < 5; number++) {
    expect(places.has(id(100 + number))).toBe(true);
    expect(places.has(id(200 + number))).toBe(true);
  }
  expect(places.has(id(300))).toBe(true);
  expect(taken.size).toBe(places.size);
  expect((await afk('revoke', id(100))).exit).toBe(EXIT.fine);
});
