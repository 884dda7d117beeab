import type { Location } from '@afsprakenkader/diagnostics';
import type { Issues } from '../issues.js';
import type { Accessor, Names } from '../mapping/plan.js';
import type { TableRow } from './table.js';

/** The names above the columns of a table. A name that stands there twice is told apart by a number: `SP`, `SP (2)`. */
export class Headers implements Names<TableRow> {
  readonly names: readonly string[];
  readonly #columns = new Map<string, number>();
  readonly #used = new Set<number>();

  /** @param issues takes in the names that stand twice; absent where a row is only tried as headers */
  constructor(
    readonly row: TableRow,
    issues?: Issues,
  ) {
    const names: string[] = [];
    const counts = new Map<string, number>();
    for (const [column, cell] of row.cells.entries()) {
      const name = cell === null ? '' : clean(String(cell));
      const folded = fold(name);
      let unique = name;
      let count = counts.get(folded) ?? 1;
      while (name !== '' && this.#columns.has(fold(unique))) unique = `${name} (${++count})`;
      counts.set(folded, count);
      if (unique !== name) issues?.add('AFK-342', { header: name, name: unique }, row.locate(column));
      if (unique !== '') this.#columns.set(fold(unique), column);
      names.push(unique);
    }
    this.names = names;
  }

  find(name: string): Accessor<TableRow> | null {
    const column = this.columnOf(name);
    if (column === undefined) return null;
    this.#used.add(column);
    return { get: (row) => row.cells[column], locate: (row): Location => row.locate(column) };
  }

  columnOf(name: string): number | undefined {
    return this.#columns.get(fold(clean(name)));
  }

  /** Names of columns that nothing has asked for. */
  unused(): string[] {
    return this.names.filter((name, column) => name !== '' && !this.#used.has(column));
  }
}

function clean(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
