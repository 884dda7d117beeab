import type { Sharing, sharingRoutes } from '../api/sharing.js';
import type { Handlers } from '../http/handler.js';
import { change } from '../store/institution.js';
import type { Db } from '../store/open.js';

const MOST_ENTRIES = 100;

export const sharingHandlers: Handlers<typeof sharingRoutes> = {
  sharing: async ({ portal, params: { institution } }) => sharingOf(portal.store.db, institution),

  changeSharing: async ({ portal, params: { institution }, body, session }) => {
    const { workingGroup, publish } = body;
    const doing = { institution, by: session.user.name, at: portal.now(), action: 'sharing-changed' as const };
    await change(portal.store.db, { ...doing, detail: { workingGroup, publish } }, (tx) =>
      tx
        .updateTable('institution')
        // What a check depends on does not change with who may see it.
        .set((field) => ({ working_group: workingGroup, publish, revision: field('revision', '-', 1) }))
        .where('key', '=', institution)
        .execute(),
    );
    return body;
  },

  audit: async ({ portal, params: { institution }, query: { before } }) => {
    let rows = portal.store.db
      .selectFrom('audit')
      .select(['id', 'at', 'by', 'action', 'detail'])
      .where('institution', '=', institution);
    if (before !== undefined) rows = rows.where('id', '<', before);
    const entries = await rows.orderBy('id', 'desc').limit(MOST_ENTRIES).execute();
    return {
      entries: entries.map(({ at, detail, ...entry }) => ({ ...entry, at: at.toISOString(), detail: { ...detail } })),
    };
  },
};

export async function sharingOf(db: Db, institution: string): Promise<Sharing> {
  const row = await db
    .selectFrom('institution')
    .select(['working_group', 'publish'])
    .where('key', '=', institution)
    .executeTakeFirst();
  return { workingGroup: row?.working_group ?? 'nothing', publish: row?.publish ?? false };
}
