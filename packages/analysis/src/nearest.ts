import type { Diagram, Diagrams } from './diagram.js';

/** A function and the values it should have. */
export interface Goal {
  readonly diagram: Diagram;
  readonly wanted: (value: number) => boolean;
}

/** The cells to go to, by their coordinates; a coordinate that is absent may stay as it is. */
export interface Way {
  readonly cost: number;
  readonly cells: ReadonlyMap<number, number>;
}

/** A cost and the cell that it leads through, in one number. */
const CELLS = 2 ** 16;

/** The cheapest cells at which functions have their values; found once for all values of a function. */
export class Ways {
  readonly #best = new Map<Diagram, ReadonlyMap<number, number>>();

  /** @param cost of standing in a cell of a coordinate, a whole number; infinite: out of reach */
  constructor(
    readonly store: Diagrams,
    readonly cost: (level: number, cell: number) => number,
  ) {}

  /** Undefined where no wanted value is within reach. */
  to({ diagram, wanted }: Goal): Way | undefined {
    let [nearest, least] = [0, Number.POSITIVE_INFINITY];
    for (const [value, best] of this.#of(diagram)) if (best < least && wanted(value)) [nearest, least] = [value, best];
    if (least === Number.POSITIVE_INFINITY) return undefined;
    const cells = new Map<number, number>();
    for (let node = diagram; this.store.valueOf(node) === undefined; ) {
      const cell = this.#of(node).get(nearest)! % CELLS;
      cells.set(this.store.levelOf(node), cell);
      node = this.store.childrenOf(node)[cell]!;
    }
    return { cost: Math.floor(least / CELLS), cells };
  }

  /** Forgets what was found through a coordinate, whose cells now cost something else. */
  forget(isChanged: (level: number) => boolean): void {
    for (const node of this.#best.keys()) if (isChanged(this.store.levelOf(node))) this.#best.delete(node);
  }

  /** Per value of a node the cell through which it is reached at least cost. */
  #of(node: Diagram): ReadonlyMap<number, number> {
    const old = this.#best.get(node);
    if (old !== undefined) return old;
    const best = new Map<number, number>();
    const value = this.store.valueOf(node);
    if (value !== undefined) best.set(value, 0);
    const level = this.store.levelOf(node);
    // Of many cells that lead on to the same, only the cheapest counts.
    const doors = new Map<Diagram, number>();
    for (const [cell, child] of this.store.childrenOf(node).entries()) {
      const door = this.cost(level, cell) * CELLS + cell;
      if (door < (doors.get(child) ?? Number.POSITIVE_INFINITY)) doors.set(child, door);
    }
    for (const [child, door] of doors) {
      for (const [reached, beyond] of this.#of(child)) {
        const whole = door + beyond - (beyond % CELLS);
        if (whole < (best.get(reached) ?? Number.POSITIVE_INFINITY)) best.set(reached, whole);
      }
    }
    this.#best.set(node, best);
    return best;
  }
}
