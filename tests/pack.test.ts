import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode } from './support/run-command.js';

const run = promisify(execFile);
const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

const OFFERINGS = `institution: odisee
offerings:
  - { id: gewoon, label: microcredential, structure: fixed, credits: 6 }
  - { id: groot, label: microcredential, structure: fixed, credits: 27 }
`;

// The same program in both module systems, as an institution's own script might call us.
const PROGRAM = `
async function main() {
  const framework = await loadRelease('0.2.0');
  const catalogue = await openCatalogue('aanbod.yaml');
  const result = await check({ framework, catalogues: [catalogue], asOf: '2026-01-01', tool: { name: 'consumer', version: '1' } });
  const told = [];
  for await (const { id, statuses } of result.offerings('all')) told.push([id, statuses['load-maximum']]);
  process.stdout.write(JSON.stringify(told));
}
main();
`;
const NAMES = {
  loadRelease: '@afsprakenkader/framework',
  openCatalogue: '@afsprakenkader/catalogue',
  check: '@afsprakenkader/checker',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afk-pack-'));
  const tarballs = join(folder, 'tarballs');
  await mkdir(tarballs);
  // The portal is installed from the repository and never published.
  const published = [...(await readdir(join(REPOSITORY, 'packages'))).map((name) => `packages/${name}`), 'apps/cli'];
  const workspaces = published.flatMap((workspace) => ['--workspace', workspace]);
  await run('npm', ['pack', ...workspaces, '--ignore-scripts', '--pack-destination', tarballs], { cwd: REPOSITORY });
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await writeFile(join(folder, 'aanbod.yaml'), OFFERINGS);
  const files = (await readdir(tarballs)).map((name) => join(tarballs, name));
  await run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', ...files], {
    cwd: folder,
  });
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const EXPECTED = [
  ['gewoon', 'met'],
  ['groot', 'attention'],
];

test('a check from ESM, with the packed packages only', async () => {
  const imports = Object.entries(NAMES).map(([name, from]) => `import { ${name} } from '${from}';`);
  await writeFile(join(folder, 'consumer.mjs'), imports.join('\n') + PROGRAM);
  const { exit, stdout, stderr } = await runNode(['consumer.mjs'], folder, {});
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(EXPECTED);
  expect(exit).toBe(0);
});

test('the same check from CommonJS', async () => {
  const imports = Object.entries(NAMES).map(([name, from]) => `const { ${name} } = require('${from}');`);
  await writeFile(join(folder, 'consumer.cjs'), imports.join('\n') + PROGRAM);
  const { exit, stdout, stderr } = await runNode(['consumer.cjs'], folder, {});
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(EXPECTED);
  expect(exit).toBe(0);
});

test('the command, as npm links it', async () => {
  const bin = join(folder, 'node_modules', 'afsprakenkader', 'dist', 'bin.js');
  expect(await readFile(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  const { exit, stdout } = await runNode(
    [join(folder, 'node_modules', '.bin', 'afsprakenkader'), 'check', 'aanbod.yaml', '--format', 'json'],
    folder,
    {},
  );
  expect(exit).toBe(0);
  expect(JSON.parse(stdout).summary.rules['load-maximum']).toEqual({ met: 1, attention: 1 });
  const demo = await runNode([bin, 'demo', '--lang', 'en', '--output', 'demo.html'], folder, {});
  expect(demo.stderr).toBe('');
  expect(demo.exit).toBe(0);
});

test('no package carries tests, sources or paths of the machine that built it', async () => {
  for (const name of await readdir(join(folder, 'node_modules', '@afsprakenkader'))) {
    const files = await readdir(join(folder, 'node_modules', '@afsprakenkader', name), { recursive: true });
    expect(
      files.filter((file) => /\.test\.|^src\/|^tests\//.test(file)),
      name,
    ).toEqual([]);
    for (const file of files.filter((each) => /\.(c?js|json)$/.test(each))) {
      const text = await readFile(join(folder, 'node_modules', '@afsprakenkader', name, file), 'utf8');
      expect(text.includes(REPOSITORY), `${name}/${file}`).toBe(false);
    }
  }
});
