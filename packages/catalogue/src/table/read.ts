import { AfkError, problem, suggest } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import { Issues } from '../issues.js';
import { MappedRecord } from '../mapping/apply.js';
import { areTogether, groupBy, keyText } from '../mapping/group.js';
import { type Plan, planOf } from '../mapping/plan.js';
import type { Mapping } from '../mapping/schema.js';
import { Skipper } from '../mapping/skip.js';
import { targetNames } from '../mapping/target.js';
import type { CatalogueRecord } from '../model.js';
import type { Reader } from '../reader.js';
import { BATCH } from '../record.js';
import { body } from './body.js';
import { canonicalMapping } from './canonical.js';
import { guessMapping } from './guess.js';
import { Headers } from './headers.js';
import { isBlankRow, type Table, type TableRow } from './table.js';

/** A title and some remarks may stand above the headers, but not more rows than this. */
const HEADERS_WITHIN = 20;

/**
 * A table as offerings: through a mapping, or by headers that are the names of the format itself.
 *
 * @param headerRow row of the headers from 1, where the mapping tells it
 * @throws AfkError AFK-341 where the headers are not recognised, with a mapping to begin with; AFK-344 where there are none
 */
export async function openTable(
  table: Table,
  file: string,
  issues: Issues,
  mapping: Mapping | null,
  headerRow: number | null,
): Promise<Reader> {
  const top = await firstRows(table, file, headerRow ?? HEADERS_WITHIN);
  const at = headerRow === null ? headerIndex(top, mapping) : headerRow - 1;
  const row = top[at];
  if (!row || isBlankRow(row)) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-344', {}, { file }));
  const headers = new Headers(row, issues);
  const used = mapping ?? canonical(headers, issues) ?? refuse(headers);
  const plan = planOf(used, headers, headers, headers.names, issues);
  const key = used.components && 'groupBy' in used.components ? used.components.groupBy : null;
  const column = key === null ? null : (headers.columnOf(key) ?? null);
  if (key !== null && !headers.find(key)) missingGroup(key, headers, issues);
  if (used.components && 'records' in used.components) issues.add('AFK-350', { path: used.components.records });
  if (plan.fields.every((field) => field.from.length === 0)) refuse(headers);
  const skipper = new Skipper<TableRow>(mapping, headers, headers.names, issues, (found) => found.locate());
  if (mapping) {
    const unused = headers.unused();
    if (unused.length > 0) issues.note('AFK-345', { columns: unused }, row.locate());
  }
  let together: boolean | null = null;
  return {
    format: table.format,
    header: {},
    async *read(pass) {
      const keyOf = (row: TableRow) => keyText(row.cells[column ?? 0]);
      const keyless = (row: TableRow) => pass.add('AFK-348', {}, row.locate(column ?? 0));
      const below = { header: at, headers, skipper };
      if (column !== null) together ??= await areTogether(body(table, new Issues(file), below), keyOf);
      const rows = body(table, pass, below, true);
      const groups = column === null ? singles(rows) : groupBy(rows, keyOf, together ?? false, keyless);
      yield* recordsOf(groups, plan, column !== null, pass);
    },
  };

  function refuse(found: Headers): never {
    const sheet = found.row.locate().sheet ?? null;
    const names = found.names.filter((name) => name !== '');
    const told = problem(CATALOGUE_CODES, 'AFK-341', { headers: names.slice(0, 40) }, found.row.locate());
    throw new AfkError({ ...told, snippet: guessMapping(names, file, sheet) });
  }
}

function canonical(headers: Headers, issues: Issues): Mapping | null {
  const found = canonicalMapping(headers.names);
  if (!found) return null;
  const names = [...targetNames('offering'), ...targetNames('component').map((name) => `components.${name}`)];
  for (const header of found.strange) {
    // A second column of one name has been told already.
    if (headers.columnOf(header.replace(/ \(\d+\)$/, '')) !== headers.columnOf(header)) continue;
    const near = suggest(header, names);
    const hint = near ? { nl: `Bedoelde u \`${near}\`?`, en: `Did you mean \`${near}\`?` } : '';
    issues.add('AFK-343', { header, hint }, headers.row.locate(headers.columnOf(header)));
  }
  return found.mapping;
}

function missingGroup(column: string, headers: Headers, issues: Issues): void {
  const near = suggest(column, headers.names);
  const hint = near ? { nl: `Bedoelde u \`${near}\`?`, en: `Did you mean \`${near}\`?` } : '';
  issues.add('AFK-346', { column, field: 'components.groupBy', hint });
}

async function firstRows(table: Table, file: string, count: number): Promise<TableRow[]> {
  const top: TableRow[] = [];
  for await (const batch of table.rows(new Issues(file))) {
    top.push(...batch.slice(0, count - top.length));
    if (top.length >= count) break;
  }
  return top;
}

/** The row that holds most of the names asked for; without a mapping, the first that has names of the format, or else is not blank. */
function headerIndex(top: readonly TableRow[], mapping: Mapping | null): number {
  const scores = top.map((row) => {
    if (isBlankRow(row)) return -1;
    const headers = new Headers(row);
    if (!mapping) return canonicalMapping(headers.names) ? 1 : 0;
    return wanted(mapping).filter((name) => headers.columnOf(name) !== undefined).length;
  });
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  // Nothing fits: the first row with more than one cell is the likeliest to be shown.
  const likely = top.findIndex((row) => row.cells.filter((cell) => cell !== null && cell !== '').length > 1);
  return likely >= 0 ? likely : scores.findIndex((score) => score >= 0);
}

function wanted(mapping: Mapping): string[] {
  const sources = [...Object.values(mapping.fields), ...Object.values(mapping.components?.fields ?? {})];
  const names = sources.flatMap((source) =>
    typeof source === 'string' ? [source] : Array.isArray(source) ? source : [],
  );
  return mapping.components && 'groupBy' in mapping.components ? [...names, mapping.components.groupBy] : names;
}

async function* singles(rows: AsyncIterable<readonly TableRow[]>): AsyncIterable<TableRow[][]> {
  for await (const batch of rows) yield batch.map((row) => [row]);
}

async function* recordsOf(
  groups: AsyncIterable<readonly TableRow[][]>,
  plan: Plan<TableRow>,
  grouped: boolean,
  issues: Issues,
): AsyncIterable<readonly CatalogueRecord[]> {
  const whole = (row: TableRow) => row.locate();
  let ordinal = 0;
  let batch: CatalogueRecord[] = [];
  for await (const some of groups) {
    for (const rows of some) {
      const parts = { main: rows, components: grouped ? rows : null };
      batch.push(new MappedRecord(ordinal++, plan, parts, whole, issues));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
