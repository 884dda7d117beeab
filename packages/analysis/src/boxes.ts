import type { Diagram, Diagrams } from './diagram.js';

/** Per coordinate, by its number, the cells that are allowed; a coordinate that is absent allows all. */
export type Box = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * The boxes in which a function has each of its values, put together where they differ in one coordinate only.
 * Together they are all of the function's domain with a wanted value; no two of them meet.
 *
 * @param most boxes before they are put together
 * @returns undefined where there are more
 */
export function boxesOf(
  store: Diagrams,
  diagram: Diagram,
  wanted: (value: number) => boolean,
  most = 20_000,
): ReadonlyMap<number, readonly Box[]> | undefined {
  const found = new Map<number, Box[]>();
  let count = 0;
  const visit = (node: Diagram, box: readonly (readonly [number, ReadonlySet<number>])[]): boolean => {
    const value = store.valueOf(node);
    if (value !== undefined) {
      if (!wanted(value)) return true;
      found.set(value, [...(found.get(value) ?? []), new Map(box)]);
      return ++count <= most;
    }
    const level = store.levelOf(node);
    const edges = new Map<Diagram, Set<number>>();
    for (const [cell, child] of store.childrenOf(node).entries())
      edges.set(child, (edges.get(child) ?? new Set()).add(cell));
    return [...edges].every(([child, cells]) => visit(child, [...box, [level, cells]]));
  };
  if (!visit(diagram, [])) return undefined;
  return new Map([...found].map(([value, boxes]) => [value, joined(boxes)]));
}

/** Joins boxes that differ in one coordinate, until none do. */
function joined(boxes: readonly Box[]): readonly Box[] {
  let rest = boxes;
  const levels = [...new Set(boxes.flatMap((box) => [...box.keys()]))].sort((a, b) => b - a);
  for (let before = -1; before !== rest.length; ) {
    before = rest.length;
    for (const level of levels) {
      const groups = new Map<string, Box>();
      for (const box of rest) {
        const cells = box.get(level);
        const key = `${cells === undefined}${textOf(box, level)}`;
        const old = groups.get(key);
        if (old === undefined || cells === undefined) groups.set(key, box);
        else groups.set(key, new Map([...old, [level, new Set([...old.get(level)!, ...cells])]]));
      }
      rest = [...groups.values()];
    }
  }
  return rest;
}

function textOf(box: Box, without: number): string {
  return [...box]
    .filter(([level]) => level !== without)
    .sort(([a], [b]) => a - b)
    .map(([level, cells]) => `${level}:${[...cells].sort((a, b) => a - b).join()}`)
    .join(';');
}
