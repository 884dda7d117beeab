import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPdf } from '@afsprakenkader/pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchOrder, issueBatch, type ManifestLine, unpack } from '../src/batch.js';
import { compileCertificate, render } from '../src/template.js';
import { batchItem, batchTemplate } from './batch-sample.js';
import { order } from './sample.js';
import { makeKey } from './seal-keys.js';

const SCRIPT = fileURLToPath(new URL('run-batch.ts', import.meta.url));
const REGISTER = new URL('register-tsx.mjs', import.meta.url).href;
const NODE = ['-C', '@afsprakenkader/source', '--import', REGISTER, SCRIPT];
const NOW = '2026-11-20T09:00:00Z';

let root: string;
let made = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'afk-batch-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folderOf = (): string => join(root, `out-${made++}`);

/** A batch on this thread. */
async function issue(folder: string, count: number, changes: Partial<BatchOrder> = {}) {
  const items = () => Array.from({ length: count }, (_each, index) => batchItem(index));
  return issueBatch({ template: await batchTemplate(), batch: 'list-1', items, count, folder, threads: 0, ...changes });
}

/** Writes what a process of its own is told. */
function told(order: object): string {
  const path = join(root, `order-${made++}.json`);
  writeFileSync(path, JSON.stringify(order));
  return path;
}

const lines = (folder: string): ManifestLine[] =>
  readFileSync(join(folder, 'manifest.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));

/** Each certificate once, whole, with its digest, and nothing else but the manifest. */
function expectWhole(folder: string, count: number): void {
  const all = lines(folder);
  expect(all.map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_each, index) => batchItem(index).award.number),
  );
  expect(readdirSync(folder).sort()).toEqual([...all.map(({ number }) => `${number}.pdf`), 'manifest.ndjson'].sort());
  for (const { number, sha256, bytes } of all) {
    const file = readFileSync(join(folder, `${number}.pdf`));
    expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([bytes, sha256]);
  }
}

