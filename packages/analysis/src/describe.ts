import type { Box } from './boxes.js';
import type { Coordinate } from './coordinate.js';
import type { ListCoordinate } from './list-coordinate.js';
import { type FactNames, print } from './print.js';
import type { Space } from './space.js';

/** What the offerings of a box have in common, in the notation of conditions. */
export function describe(box: Box, space: Space, names: FactNames, hidden: ReadonlySet<string>): string {
  const parts = [...box].flatMap(([level, cells]) => {
    const coordinate = space.coordinates[level]!;
    if (hidden.has(coordinate.key)) return [];
    if (coordinate.kind === 'list') return ofList(coordinate as ListCoordinate, cells, names);
    return [`${nameOf(coordinate, names)}: ${ofCells(coordinate, cells)}`];
  });
  return parts.join(' && ') || 'true';
}

function nameOf({ key, kind }: Coordinate, names: FactNames): string {
  if (kind === 'recorded') return `recorded('${key.replace(/^recorded /, '')}')`;
  return kind === 'free' ? print(JSON.parse(key.replace(/^free /, '')) as Parameters<typeof print>[0], names) : key;
}

function ofCells({ cells }: Coordinate, allowed: ReadonlySet<number>): string {
  const says = (wanted: boolean) =>
    cells
      .filter((_, index) => allowed.has(index) === wanted)
      .map((cell) => cell.says)
      .join(' | ');
  return allowed.size > cells.length / 2 && cells.length > 3 ? `not (${says(false)})` : says(true);
}

/** The truths of conditions on the list alone, where the box narrows them; and how many sorts of lists are left. */
function ofList(
  { key, cells, pure }: ListCoordinate,
  allowed: ReadonlySet<number>,
  names: FactNames,
): readonly string[] {
  const facts = pure.flatMap(({ expr, truths }) => {
    const here = new Set(truths.filter((_, index) => allowed.has(index)));
    const anywhere = new Set(truths);
    if (here.size === anywhere.size) return [];
    return [`${print(expr, names)}: ${[...here].join(' | ')}`];
  });
  const seen = (numbers: readonly number[]) => numbers.filter((number) => !cells[number]!.unseen).length;
  return [...facts, `${key}: ${seen([...allowed])} of ${seen([...cells.keys()])} sorts of lists`];
}
