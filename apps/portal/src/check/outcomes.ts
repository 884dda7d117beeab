import type { CheckResult } from '@afsprakenkader/checker';
import { STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../store/tables.js';
import type { CheckInput } from './input.js';
import { programmesOf, toldBy } from './told.js';

const AT_ONCE = 2000;

/** One row an offering, for the grid, for what is shared and for what is published. */
export async function outcomeRows(input: CheckInput, result: CheckResult): Promise<readonly object[]> {
  const told = toldBy(await Promise.all(input.files.map(({ open }) => open())), input.institution);
  const rules = result.bundle.rules.map(({ id }) => id);
  const texts = new WeakMap<object, string>();
  const rows: object[] = [];
  for await (const { id, title, type, credits, verdict, statuses } of result.offerings('outcomes')) {
    const { value: offering } = await told.next();
    let text = texts.get(statuses);
    if (text === undefined) {
      text = rules.map((rule) => STATUSES.indexOf(statuses[rule] ?? 'not-applicable')).join('');
      texts.set(statuses, text);
    }
    rows.push({
      institution: input.institution,
      ordinal: rows.length,
      offering: id,
      title,
      type,
      credits,
      programmes: offering === undefined ? [] : programmesOf(offering),
      verdict: VERDICTS.indexOf(verdict),
      statuses: text,
      told: offering ?? { id },
    });
  }
  return rows;
}

/** Puts the rows of a check in place of those of the one before. */
export async function replaceOutcomes(tx: Transaction<Tables>, institution: string, rows: readonly object[]) {
  await tx.deleteFrom('outcome').where('institution', '=', institution).execute();
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    // PostgreSQL keeps no NUL in a text, and a file of anybody may hold one.
    const json = JSON.stringify(rows.slice(start, start + AT_ONCE)).replaceAll('\\u0000', '\\ufffd');
    await sql`insert into outcome select * from json_to_recordset(${json}::json) as rows(institution text,
      ordinal integer, offering text, title jsonb, type integer, credits double precision, programmes jsonb,
      verdict integer, statuses text, told jsonb)`.execute(tx);
  }
}
