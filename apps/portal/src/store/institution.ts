import { sql, type Transaction } from 'kysely';
import type { AuditEntry } from '../api/contract.js';
import type { Db } from './open.js';
import type { Tables } from './tables.js';

/** Who does something, for the record. */
export interface Doing {
  readonly institution: string;
  readonly by: string;
  readonly at: Date;
  readonly action: AuditEntry['action'];
  readonly detail: AuditEntry['detail'];
}

/**
 * Changes something of an institution and writes down who did it, or does neither. The revision grows, so that a check that
 * began before is not taken for one of what is there now.
 */
export function change<Result>(db: Db, doing: Doing, work: (tx: Transaction<Tables>) => Promise<Result>) {
  const { institution, detail, ...entry } = doing;
  return db.transaction().execute(async (tx) => {
    await tx
      .insertInto('institution')
      .values({ key: institution, revision: 1 })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ revision: sql`institution.revision + 1` }))
      .execute();
    const result = await work(tx);
    await tx
      .insertInto('audit')
      .values({ institution, ...entry, detail: JSON.stringify(detail) })
      .execute();
    return result;
  });
}

/** Makes sure that there is a row for what belongs to an institution. */
export async function ensureInstitution(db: Db, key: string): Promise<void> {
  await db
    .insertInto('institution')
    .values({ key })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
