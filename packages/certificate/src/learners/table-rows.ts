import { openTableBytes, type TableRow } from '@afsprakenkader/catalogue/tables';
import type { Location } from '@afsprakenkader/diagnostics';
import { type Columns, hasName, type LearnerField } from './fields.js';
import {
  chosenColumns,
  type LearnersInput,
  noNames,
  type RawList,
  type RawOptions,
  type RawRow,
  refuseMissing,
} from './raw-list.js';

/** How far down the row of headings may stand, under a title. */
const HEADING_ROWS = 20;

/** The learners of a CSV file or a sheet. Throws an AfkError where no column has names. */
export async function openTableRows(name: string, input: LearnersInput, options: RawOptions): Promise<RawList> {
  const table = await openTableBytes(name, input, options.sheet ?? null);
  const first = await firstRows(table.rows());
  const tried = first.map((row, at) => {
    const headings = row.cells.map((cell) => (cell === null ? '' : String(cell)));
    return { at, headings, columns: chosenColumns(headings, options) };
  });
  const named = tried.filter(({ columns }) => hasName(columns));
  const [best] = named.sort((a, b) => b.columns.size - a.columns.size || a.at - b.at);
  if (best === undefined)
    throw noNames(name, tried.find((each) => each.headings.some((cell) => cell !== ''))?.headings ?? [], options);
  const { at, columns, headings } = best;
  refuseMissing(name, columns, headings, options);
  return {
    headings,
    columns,
    problems: () => table.problems,
    async *rows() {
      let number = 0;
      for await (const batch of table.rows()) {
        const rows = batch.filter(() => number++ > at).filter(isFilled);
        yield rows.map((row) => new CellsOfLearner(row, columns));
      }
    },
  };
}

async function firstRows(batches: AsyncIterable<readonly TableRow[]>): Promise<readonly TableRow[]> {
  const first: TableRow[] = [];
  for await (const batch of batches) {
    first.push(...batch.slice(0, HEADING_ROWS - first.length));
    if (first.length >= HEADING_ROWS) break;
  }
  return first;
}

class CellsOfLearner implements RawRow {
  constructor(
    private readonly row: TableRow,
    private readonly columns: Columns,
  ) {}

  value(field: LearnerField): unknown {
    const column = this.columns.get(field);
    return column === undefined ? undefined : this.row.cells[column];
  }

  locate(field?: LearnerField): Location {
    return this.row.locate(field === undefined ? undefined : this.columns.get(field));
  }
}

function isFilled(row: TableRow): boolean {
  return row.cells.some((cell) => cell !== null && String(cell).trim() !== '');
}
