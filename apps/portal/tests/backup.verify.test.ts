import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore } from '../src/store/open.js';

const home = mkdtempSync(join(tmpdir(), 'afk-portal-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('restores what was copied while the portal stood still', async () => {
  const folder = join(home, 'data');
  const first = await openStore({ kind: 'folder', folder });
  await first.db.insertInto('institution').values({ key: 'odisee', publish: true }).execute();
  await first.close();
  cpSync(folder, join(home, 'backup'), { recursive: true });
  rmSync(folder, { recursive: true });
  cpSync(join(home, 'backup'), folder, { recursive: true });
  const again = await openStore({ kind: 'folder', folder });
  const rows = await again.db.selectFrom('institution').select(['key', 'publish']).execute();
  await again.close();
  expect(rows).toEqual([{ key: 'odisee', publish: true }]);
});
