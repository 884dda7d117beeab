import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Mapping, openCatalogueBytes } from '@afsprakenkader/catalogue';
import { parse } from 'yaml';
import { frameworkOf } from '../check/frameworks.js';
import type { Portal } from '../portal.js';
import { change } from '../store/institution.js';

interface Listed {
  readonly catalogues: readonly (string | { readonly file: string; readonly mapping: Mapping })[];
}

/**
 * Fills an empty portal with the example catalogues, checked under the first version, shared and published.
 * @param examples the folder of that name in the repository
 */
export async function fillDemo(portal: Portal, examples: URL): Promise<void> {
  const { db } = portal.store;
  if ((await db.selectFrom('catalogue').select('id').limit(1).execute()).length > 0) return;
  const read = (path: string) => readFileSync(fileURLToPath(new URL(path, examples)));
  const invented = parse(read('invented/afsprakenkader.yaml').toString('utf8')) as Listed;
  const real = parse(read('real-listings/afsprakenkader.yaml').toString('utf8')) as Listed;
  for (const { file, mapping } of real.catalogues.flatMap((entry) => (typeof entry === 'string' ? [] : [entry]))) {
    for (const [institution, lines] of await byInstitution(read(`real-listings/${file}`), file, mapping))
      await add(portal, institution, 'listings.ndjson', Buffer.from(lines.join('\n')), null);
  }
  await add(portal, 'odisee', 'hogeschool.yaml', read('invented/hogeschool.yaml'), null);
  for (const entry of invented.catalogues)
    if (typeof entry !== 'string')
      await add(portal, 'ugent', entry.file, read(`invented/${entry.file}`), entry.mapping);
  for (const { institution } of await db.selectFrom('catalogue').select('institution').distinct().execute())
    await portal.checks.run(institution);
}

async function add(portal: Portal, institution: string, name: string, content: Uint8Array, mapping: Mapping | null) {
  const catalogue = await openCatalogueBytes(name, content, mapping === null ? {} : { mapping });
  let offerings = 0;
  for await (const batch of catalogue.read()) offerings += batch.length;
  const { digest } = await frameworkOf('0.1.0');
  const doing = { institution, by: 'Demo', at: portal.now(), action: 'catalogue-added' as const };
  await change(portal.store.db, { ...doing, detail: { offerings, format: catalogue.format } }, async (tx) => {
    await tx
      .insertInto('catalogue')
      .values({
        id: randomUUID(),
        institution,
        name,
        content,
        bytes: content.length,
        format: catalogue.format,
        offerings,
        mapping: mapping === null ? null : JSON.stringify(mapping),
        uploaded_at: portal.now(),
        uploaded_by: 'Demo',
      })
      .execute();
    await tx
      .updateTable('institution')
      .set({ pin_version: '0.1.0', pin_digest: digest, working_group: 'full', publish: true })
      .where('key', '=', institution)
      .execute();
  });
}

/** The listings are one crawl of several institutions: each gets its own, in our format. */
async function byInstitution(content: Uint8Array, file: string, mapping: Mapping): Promise<Map<string, string[]>> {
  const catalogue = await openCatalogueBytes(file, content, { mapping });
  const lines = new Map<string, string[]>();
  for await (const batch of catalogue.read()) {
    for (const { value } of batch) {
      const { institution } = value as { readonly institution?: unknown };
      if (typeof institution !== 'string') continue;
      lines.set(institution, [...(lines.get(institution) ?? []), JSON.stringify(value)]);
    }
  }
  return lines;
}
