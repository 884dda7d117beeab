import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { parseDocument } from 'yaml';
import type { Comment, ProposalInfo, proposalRoutes } from '../api/proposal.js';
import { fault, missing } from '../http/fault.js';
import { FileAnswer } from '../http/file-answer.js';
import type { Handlers } from '../http/handler.js';
import { agreementFiles, compiled } from '../proposals/agreement.js';
import { memoOf } from '../proposals/memo.js';
import { sharedOfferings } from '../proposals/shared.js';
import { studyOf } from '../proposals/study.js';
import type { Db } from '../store/open.js';
import type { Tables } from '../store/tables.js';

export const proposalHandlers: Handlers<typeof proposalRoutes> = {
  agreement: async () => ({ files: Object.fromEntries(agreementFiles()), base: compiled().bundle.version }),

  sharedOfferings: async ({ portal }) => ({
    institutions: (await sharedOfferings(portal.store.db)).map((shared) =>
      shared.workingGroup === 'full' ? shared : { ...shared, offerings: [], disputedUnits: [] },
    ),
  }),

  studyProposal: async ({ portal, body: { name, yaml } }) => studyOf(portal.store.db, name, yaml),

  proposals: async ({ portal }) => {
    const rows = await portal.store.db
      .selectFrom('proposal')
      .select(['name', 'revision', 'saved_at', 'saved_by'])
      .orderBy('name')
      .execute();
    return {
      proposals: rows.map(({ saved_at, saved_by, ...row }) => ({
        ...row,
        savedAt: saved_at.toISOString(),
        savedBy: saved_by,
      })),
    };
  },

  proposal: async ({ portal, params: { proposal } }) => proposalOf(portal.store.db, proposal),

  saveProposal: async ({ portal, params: { proposal: name }, body: { yaml, revision }, session }) => {
    const { db } = portal.store;
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 60)
      throw fault(422, 'AFK-664', { field: 'name', reason: NAME });
    const row = { name, yaml, revision: revision + 1, saved_at: portal.now(), saved_by: session.user.name };
    const saved =
      revision === 0
        ? await db
            .insertInto('proposal')
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
            .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows)
        : await db
            .updateTable('proposal')
            .set(row)
            .where('name', '=', name)
            .where('revision', '=', revision)
            .executeTakeFirst()
            .then(({ numUpdatedRows }) => numUpdatedRows);
    if (saved !== 1n) throw fault(409, 'AFK-666', { what: { nl: 'Dit voorstel', en: 'This proposal' } });
    return proposalOf(db, name);
  },

  removeProposal: async ({ portal, params: { proposal } }) => {
    const { numDeletedRows } = await portal.store.db
      .deleteFrom('proposal')
      .where('name', '=', proposal)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw missing(proposal);
  },

  commentProposal: async ({ portal, params: { proposal }, body: { text }, session }) => {
    const { db } = portal.store;
    await proposalOf(db, proposal);
    const row = { id: randomUUID(), proposal, by: session.user.name, at: portal.now(), text };
    await db.insertInto('proposal_comment').values(row).execute();
    return commentOf(row);
  },

  memo: async ({ portal, params: { proposal }, query: { lang, format } }) => {
    const { name, yaml } = await proposalOf(portal.store.db, proposal);
    const study = await studyOf(portal.store.db, name, yaml);
    const title = parseDocument(yaml).getIn(['title', lang]);
    const text = memoOf(study, typeof title === 'string' ? title : name, lang, format);
    return format === 'html'
      ? new FileAnswer(text, 'text/html; charset=utf-8', `${name}.html`)
      : new FileAnswer(text, 'text/markdown; charset=utf-8', `${name}.md`);
  },

  patch: async ({ portal, params: { proposal } }) => {
    const { yaml } = await proposalOf(portal.store.db, proposal);
    return new FileAnswer(yaml, 'application/yaml; charset=utf-8', 'proposal.yaml');
  },
};

const NAME = { nl: 'kleine letters, cijfers en streepjes', en: 'lower-case letters, digits and dashes' };

async function proposalOf(db: Db, name: string): Promise<ProposalInfo> {
  const row = await db.selectFrom('proposal').selectAll().where('name', '=', name).executeTakeFirst();
  if (row === undefined) throw missing(name);
  const comments = await db
    .selectFrom('proposal_comment')
    .selectAll()
    .where('proposal', '=', name)
    .orderBy('at')
    .execute();
  const { yaml, revision, saved_at, saved_by } = row;
  return {
    name,
    yaml,
    revision,
    savedAt: saved_at.toISOString(),
    savedBy: saved_by,
    comments: comments.map(commentOf),
  };
}

function commentOf({ id, by, at, text }: Selectable<Tables['proposal_comment']>): Comment {
  return { id, by, at: at.toISOString(), text };
}
