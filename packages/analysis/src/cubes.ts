/** Per column the values that are allowed; undefined: any. */
export type Cube = readonly (ReadonlySet<number> | undefined)[];

/** Rows told by few conditions: cubes that hold all the wanted rows and no other, and no row twice. */
export function cubesOf(
  rows: readonly (readonly number[])[],
  wanted: ReadonlySet<number>,
): readonly (readonly [Cube, ReadonlySet<number>])[] {
  const apart = rows.filter((_, number) => !wanted.has(number));
  const found: (readonly [Cube, ReadonlySet<number>])[] = [];
  let rest = [...wanted];
  while (rest.length > 0) {
    const cube = cubeAt(
      rows[rest[0]!]!,
      apart,
      rest.map((number) => rows[number]!),
    );
    const inside = rest.filter((number) => holds(cube, rows[number]!));
    rest = rest.filter((number) => !inside.includes(number));
    apart.push(...inside.map((number) => rows[number]!));
    found.push([cube, new Set(inside)]);
  }
  return found;
}

/** A cube around a row without the rows that stand apart: as many columns free as can be, later ones first. */
function cubeAt(
  row: readonly number[],
  apart: readonly (readonly number[])[],
  wanted: readonly (readonly number[])[],
): Cube {
  const cube: (ReadonlySet<number> | undefined)[] = row.map((value) => new Set([value]));
  const fits = () => !apart.some((other) => holds(cube, other));
  for (let column = row.length - 1; column >= 0; column--) {
    const narrow = cube[column];
    cube[column] = undefined;
    if (!fits()) cube[column] = narrow;
  }
  for (let column = 0; column < row.length; column++) {
    const narrow = cube[column];
    if (narrow === undefined) continue;
    for (const value of new Set(wanted.map((other) => other[column]!))) {
      const before = cube[column]!;
      cube[column] = new Set([...before, value]);
      if (!fits()) cube[column] = before;
    }
  }
  return cube;
}

function holds(cube: Cube, row: readonly number[]): boolean {
  return cube.every((allowed, column) => allowed === undefined || allowed.has(row[column]!));
}
