import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { lockDataFolder } from './data-folder.js';
import { migrate } from './migrations.js';
import type { Tables } from './tables.js';

export type Db = Kysely<Tables>;

/** The database of the portal, embedded or a server; the same queries run on both. */
export interface Store {
  readonly db: Db;
  /** For the job queue, which writes its own SQL. */
  execute(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

export type StorePlace =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'memory' };

/** Opens the database and brings its tables up to date. */
export async function openStore(place: StorePlace): Promise<Store> {
  const store = place.kind === 'postgres' ? await openServer(place.url) : await openEmbedded(place);
  try {
    await migrate(store.db);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

async function openServer(url: string): Promise<Store> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection that the server ends is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    async execute(text, values = []) {
      const result = await pool.query(text, [...values]);
      return Array.isArray(result) ? (result.at(-1) ?? { rows: [] }) : result;
    },
    close: () => db.destroy(),
  };
}

async function openEmbedded(place: Exclude<StorePlace, { kind: 'postgres' }>): Promise<Store> {
  const unlock = place.kind === 'folder' ? lockDataFolder(place.folder) : () => {};
  try {
    const [{ PGlite }, { PglitePool }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('./pglite-pool.js'),
    ]);
    const pglite = await PGlite.create(place.kind === 'folder' ? join(place.folder, 'database') : 'memory://');
    const pool = new PglitePool(pglite);
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const close = async () => {
      await db.destroy();
      unlock();
    };
    return { db, execute: (text, values) => pool.execute(text, values), close };
  } catch (error) {
    unlock();
    throw error;
  }
}
