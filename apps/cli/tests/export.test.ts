import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCatalogue } from '@afsprakenkader/catalogue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXIT, type Io, run } from '../src/index.js';

const CATALOGUE = fileURLToPath(new URL('../../../examples/invented/hogeschool.yaml', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afk-export-'));
  copyFileSync(CATALOGUE, join(folder, 'hogeschool.yaml'));
  writeFileSync(join(folder, 'afsprakenkader.yaml'), 'institution: odisee\ncatalogues: [hogeschool.yaml]\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function afk(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const exit = await run(args, ioOf(written));
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
    columns: 100,
  });
  return {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    interactive: false,
    env: {},
    cwd: folder,
    today: () => '2026-01-01',
  };
}

async function readBack(name: string): Promise<{ format: string; ids: string[] }> {
  const catalogue = await openCatalogue(join(folder, name), { displayName: name });
  const ids: string[] = [];
  for await (const batch of catalogue.read()) for (const { value } of batch) ids.push((value as { id: string }).id);
  return { format: catalogue.format, ids };
}

test.each(['oeapi', 'elm'] as const)('a catalogue goes out as %s, and every offering comes back', async (format) => {
  const { exit, stderr } = await afk('export', '--format', format, '-o', 'uit.json', '--lang', 'nl');
  expect(stderr).toMatch(/\d+ keer aanbod geschreven/);
  expect(exit).toBe(EXIT.fine);
  const { ids } = await readBack('hogeschool.yaml');
  expect(await readBack('uit.json')).toEqual({ format, ids });
  expect(ids.length).toBeGreaterThan(3);
});

test('without a file the export goes to standard output, and nothing else does', async () => {
  const { stdout } = await afk('export');
  const { items } = JSON.parse(stdout) as { items: unknown[] };
  expect(items[0]).toMatchObject({ primaryCode: { codeType: 'programme_code' } });
});

test('what the format has no word for is told with its place, and a broken record does not stop the rest', async () => {
  writeFileSync(
    join(folder, 'a.yaml'),
    'format: 1\nofferings:\n  - id: x\n    credits: 4\n    creditUnit: other\n  - 5\n  - { id: y, title: { nl: Goed } }\n',
  );
  const { exit, stdout, stderr } = await afk('export', 'a.yaml', '--lang', 'nl');
  expect(stderr).toContain('AFK-874 a.yaml:3');
  expect((JSON.parse(stdout) as { items: unknown[] }).items).toHaveLength(2);
  expect(exit).toBe(1);
});

test('no export takes the place of a catalogue that it reads', async () => {
  const { exit, stderr } = await afk('export', '-o', 'hogeschool.yaml');
  expect(stderr).toContain('AFK-631');
  expect(exit).not.toBe(EXIT.fine);
  expect(readFileSync(join(folder, 'hogeschool.yaml'))).toEqual(readFileSync(CATALOGUE));
});
