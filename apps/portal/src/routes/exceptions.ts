import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { checkRoutes, ExceptionInfo } from '../api/check.js';
import { fault, missing } from '../http/fault.js';
import type { Handlers } from '../http/handler.js';
import { change } from '../store/institution.js';
import type { Db } from '../store/open.js';
import type { Tables } from '../store/tables.js';

type Routes = Pick<typeof checkRoutes, 'exceptions' | 'addException' | 'changeException' | 'removeException'>;

export const exceptionHandlers: Handlers<Routes> = {
  exceptions: async ({ portal, params: { institution } }) => ({
    exceptions: await exceptionsFor(portal.store.db, institution),
  }),

  addException: async ({ portal, params: { institution }, body, session }) => {
    const { offering, rule, reason, decidedBy, decidedOn, reviewOn } = body;
    const row = {
      id: randomUUID(),
      institution,
      offering,
      rule,
      reason: JSON.stringify(reason),
      decided_by: decidedBy,
      decided_on: decidedOn,
      review_on: reviewOn,
      entered_by: session.user.name,
      entered_at: portal.now(),
    };
    const doing = { institution, by: session.user.name, at: portal.now(), action: 'exception-added' as const };
    await change(portal.store.db, { ...doing, detail: { offering, rule } }, async (tx) => {
      const twin = await tx
        .selectFrom('exception')
        .select('id')
        .where('institution', '=', institution)
        .where('offering', '=', offering)
        .where('rule', '=', rule)
        .executeTakeFirst();
      if (twin !== undefined) throw changedMeanwhile();
      await tx.insertInto('exception').values(row).execute();
    });
    await portal.checks.run(institution);
    return infoOf({ ...row, reason: told(reason) });
  },

  changeException: async ({ portal, params: { institution, exception }, body, session }) => {
    const { offering, rule, reason, decidedBy, decidedOn, reviewOn } = body;
    const doing = { institution, by: session.user.name, at: portal.now(), action: 'exception-changed' as const };
    const row = await change(portal.store.db, { ...doing, detail: { offering, rule } }, (tx) =>
      tx
        .updateTable('exception')
        .set({
          offering,
          rule,
          reason: JSON.stringify(reason),
          decided_by: decidedBy,
          decided_on: decidedOn,
          review_on: reviewOn,
          entered_by: session.user.name,
          entered_at: portal.now(),
        })
        .where('institution', '=', institution)
        .where('id', '=', exception)
        .returningAll()
        .executeTakeFirstOrThrow(() => missing(exception)),
    );
    await portal.checks.run(institution);
    return infoOf(row);
  },

  removeException: async ({ portal, params: { institution, exception }, session }) => {
    const doing = { institution, by: session.user.name, at: portal.now(), action: 'exception-removed' as const };
    await change(portal.store.db, { ...doing, detail: { exception } }, async (tx) => {
      const { numDeletedRows } = await tx
        .deleteFrom('exception')
        .where('institution', '=', institution)
        .where('id', '=', exception)
        .executeTakeFirst();
      if (numDeletedRows === 0n) throw missing(exception);
    });
    await portal.checks.run(institution);
  },
};

export async function exceptionsFor(db: Db, institution: string, offering?: string): Promise<ExceptionInfo[]> {
  let rows = db.selectFrom('exception').selectAll().where('institution', '=', institution);
  if (offering !== undefined) rows = rows.where('offering', '=', offering);
  return (await rows.orderBy('offering').orderBy('rule').execute()).map(infoOf);
}

function infoOf(row: Selectable<Tables['exception']>): ExceptionInfo {
  return {
    id: row.id,
    offering: row.offering,
    rule: row.rule,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedOn: row.decided_on,
    reviewOn: row.review_on,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at.toISOString(),
  };
}

function told({ nl, en }: { readonly nl?: string | undefined; readonly en?: string | undefined }) {
  return { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) };
}

function changedMeanwhile() {
  return fault(409, 'AFK-666', { what: { nl: 'Deze uitzondering', en: 'This exception' } });
}
