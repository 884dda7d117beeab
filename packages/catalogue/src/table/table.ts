import type { Location } from '@afsprakenkader/diagnostics';
import type { Issues } from '../issues.js';

/** What a cell holds; null where it is empty. Dates come as `2025-09-22`. */
export type CellValue = string | number | boolean | null;

/** One row of a table. */
export interface TableRow {
  readonly cells: readonly CellValue[];
  /** Where the cell in a column (from 0) stands; without a column, where the row begins. */
  locate(column?: number): Location;
}

/** Rows of cells, in batches, read as often as needed. */
export interface Table {
  readonly format: 'csv' | 'xlsx';
  rows(issues: Issues): AsyncIterable<readonly TableRow[]>;
}

export function isBlankRow(row: TableRow): boolean {
  return row.cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}
