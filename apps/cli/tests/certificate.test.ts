import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPdf } from '@afsprakenkader/pdf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXIT, type Io, run } from '../src/index.js';

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));
const CATALOGUE = `${EXAMPLES}invented/hogeschool.yaml`;
const STYLE = `${EXAMPLES}brandings/hogeschool-voorbeeld`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afk-certificate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function afk(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const exit = await run([...args, '--lang', 'en'], ioOf(written));
  return { exit, ...written };
}

function ioOf(written: { stdout: string; stderr: string }): Io {
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    drained: async () => undefined,
    isTTY: false,
    columns: 200,
  });
  const [stdout, stderr] = [sink('stdout'), sink('stderr')];
  return { stdout, stderr, interactive: false, env: {}, cwd: folder, today: () => '2026-11-24' };
}

const OFFERING = [CATALOGUE, '--offering', 'verzonnen-conform'];
const ISSUING = [
  ...['--learners', 'lerenden.csv', '--issued', '2026-11-20', '--prefix', 'HV-2026-'],
  ...['--verify', 'https://bewijs.voorbeeld.be', '-o', 'certificaten'],
];
const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

describe('certificate preview', () => {
  test('shows a certificate of nobody in each format', async () => {
    for (const format of ['pdf', 'svg', 'html', 'png']) {
      const { exit, stderr } = await afk('certificate', 'preview', ...OFFERING, '--branding', STYLE, '-f', format);
      expect(stderr).toContain('9 checks of the template hold');
      expect(exit).toBe(EXIT.fine);
    }
    expect(checkPdf(read('certificate-preview.pdf')).findings).toEqual([]);
    const names = readdirSync(folder);
    expect(names.filter((name) => /preview(-1)?\.svg$/.test(name))).toHaveLength(1);
    const picture = names.find((name) => /preview(-1)?\.png$/.test(name)) as string;
    expect(Buffer.from(read(picture).subarray(1, 4)).toString()).toBe('PNG');
    expect(Buffer.from(read('certificate-preview.html')).toString()).toContain('<h1>');
  });

  test('tells what is missing, and writes nothing', async () => {
    const { exit, stderr } = await afk('certificate', 'preview', CATALOGUE, '--offering', 'is-er-niet');
    expect(exit).toBe(EXIT.input);
    expect(stderr).toMatch(/AFK-640[\s\S]*verzonnen-conform/);
    const style = await afk('certificate', 'preview', ...OFFERING, '--branding', 'nergens');
    expect(style.stderr).toMatch(/AFK-641[\s\S]*ENOENT/);
    expect((await afk('certificate', 'prevew', ...OFFERING)).stderr).toMatch(/AFK-604[\s\S]*preview/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('certificate issue', () => {
  test('makes a file for each learner, named by number, and the same again', async () => {
    writeFileSync(
      join(folder, 'lerenden.csv'),
      'naam;geboortedatum;resultaat\nŞükran Đặng;1994-02-28;15/20\nSuharto;;\n',
    );
    const first = await afk('certificate', 'issue', ...OFFERING, '--branding', STYLE, ...ISSUING);
    expect(first).toMatchObject({ exit: EXIT.fine });
    const files = ['HV-2026-000001.pdf', 'HV-2026-000002.pdf'];
    expect(readdirSync(join(folder, 'certificaten')).sort()).toEqual(files);
    const before = files.map((file) => read(join('certificaten', file)));
    for (const bytes of before) expect(checkPdf(bytes).findings).toEqual([]);
    await afk('certificate', 'issue', ...OFFERING, '--branding', STYLE, ...ISSUING);
    files.forEach((file, index) => {
      expect(Buffer.from(read(join('certificaten', file))).equals(before[index] as Uint8Array)).toBe(true);
    });
    expect(readFileSync(join(folder, 'certificate-numbers.ndjson'), 'utf8')).not.toContain('Suharto');
  });

  test('gives no number while a learner or an option is amiss', async () => {
    writeFileSync(join(folder, 'lerenden.csv'), 'naam;geboortedatum\nAn\u202e;1994-02-28\n');
    const bad = await afk('certificate', 'issue', ...OFFERING, ...ISSUING);
    expect(bad.exit).toBe(EXIT.input);
    expect(bad.stderr).toMatch(/AFK-8\d\d lerenden.csv/);
    expect(existsSync(join(folder, 'certificate-numbers.ndjson'))).toBe(false);
    const lacking = await afk('certificate', 'issue', ...OFFERING, '--learners', 'lerenden.csv');
    expect(lacking.stderr).toMatch(/AFK-642[\s\S]*--issued/);
  });
});

test('certificate batch writes the same files as issue, with a manifest, and refuses an unusable key first', async () => {
  writeFileSync(join(folder, 'lerenden.csv'), 'naam\nAn Peeters\nSuharto\n');
  writeFileSync(join(folder, 'zegel.p12'), 'geen sleutel');
  const refused = await afk('certificate', 'batch', ...OFFERING, ...ISSUING, '--seal', 'zegel.p12');
  expect(refused).toMatchObject({ exit: EXIT.input });
  expect(refused.stderr).toContain('AFK-835');
  expect(existsSync(join(folder, 'certificate-numbers.ndjson'))).toBe(false);
  const done = await afk('certificate', 'batch', ...OFFERING, '--branding', STYLE, ...ISSUING);
  expect(done.stderr).toContain('2 certificates in certificaten');
  const issued = ISSUING.map((word) => (word === 'certificaten' ? 'apart' : word));
  await afk('certificate', 'issue', ...OFFERING, '--branding', STYLE, ...issued);
  for (const number of ['HV-2026-000001', 'HV-2026-000002']) {
    expect(Buffer.from(read(`certificaten/${number}.pdf`)).equals(read(`apart/${number}.pdf`))).toBe(true);
  }
});
