import type { Issues } from '../issues.js';
import { isTotal, type Skipper } from '../mapping/skip.js';
import type { Headers } from './headers.js';
import { isBlankRow, type Table, type TableRow } from './table.js';

/** What is known of the rows below the headers. */
export interface Below {
  /** Index of the row of headers. */
  readonly header: number;
  readonly headers: Headers;
  readonly skipper: Skipper<TableRow>;
}

/**
 * The rows below the headers, without the blank ones and those to be skipped.
 *
 * @param tells also tell what is odd about a row
 */
export async function* body(
  table: Table,
  issues: Issues,
  { header, headers, skipper }: Below,
  tells = false,
): AsyncIterable<TableRow[]> {
  let index = -1;
  for await (const batch of table.rows(issues)) {
    const rows: TableRow[] = [];
    for (const row of batch) {
      index++;
      if (index <= header || isBlankRow(row) || skipper.skips(row)) continue;
      if (tells) tellOdd(row, headers, table.format, issues);
      rows.push(row);
    }
    yield rows;
  }
  skipper.tell(issues);
}

/** Tells of a row of another width than the headers, and of one that looks like a total. */
function tellOdd(row: TableRow, { names }: Headers, format: Table['format'], issues: Issues): void {
  const { cells } = row;
  const width = names.length;
  if (format === 'csv' && cells.length !== width) {
    const extra = cells.slice(width).some((cell) => cell !== null && cell !== '');
    if (cells.length < width || extra) issues.add('AFK-351', { cells: cells.length, columns: width }, row.locate());
  }
  const first = cells.findIndex((cell) => cell !== null && cell !== '');
  const word = cells[first];
  if (isTotal(word)) issues.note('AFK-354', { word: word.trim(), column: names[first] ?? '' }, row.locate(first));
}
