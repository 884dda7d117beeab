import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from './codes.js';
import { isCompoundFile, isZip } from './detect.js';
import { Issues } from './issues.js';
import { type ByteInput, type ByteSource, sourceOf } from './source/byte-source.js';
import { csvTable } from './table/csv.js';
import type { Table, TableRow } from './table/table.js';

export type { ByteInput } from './source/byte-source.js';
export type { CellValue, TableRow } from './table/table.js';

/** A CSV file or one sheet of a workbook, as rows of cells: for lists that are no offerings. */
export interface OpenedTable {
  readonly file: string;
  readonly format: 'csv' | 'xlsx';
  /** The sheet that is read; null for CSV. */
  readonly sheet: string | null;
  /** All rows from the first on, in batches; may be called more than once. */
  rows(): AsyncIterable<readonly TableRow[]>;
  /** Faults of the input that were got around in the latest pass; complete once it has ended. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/**
 * The rows of a table as they stand. The content tells CSV from XLSX, whatever the name says.
 *
 * @param sheet the sheet of a workbook; without it, the first visible one
 * @throws AfkError where nothing can be read: AFK-304 (empty), AFK-305 (no text), AFK-360 to AFK-370 (workbooks)
 */
export async function openTableBytes(
  name: string,
  input: ByteInput,
  sheet: string | null = null,
): Promise<OpenedTable> {
  return openTableSource(sourceOf(name, input), sheet);
}

async function openTableSource(source: ByteSource, wanted: string | null): Promise<OpenedTable> {
  const file = source.name;
  const head = await firstChunk(source);
  if (!head || head.length === 0) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-304', {}, { file }));
  if (isCompoundFile(head)) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-362', {}, { file }));
  if (!isZip(head)) return opened(file, null, csvTable(source));
  const { openSheet } = await import('./xlsx/open.js');
  const { name, table } = await openSheet(source, wanted);
  return opened(file, name, table);
}

function opened(file: string, sheet: string | null, table: Table): OpenedTable {
  let latest = new Issues(file);
  return {
    file,
    format: table.format,
    sheet,
    rows() {
      latest = new Issues(file);
      return table.rows(latest);
    },
    get problems() {
      return latest.problems;
    },
    get notes() {
      return latest.notes;
    },
  };
}

async function firstChunk(source: ByteSource): Promise<Uint8Array | null> {
  for await (const chunk of source.chunks()) return chunk;
  return null;
}
