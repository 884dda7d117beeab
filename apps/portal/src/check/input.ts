import { type Catalogue, openCatalogueBytes } from '@afsprakenkader/catalogue';
import { type CheckResult, check, type ExceptionEntry } from '@afsprakenkader/checker';
import type { LoadedFramework } from '@afsprakenkader/framework';
import manifest from '../../package.json' with { type: 'json' };
import type { Db } from '../store/open.js';

const TOOL = { name: 'afsprakenkader', version: manifest.version } as const;

/** Everything of an institution that a check depends on, as it stood at one revision. */
export interface CheckInput {
  readonly institution: string;
  readonly revision: number;
  readonly pin: { readonly version: string; readonly digest: string } | null;
  readonly files: readonly { readonly name: string; readonly open: () => Promise<Catalogue> }[];
  readonly exceptions: readonly ExceptionEntry[];
}

/** Reads the input in one transaction, so that all parts are of one moment. */
export async function readInput(db: Db, institution: string): Promise<CheckInput> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const row = await tx.selectFrom('institution').selectAll().where('key', '=', institution).executeTakeFirst();
      const files = await tx
        .selectFrom('catalogue')
        .select(['name', 'content', 'mapping'])
        .where('institution', '=', institution)
        .orderBy('name')
        .execute();
      const exceptions = await tx
        .selectFrom('exception')
        .selectAll()
        .where('institution', '=', institution)
        .orderBy('entered_at')
        .execute();
      const pin = row?.pin_version == null ? null : { version: row.pin_version, digest: row.pin_digest ?? '' };
      return {
        institution,
        revision: row?.revision ?? 0,
        pin,
        files: files.map(({ name, content, mapping }) => ({
          name,
          open: () => openCatalogueBytes(name, content, mapping === null ? {} : { mapping }),
        })),
        exceptions: exceptions.map((entry) => ({
          offering: entry.offering,
          rule: entry.rule,
          reason: entry.reason,
          decidedBy: entry.decided_by,
          decidedOn: entry.decided_on,
          reviewOn: entry.review_on,
        })),
      };
    });
}

/** Judges everything of an institution under one version. */
export async function checkInput(input: CheckInput, framework: LoadedFramework, asOf: string): Promise<CheckResult> {
  return check({
    framework,
    catalogues: await Promise.all(input.files.map(({ open }) => open())),
    defaults: { institution: input.institution },
    exceptions: input.exceptions,
    asOf,
    tool: TOOL,
  });
}
