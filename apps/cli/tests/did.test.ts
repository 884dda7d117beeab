import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXIT, run } from '../src/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afk-did-'));
  for (const name of ['one', 'two']) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(folder, `${name}.pem`), publicKey.export({ type: 'spki', format: 'pem' }));
    writeFileSync(join(folder, `${name}.secret.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
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
  return { exit: await run(['did', ...args, '--keys', 'keys.json', '--lang', 'en'], io), ...written };
}

test('a key is added, replaced and given up; the document keeps them all', async () => {
  expect((await afk('add', 'one.pem', '--issuer', 'did:web:hogeschoolvoorbeeld.be')).exit).toBe(EXIT.fine);
  await afk('add', 'two.pem', '--issuer', 'did:web:hogeschoolvoorbeeld.be');
  await afk('compromise', 'key-1');
  const { stdout, stderr } = await afk('document');
  expect(stderr).toBe('https://hogeschoolvoorbeeld.be/.well-known/did.json\n');
  const document = JSON.parse(stdout) as { verificationMethod: object[]; assertionMethod: string[] };
  expect(document.verificationMethod).toMatchObject([{ revoked: '2026-11-24T00:00:00Z' }, { type: 'Multikey' }]);
  expect(document.assertionMethod).toEqual(['did:web:hogeschoolvoorbeeld.be#key-2']);
});

test('a private key is refused and leaves no trace', async () => {
  const secret = readFileSync(join(folder, 'one.secret.pem'), 'utf8').split('\n')[1]!;
  const { exit, stdout, stderr } = await afk('add', 'one.secret.pem', '--issuer', 'did:web:hogeschoolvoorbeeld.be');
  expect([exit, `${stdout}${stderr}`.includes(secret)]).toEqual([EXIT.input, false]);
});

test('an unknown key, an unknown step and an address that is none are told', async () => {
  expect((await afk('add', 'one.pem', '--issuer', 'did:web:localhost')).stderr).toMatch(/AFK-891/);
  await afk('add', 'one.pem', '--issuer', 'did:web:hogeschoolvoorbeeld.be');
  expect((await afk('retire', 'key-9')).stderr).toMatch(/AFK-604[\s\S]*key-1/);
  expect((await afk('undo')).stderr).toMatch(/AFK-604/);
});
