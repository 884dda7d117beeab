import type { Evaluation } from './evaluate.js';
import { type Answers, OUTSIDE } from './judge.js';
import type { Unit } from './units.js';

/** Rows of one institution and one class for which the other rules come to the same verdict. */
export interface Cells {
  /** Index of the institution of each cell. */
  readonly group: Uint32Array;
  /** Class of its rows. */
  readonly of: Uint32Array;
  /** Code of the verdict as far as the other rules go. */
  readonly rest: Uint8Array;
  readonly counts: Uint32Array;
  /** Rows sorted by cell, and the first of each cell in that order. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
}

/** Code of the verdict of each row, as far as the other rules go. */
export function restOf({ columns, judged }: Evaluation, without: ReadonlySet<Unit>): Uint8Array {
  const rest = new Uint8Array(columns.rows);
  for (const { unit, answers } of judged) {
    if (without.has(unit)) continue;
    const { classes } = answers.partition;
    for (let row = 0; row < rest.length; row++) {
      const verdict = answers.verdicts[classes[row]!]!;
      if (verdict > rest[row]!) rest[row] = verdict;
    }
  }
  return rest;
}

/** @param answers of the rules whose parameter changes */
export function cellsOf({ columns }: Evaluation, { partition }: Answers, rest: Uint8Array): Cells {
  const kinds = OUTSIDE + 1;
  const table = new Int32Array(partition.samples.length * kinds);
  const cellOf = new Uint32Array(columns.rows);
  const cells: { readonly group: number; readonly of: number; readonly rest: number; count: number }[] = [];
  for (const group of columns.institutions.keys()) {
    const before = cells.length;
    for (let row = columns.starts[group]!; row < columns.starts[group + 1]!; row++) {
      const at = partition.classes[row]! * kinds + rest[row]!;
      let cell = table[at]! - 1;
      if (cell < before) {
        cell = cells.length;
        cells.push({ group, of: partition.classes[row]!, rest: rest[row]!, count: 0 });
        table[at] = cell + 1;
      }
      cells[cell]!.count++;
      cellOf[row] = cell;
    }
  }
  const starts = new Uint32Array(cells.length + 1);
  for (const [cell, { count }] of cells.entries()) starts[cell + 1] = starts[cell]! + count;
  const next = starts.slice();
  const rows = new Uint32Array(columns.rows);
  for (let row = 0; row < rows.length; row++) rows[next[cellOf[row]!]!++] = row;
  return {
    group: Uint32Array.from(cells, (cell) => cell.group),
    of: Uint32Array.from(cells, (cell) => cell.of),
    rest: Uint8Array.from(cells, (cell) => cell.rest),
    counts: Uint32Array.from(cells, (cell) => cell.count),
    rows,
    starts,
  };
}
