import { totalOf } from './merge.js';
import type { GroupImpact, Move } from './moves.js';

/** A count, or null where it is hidden. */
export type Shown = number | null;

export interface ShownMove<Outcome> {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly count: Shown;
}

/** {@link GroupImpact} with small counts hidden. */
export interface ShownGroup {
  readonly institution: string | null;
  readonly offerings: Shown;
  readonly touched: Shown;
  readonly verdicts: readonly ShownMove<GroupImpact['verdicts'][number]['from']>[];
  readonly rules: readonly {
    readonly rule: string;
    readonly moves: readonly ShownMove<GroupImpact['rules'][number]['moves'][number]['from']>[];
  }[];
}

/** A table of counts with the sums of its rows and columns; zeros are left out. */
export interface Table {
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly count: number;
    /** Tells least: hidden before others where something has to be. */
    readonly dull?: boolean;
  }[];
}

/** What is hidden in a table: indexes of cells, names of rows and columns whose sum is hidden. */
export interface Hidden {
  readonly cells: ReadonlySet<number>;
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/**
 * Hides every count below a threshold, and as much besides as is needed so that no hidden count follows from the sums
 * that are still shown: the sum of a column; else a dull or the smallest other count of the row; else the sum of the row.
 *
 * A hidden cell follows from the sums exactly where it is a bridge in the graph that joins rows and columns by hidden
 * cells, all those with a hidden sum being one node.
 */
export function hide({ cells }: Table, below: number): Hidden {
  const hidden = new Set<number>();
  for (const [index, { count }] of cells.entries()) if (count < below) hidden.add(index);
  const rows = new Set<string>();
  const columns = new Set<string>();
  for (const { row } of cells) if (sumWhere(cells, (cell) => cell.row === row) < below) rows.add(row);
  for (const { column } of cells) if (tellsTooMuch(cells, hidden, column, below)) columns.add(column);
  for (;;) {
    const bridges = bridgesOf(cells, { cells: hidden, rows, columns });
    const [first] = bridges;
    if (first === undefined) return { cells: hidden, rows, columns };
    const { row, column } = cells[bridges.find((index) => !columns.has(cells[index]!.column)) ?? first]!;
    const other = leastShown(cells, hidden, row);
    if (!columns.has(column)) columns.add(column);
    else if (other !== undefined) hidden.add(other);
    else rows.add(row);
  }
}

/** Whether the sum of a column is itself small, or tells its hidden counts because all are the least or the most they can be. */
function tellsTooMuch(cells: Table['cells'], hidden: ReadonlySet<number>, column: string, below: number): boolean {
  if (sumWhere(cells, (cell) => cell.column === column) < below) return true;
  const counts = cells.filter((cell, index) => cell.column === column && hidden.has(index)).map(({ count }) => count);
  if (counts.length === 0) return false;
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum === counts.length || sum === counts.length * (below - 1);
}

function sumWhere(cells: Table['cells'], holds: (cell: Table['cells'][number]) => boolean): number {
  return cells.filter(holds).reduce((sum, { count }) => sum + count, 0);
}

function leastShown(cells: Table['cells'], hidden: ReadonlySet<number>, row: string): number | undefined {
  let found: number | undefined;
  for (const [index, cell] of cells.entries()) {
    if (cell.row !== row || hidden.has(index)) continue;
    const best = found === undefined ? undefined : cells[found]!;
    if (best === undefined || rank(cell) < rank(best) || (rank(cell) === rank(best) && cell.count < best.count))
      found = index;
  }
  return found;
}

function rank({ dull }: Table['cells'][number]): number {
  return dull === true ? 0 : 1;
}

/** The hidden cells without which their ends are no longer joined. */
function bridgesOf(cells: Table['cells'], { cells: hidden, rows, columns }: Hidden): readonly number[] {
  const ends = (index: number): readonly [string, string] => {
    const { row, column } = cells[index]!;
    return [rows.has(row) ? '' : `r${row}`, columns.has(column) ? '' : `c${column}`];
  };
  return [...hidden].filter((edge) => {
    const [from, to] = ends(edge);
    return from !== to && !joined(from, to, [...hidden].filter((other) => other !== edge).map(ends));
  });
}

function joined(from: string, to: string, edges: readonly (readonly [string, string])[]): boolean {
  const reached = new Set([from]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const [left, right] of edges) {
      if (reached.has(left)) reached.add(right);
      else if (reached.has(right)) reached.add(left);
    }
  }
  return reached.has(to);
}

/**
 * Groups and their total with every count below a threshold hidden, so that none can be found back from what is shown.
 * Sums of moves of a rule over one institution are never shown; those of verdicts are its number of offerings.
 */
export function suppress(
  groups: readonly GroupImpact[],
  below: number,
): { readonly groups: readonly ShownGroup[]; readonly total: ShownGroup } {
  const key = ({ from, to }: Pick<Move<string>, 'from' | 'to'>) => `${from} ${to}`;
  const nameOf = (group: GroupImpact) => JSON.stringify(group.institution);
  const verdictCells = groups.flatMap((group) =>
    group.verdicts.map((move) => ({
      row: nameOf(group),
      column: key(move),
      count: move.count,
      dull: move.from === move.to,
    })),
  );
  const verdicts = hide({ cells: verdictCells }, below);
  // The sums of rows are not shown here: every row counts as hidden from the start.
  const ruleCells = groups.flatMap((group) =>
    group.rules.flatMap(({ rule, moves }) =>
      moves.map((move) => ({
        row: `${nameOf(group)} ${rule} ${key(move)}`,
        column: `${rule} ${key(move)}`,
        count: move.count,
      })),
    ),
  );
  const rules = hide({ cells: ruleCells }, below);
  const isHidden = (cells: Table['cells'], hidden: Hidden, row: string, column: string) =>
    cells.some((cell, index) => cell.row === row && cell.column === column && hidden.cells.has(index));
  const anyHidden = verdicts.cells.size > 0 || rules.cells.size > 0;
  const shownGroup = (group: GroupImpact): ShownGroup => {
    const row = nameOf(group);
    const own = {
      verdicts: group.verdicts.map((move) =>
        isHidden(verdictCells, verdicts, row, key(move)) ? { ...move, count: null } : move,
      ),
      rules: group.rules.map(({ rule, moves }) => ({
        rule,
        moves: moves.map((move) =>
          isHidden(ruleCells, rules, `${row} ${rule} ${key(move)}`, `${rule} ${key(move)}`)
            ? { ...move, count: null }
            : move,
        ),
      })),
    };
    const hides = [...own.verdicts, ...own.rules.flatMap(({ moves }) => moves)].some(({ count }) => count === null);
    return {
      institution: group.institution,
      offerings: verdicts.rows.has(row) ? null : group.offerings,
      touched: hides || group.touched < below ? null : group.touched,
      ...own,
    };
  };
  const total = totalOf(groups);
  return {
    groups: groups.map(shownGroup),
    total: {
      institution: null,
      offerings: verdicts.rows.size > 0 ? null : total.offerings,
      touched: anyHidden ? null : total.touched,
      verdicts: total.verdicts.map((move) => (verdicts.columns.has(key(move)) ? { ...move, count: null } : move)),
      rules: total.rules.map(({ rule, moves }) => ({
        rule,
        moves: moves.map((move) => (rules.columns.has(`${rule} ${key(move)}`) ? { ...move, count: null } : move)),
      })),
    },
  };
}
