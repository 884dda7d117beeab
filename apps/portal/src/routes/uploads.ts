import { randomUUID } from 'node:crypto';
import { isFault } from '@afsprakenkader/checker';
import { FIELD_LABELS, FIELD_TYPES, type FieldType } from '@afsprakenkader/offering';
import type { CatalogueInfo, uploadRoutes } from '../api/upload.js';
import { previewOf } from '../catalogue/preview.js';
import { HttpFault, missing } from '../http/fault.js';
import { FileAnswer } from '../http/file-answer.js';
import type { Handlers } from '../http/handler.js';
import type { Portal } from '../portal.js';
import { change, ensureInstitution } from '../store/institution.js';

const HOURS = 24;
const COLUMNS = ['id', 'name', 'format', 'bytes', 'offerings', 'mapping', 'uploaded_at', 'uploaded_by'] as const;

export const uploadHandlers: Handlers<typeof uploadRoutes> = {
  catalogues: async ({ portal, params: { institution } }) => {
    const rows = await portal.store.db
      .selectFrom('catalogue')
      .select(COLUMNS)
      .where('institution', '=', institution)
      .orderBy('name')
      .execute();
    return { catalogues: rows.map(infoOf) };
  },

  downloadCatalogue: async ({ portal, params: { institution, catalogue } }) => {
    const row = await portal.store.db
      .selectFrom('catalogue')
      .select(['name', 'content'])
      .where('institution', '=', institution)
      .where('id', '=', catalogue)
      .executeTakeFirst();
    if (row === undefined) throw missing(catalogue);
    return new FileAnswer(row.content, 'application/octet-stream', row.name);
  },

  removeCatalogue: async ({ portal, params: { institution, catalogue }, session }) => {
    const doing = { institution, by: session.user.name, at: portal.now(), action: 'catalogue-removed' as const };
    await change(portal.store.db, { ...doing, detail: { catalogue } }, async (tx) => {
      const { numDeletedRows } = await tx
        .deleteFrom('catalogue')
        .where('institution', '=', institution)
        .where('id', '=', catalogue)
        .executeTakeFirst();
      if (numDeletedRows === 0n) throw missing(catalogue);
    });
    await portal.checks.run(institution);
  },

  upload: async ({ portal, params: { institution }, query: { name }, body }) => {
    const id = randomUUID();
    const preview = await previewOf(id, name, body, null);
    await ensureInstitution(portal.store.db, institution);
    await portal.store.db
      .insertInto('upload')
      .values({
        id,
        institution,
        name,
        content: body,
        preview: JSON.stringify(preview).replaceAll('\\u0000', '\\ufffd'),
        mapping: null,
        expires_at: new Date(portal.now().getTime() + HOURS * 3_600_000),
      })
      .execute();
    return preview;
  },

  uploadPreview: async ({ portal, params }) => (await uploadOf(portal, params.institution, params.upload)).preview,

  mapUpload: async ({ portal, params: { institution, upload }, body: { mapping } }) => {
    const { name, content } = await uploadOf(portal, institution, upload);
    const preview = await previewOf(upload, name, content, mapping);
    await portal.store.db
      .updateTable('upload')
      .set({
        preview: JSON.stringify(preview).replaceAll('\\u0000', '\\ufffd'),
        mapping: mapping === null ? null : JSON.stringify(mapping),
      })
      .where('institution', '=', institution)
      .where('id', '=', upload)
      .execute();
    return preview;
  },

  acceptUpload: async ({ portal, params: { institution, upload }, session }) => {
    const { name, content, mapping, preview } = await uploadOf(portal, institution, upload);
    // A file of which nothing can be read takes the place of nothing.
    if (preview.format === null) throw new HttpFault(422, preview.problems);
    const row = {
      id: randomUUID(),
      institution,
      name,
      content,
      bytes: content.length,
      format: preview.format,
      offerings: preview.offerings.total,
      mapping: mapping === null ? null : JSON.stringify(mapping),
      uploaded_at: portal.now(),
      uploaded_by: session.user.name,
    };
    const doing = { institution, by: session.user.name, at: portal.now(), action: 'catalogue-added' as const };
    await change(
      portal.store.db,
      { ...doing, detail: { offerings: row.offerings, format: row.format } },
      async (tx) => {
        await tx.deleteFrom('catalogue').where('institution', '=', institution).where('name', '=', name).execute();
        await tx.insertInto('catalogue').values(row).execute();
        await tx.deleteFrom('upload').where('institution', '=', institution).where('id', '=', upload).execute();
      },
    );
    await portal.checks.run(institution);
    const result = await portal.checks.current(institution);
    return {
      catalogue: infoOf({ ...row, mapping }),
      offerings: result.summary.offerings,
      problems: result.problems.filter(isFault).length,
    };
  },

  dropUpload: async ({ portal, params: { institution, upload } }) => {
    await portal.store.db
      .deleteFrom('upload')
      .where('institution', '=', institution)
      .where('id', '=', upload)
      .execute();
  },

  fields: async () => ({
    fields: Object.entries(FIELD_LABELS).map(([field, label]) => ({ field, label, ...kindOf(field) })),
  }),
};

async function uploadOf(portal: Portal, institution: string, id: string) {
  const row = await portal.store.db
    .selectFrom('upload')
    .select(['name', 'content', 'mapping', 'preview'])
    .where('institution', '=', institution)
    .where('id', '=', id)
    .where('expires_at', '>', portal.now())
    .executeTakeFirst();
  if (row === undefined) throw missing(id);
  return row;
}

type Row = Pick<CatalogueInfo, 'id' | 'name' | 'format' | 'bytes' | 'offerings' | 'mapping'> & {
  readonly uploaded_at: Date;
  readonly uploaded_by: string;
};

function infoOf({ id, name, format, bytes, offerings, mapping, uploaded_at, uploaded_by }: Row): CatalogueInfo {
  return {
    id,
    name,
    format,
    bytes,
    offerings,
    mapping,
    uploadedAt: uploaded_at.toISOString(),
    uploadedBy: uploaded_by,
  };
}

function kindOf(path: string): { kind: string; values: (string | number)[] | null } {
  let type: FieldType | undefined = FIELD_TYPES;
  for (const name of path.split('.')) {
    if (type?.kind === 'list') type = type.item;
    type = type?.kind === 'object' && Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
  }
  const inner: FieldType | undefined = type?.kind === 'choice' ? type.of : type?.kind === 'list' ? type.item : type;
  return { kind: type?.kind ?? 'text', values: inner !== undefined && 'values' in inner ? [...inner.values] : null };
}