describe('a batch', () => {
  it('writes the files that rendering one by one gives, and tells how far it is', async () => {
    const folder = folderOf();
    const told: string[] = [];
    const result = await issue(folder, 230, { onProgress: ({ step, done }) => told.push(`${step} ${done}`) });
    expect(result).toMatchObject({ count: 230, resumed: 0 });
    expectWhole(folder, 230);
    expect(told).toEqual(['looking 100', 'looking 200', 'looking 230', 'writing 100', 'writing 200', 'writing 230']);
    const compiled = await compileCertificate(await order());
    for (const index of [0, 3, 229]) {
      const { award } = batchItem(index);
      const { form, bytes } = render(compiled, award);
      const file = readFileSync(join(folder, `${award.number}.pdf`));
      expect(file.equals(Buffer.concat([form.head, bytes]))).toBe(true);
    }
  });

  it('is a pack of heads and tails from which the same files come', async () => {
    const [folder, packed, out] = [folderOf(), folderOf(), folderOf()];
    await issue(folder, 120);
    await issue(packed, 120, { output: 'pack' });
    expect(readdirSync(packed).filter((name) => name.endsWith('.pdf'))).toEqual([]);
    expect(unpack(packed, out)).toBe(120);
    for (const { number } of lines(packed))
      expect(readFileSync(join(out, `${number}.pdf`)).equals(readFileSync(join(folder, `${number}.pdf`)))).toBe(true);
    expect(unpack(packed, folderOf(), new Set(['HV-2026-000007']))).toBe(1);
    const pack = join(packed, 'certificates.pack');
    const bytes = readFileSync(pack);
    bytes[5000] = (bytes[5000] as number) ^ 1;
    writeFileSync(pack, bytes);
    expect(() => unpack(packed, folderOf())).toThrow(/AFK-867/);
  });

  it('does nothing a second time, and refuses another list, or a folder with other certificates', async () => {
    const folder = folderOf();
    await issue(folder, 20);
    expect(await issue(folder, 20)).toMatchObject({ count: 20, resumed: 20 });
    await expect(issue(folder, 21)).rejects.toThrow(/AFK-866/);
    await expect(issue(folder, 20, { batch: 'list-2' })).rejects.toThrow(/AFK-866/);
    await expect(issue(folder, 20, { output: 'pack' })).rejects.toThrow(/AFK-866/);
    rmSync(join(folder, 'manifest.ndjson'));
    await expect(issue(folder, 20)).rejects.toThrow(/AFK-866 .*HV-2026-000001\.pdf/);
    expect(existsSync(join(folder, 'HV-2026-000001.pdf'))).toBe(true);
  });

  it('writes nothing where one certificate cannot be made, and says which', async () => {
    const folder = folderOf();
    const items = () => Array.from({ length: 150 }, (_each, index) => batchItem(index));
    const but = (row: number, changes: object) => () =>
      items().map((item, index) => (index === row ? { award: { ...item.award, ...changes } } : item));
    const unfit: [object, RegExp][] = [
      [{ learner: { fullName: '山田' } }, /AFK-869 .*HV-2026-000141, at place 141.*山/],
      [{ number: '../../etc/passwd' }, /AFK-869 .*no certificate number/],
      [{ number: 'HV-2026-000002' }, /AFK-869 .*also stands at place 2/],
    ];
    for (const [changes, message] of unfit)
      await expect(issue(folder, 150, { items: but(140, changes) })).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['manifest.ndjson.part']);
    await expect(issue(folder, 150)).resolves.toMatchObject({ count: 150 });
  });

  it('says of a folder that cannot be written why', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    await expect(issue(file, 5)).rejects.toThrow(/AFK-864 .*not a folder/);
    await expect(issue(join(file, 'below'), 5)).rejects.toThrow(/AFK-864 .*not a folder/);
  });

  it('says what is wrong with a seal before the folder is made', async () => {
    const folder = folderOf();
    const key = await makeKey({ until: '2026-02-01' });
    await expect(issue(folder, 5, { seal: { key, asOf: NOW } })).rejects.toThrow(/AFK-837/);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a batch in a process of its own', { timeout: 180_000 }, () => {
  it('goes on after a kill, on threads, without a double or a gap', async () => {
    const folder = folderOf();
    const { pem } = await makeKey();
    const order = { folder, count: 600, threads: 2, output: 'files', pem, asOf: NOW };
    const first = spawn(process.execPath, [...NODE, told({ ...order, pause: 40 })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve) => {
      first.stdout.on('data', (data: Buffer) => {
        if (/writing [2-5]00/.test(String(data))) first.kill('SIGKILL');
      });
      first.on('close', () => resolve());
    });
    expect(first.signalCode).toBe('SIGKILL');
    expect(existsSync(join(folder, 'manifest.ndjson'))).toBe(false);
    // A file that was being written when the process was killed.
    writeFileSync(join(folder, 'HV-2026-000599.pdf.part'), 'half');
    const kept = readFileSync(join(folder, 'HV-2026-000001.pdf'));
    const second = spawnSync(process.execPath, [...NODE, told(order)], { encoding: 'utf8' });
    const result = JSON.parse(second.stdout.trim().split('\n').at(-1) as string);
    expect(result).toMatchObject({ count: 600 });
    expect(result.resumed).toBeGreaterThanOrEqual(200);
    expect(result.resumed).toBeLessThan(600);
    expectWhole(folder, 600);
    expect(readFileSync(join(folder, 'HV-2026-000001.pdf')).equals(kept)).toBe(true);
    expect(checkPdf(readFileSync(join(folder, 'HV-2026-000600.pdf'))).findings).toEqual([]);
  });

  it('keeps what is whole where the disk is full, and goes on when there is room', () => {
    const folder = folderOf();
    const order = told({ folder, count: 300, threads: 0, output: 'pack' });
    const command = ['ulimit -f 2000; exec "$0" "$@"', process.execPath, ...NODE, order];
    const full = spawnSync('bash', ['-c', ...command], { encoding: 'utf8' });
    expect(full.stdout).toMatch(/AFK-865 .*(1|2)00 certificates are done and whole/);
    const again = spawnSync(process.execPath, [...NODE, order], { encoding: 'utf8' });
    expect(again.stdout).toMatch(/"count":300,"resumed":(1|2)00/);
    expect(unpack(folder, folderOf())).toBe(300);
  });
});
