import { randomUUID } from 'node:crypto';
import type { CheckResult } from '@afsprakenkader/checker';
import { FIELD_LABELS } from '@afsprakenkader/offering';
import type { CheckInfo } from '../api/contract.js';
import { fault } from '../http/fault.js';
import type { Db } from '../store/open.js';
import { dayOf } from '../today.js';
import { frameworkOf, latestFramework } from './frameworks.js';
import { type CheckInput, checkInput, readInput } from './input.js';
import { outcomeRows, replaceOutcomes } from './outcomes.js';

const MOST_KEPT = 20;

/**
 * Checks of whole institutions. Outcomes stand in the database; findings are made when somebody looks, from the check
 * itself, of which each instance keeps the latest few and makes anew what it does not have.
 */
export class Checks {
  readonly #kept = new Map<string, CheckResult>();

  constructor(
    private readonly db: Db,
    private readonly now: () => Date,
  ) {}

  /** Checks an institution as it stands and writes the outcome down. Where it changes meanwhile, checks it again. */
  async run(institution: string): Promise<CheckInfo> {
    for (;;) {
      const input = await readInput(this.db, institution);
      const result = await this.#result(input, true);
      const rows = await outcomeRows(input, result);
      const wanted = await result.wanted();
      const info = await this.#write(input, result, rows, wanted);
      if (info !== null) return info;
    }
  }

  /** @throws AFK-671 where the institution has no catalogue */
  async current(institution: string): Promise<CheckResult> {
    const input = await readInput(this.db, institution);
    if (input.files.length === 0) throw fault(404, 'AFK-671');
    return this.#result(input, false);
  }

  /** The institution as it stands, under a version of choice; nothing is written. */
  async under(institution: string, version: string): Promise<CheckResult> {
    const input = await readInput(this.db, institution);
    if (input.files.length === 0) throw fault(404, 'AFK-671');
    return checkInput(input, await frameworkOf(version), dayOf(this.now()));
  }

  async #result(input: CheckInput, isNew: boolean): Promise<CheckResult> {
    const framework = input.pin === null ? await latestFramework() : await frameworkOf(input.pin.version);
    const asOf = dayOf(this.now());
    const key = `${input.institution} ${input.revision} ${framework.digest} ${asOf}`;
    const kept = isNew ? undefined : this.#kept.get(key);
    const result = kept ?? (await checkInput(input, framework, asOf));
    this.#kept.delete(key);
    this.#kept.set(key, result);
    for (const old of this.#kept.keys()) if (this.#kept.size > MOST_KEPT) this.#kept.delete(old);
    return result;
  }

  async #write(
    input: CheckInput,
    result: CheckResult,
    rows: readonly object[],
    wanted: readonly { readonly field: string; readonly offerings: number }[],
  ): Promise<CheckInfo | null> {
    const { institution, revision } = input;
    const { summary, bundle, digest, asOf } = result;
    const id = randomUUID();
    const at = this.now();
    return this.db.transaction().execute(async (tx) => {
      const now = await tx
        .selectFrom('institution')
        .select('revision')
        .where('key', '=', institution)
        .forUpdate()
        .executeTakeFirst();
      if (now?.revision !== revision) return null;
      await replaceOutcomes(tx, institution, rows);
      await tx
        .insertInto('check_run')
        .values({
          id,
          institution,
          revision,
          version: bundle.version,
          digest,
          as_of: asOf,
          checked_at: at,
          offerings: summary.offerings,
          verdicts: JSON.stringify(summary.verdicts),
          rules: JSON.stringify(summary.rules),
          problems: jsonText(result.problems),
          notes: jsonText(result.notes),
          wanted: JSON.stringify(wanted.slice(0, 20)),
        })
        .execute();
      return {
        id,
        at: at.toISOString(),
        framework: { version: bundle.version, digest },
        offerings: summary.offerings,
        verdicts: summary.verdicts,
        problems: result.problems.length,
      };
    });
  }
}

function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll('\\u0000', '\\ufffd');
}

/** What a field is called; its path where it has no name. */
export function fieldLabel(field: string): { nl: string; en: string } {
  return (Object.hasOwn(FIELD_LABELS, field) && FIELD_LABELS[field]) || { nl: field, en: field };
}
