import { expect, test } from 'vitest';
import { type GroupImpact, mergeGroups, suppress, totalOf } from '../../src/impact/index.js';
import { type Hidden, hide, type Table } from '../../src/impact/suppress.js';
import { numbersFrom } from '../random.js';

/** Hidden cells whose value follows from the sums that are shown, by elimination. */
function derivable({ cells }: Table, hidden: Hidden): readonly number[] {
  const unknowns = [...hidden.cells];
  const equations: number[][] = [];
  const sums = [
    ...[...new Set(cells.map(({ row }) => row))]
      .filter((row) => !hidden.rows.has(row))
      .map((row) => (index: number) => cells[index]!.row === row),
    ...[...new Set(cells.map(({ column }) => column))]
      .filter((column) => !hidden.columns.has(column))
      .map((column) => (index: number) => cells[index]!.column === column),
    // The grand total is shown wherever every row is.
    ...(hidden.rows.size === 0 ? [() => true] : []),
  ];
  for (const holds of sums) equations.push(unknowns.map((index) => (holds(index) ? 1 : 0)));
  const rank = rankOf(equations);
  // An unknown is determined exactly where adding it as an equation adds nothing new.
  return unknowns.filter(
    (_, at) => rankOf([...equations, unknowns.map((__, other) => (other === at ? 1 : 0))]) === rank,
  );
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    for (const [index, row] of rows.entries()) {
      if (index === rank) continue;
      const factor = row[column]! / rows[rank]![column]!;
      for (let at = 0; at < row.length; at++) row[at] = row[at]! - factor * rows[rank]![at]!;
    }
    rank++;
  }
  return rank;
}

test('no hidden count follows from the sums that are shown, over random tables', () => {
  const random = numbersFrom(4);
  let hiddenCells = 0;
  let shownSums = 0;
  for (let round = 0; round < 400; round++) {
    const [rows, columns] = [1 + Math.floor(random() * 6), 1 + Math.floor(random() * 5)];
    const cells = Array.from({ length: rows * columns }, (_, at) => ({
      row: `r${Math.floor(at / columns)}`,
      column: `c${at % columns}`,
      count: Math.floor(random() ** 3 * 40),
    })).filter(({ count }) => count > 0);
    const hidden = hide({ cells }, 5);
    expect(derivable({ cells }, hidden)).toEqual([]);
    for (const [index, { count }] of cells.entries()) if (count < 5) expect(hidden.cells.has(index)).toBe(true);
    hiddenCells += hidden.cells.size;
    shownSums += new Set(cells.map(({ column }) => column)).size - hidden.columns.size;
  }
  // Neither is nothing hidden, nor everything.
  expect(hiddenCells).toBeGreaterThan(500);
  expect(shownSums).toBeGreaterThan(200);
});

const group = (institution: string, stays: number, falls: number): GroupImpact => ({
  institution,
  offerings: stays + falls,
  touched: falls,
  verdicts: [
    { from: 'conform', to: 'conform', count: stays },
    { from: 'conform', to: 'undetermined', count: falls },
  ],
  rules: [{ rule: 'level-type-1-mixed', moves: [{ from: 'met', to: 'undetermined', count: falls }] }],
});

test('a small count takes along whatever would tell it', () => {
  const { groups, total } = suppress([group('odisee', 90, 2), group('ugent', 60, 30)], 5);
  const [odisee, ugent] = groups;
  // Its number of offerings is known, so both its counts are hidden; so are the sums over all institutions.
  expect(odisee).toMatchObject({ offerings: 92, touched: null });
  expect(odisee?.verdicts.map(({ count }) => count)).toEqual([null, null]);
  expect(odisee?.rules[0]?.moves[0]?.count).toBe(null);
  expect(ugent).toEqual(group('ugent', 60, 30));
  expect(total).toMatchObject({ offerings: 182, touched: null });
  expect(total.verdicts.map(({ count }) => count)).toEqual([null, null]);
});

test('an institution with few offerings at all shows not even how many', () => {
  const { groups, total } = suppress([group('hzs', 1, 1), group('ugent', 60, 30)], 5);
  expect(groups[0]).toMatchObject({ offerings: null, touched: null });
  expect(total.offerings).toBe(null);
});

test('without small counts nothing is hidden, and the total adds up', () => {
  const groups = [group('odisee', 40, 8), group('ugent', 60, 30)];
  expect(suppress(groups, 5)).toEqual({ groups, total: totalOf(groups) });
  expect(totalOf(groups)).toMatchObject({ offerings: 138, touched: 38 });
});

test('catalogues of one institution are added up, and institutions stand in order', () => {
  const merged = mergeGroups([group('ugent', 1, 2), group('odisee', 3, 4), group('ugent', 5, 6)]);
  expect(merged).toEqual([group('odisee', 3, 4), group('ugent', 6, 8)]);
});
