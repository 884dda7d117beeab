import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addKey, addProof, didDocument, publicKeyMultibase, signerFromKey } from '@afsprakenkader/credential/sign';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXIT, run } from '../src/index.js';

const did = 'did:web:hogeschoolvoorbeeld.be';
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afk-verify-'));
  const signer = signerFromKey(generateKeyPairSync('ed25519').privateKey);
  const history = addKey({ format: 1, did, keys: [] }, await publicKeyMultibase(signer.publicKey), '2026-01-01');
  mkdirSync(join(folder, 'trusted'));
  writeFileSync(join(folder, 'trusted', 'did.json'), JSON.stringify(didDocument(history)));
  const badge = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:5f0a8a1c-2b1e-4a34-9d0a-6a4f0e2b7c11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: did, type: ['Profile'], name: 'Hogeschool Voorbeeld' },
    validFrom: '2026-01-20T00:00:00Z',
    credentialSubject: { type: ['AchievementSubject'] },
  };
  const created = '2026-01-20T09:00:00Z';
  const signed = await addProof(badge, { signer, verificationMethod: `${did}#key-1`, created });
  writeFileSync(join(folder, 'badge.json'), JSON.stringify(signed));
  writeFileSync(
    join(folder, 'twice.json'),
    `${JSON.stringify(signed).slice(0, -1)},"validFrom":"2020-01-01T00:00:00Z"}`,
  );
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
  return { exit: await run(args, io), ...written };
}

const outcomes = (json: string) => {
  const { files } = JSON.parse(json) as { files: { lines: { line: string; outcome: string }[] }[] };
  return Object.fromEntries(files[0]!.lines.map(({ line, outcome }) => [line, outcome]));
};

test('each question has its own answer, and a badge without the elements is refused', async () => {
  const { exit, stdout } = await afk('verify', 'badge.json', '--trust', 'trusted', '--format', 'json');
  expect(exit).toBe(EXIT.findings);
  expect(outcomes(stdout)).toEqual({
    form: 'good',
    signature: 'good',
    issuer: 'good',
    dates: 'good',
    status: 'none',
    'annex-i': 'bad',
    framework: 'bad',
  });
});

test('without a folder of trust nothing is believed', async () => {
  const { stdout } = await afk('verify', 'badge.json', '--format', 'json');
  expect(outcomes(stdout)).toMatchObject({ signature: 'unknown', issuer: 'unknown' });
});

test('a person reads why, in Dutch and in English', async () => {
  const dutch = await afk('verify', 'twice.json', '--lang', 'nl');
  expect(dutch.stdout).toContain('de sleutel "validFrom" staat er twee keer');
  const english = await afk('verify', 'twice.json', '--lang', 'en');
  expect(english.stdout).toContain('the key "validFrom" stands there twice');
  expect(english.exit).toBe(EXIT.findings);
});

test('a file or folder that cannot be opened is named', async () => {
  for (const args of [['nope.json'], ['badge.json', '--trust', 'nowhere']]) {
    const { exit, stderr } = await afk('verify', ...args, '--lang', 'en');
    expect(exit).toBe(EXIT.input);
    expect(stderr).toMatch(/AFK-634[\s\S]*cannot be opened/);
  }
});
