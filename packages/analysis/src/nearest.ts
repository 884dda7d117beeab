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

interface Best {
  readonly cost: number;
  readonly cell: number;
}

/** The cheapest cells at which functions have their values; found once for all values of a function. */
export class Ways {
  readonly #best = new Map<Diagram, ReadonlyMap<number, Best>>();

  /** @param cost of standing in a cell of a coordinate; infinite: out of reach */
  constructor(
    readonly store: Diagrams,
    readonly cost: (level: number, cell: number) => number,
  ) {}

  /** Undefined where no wanted value is within reach. */
  to({ diagram, wanted }: Goal): Way | undefined {
    let nearest: { readonly value: number; readonly cost: number } | undefined;
    for (const [value, { cost }] of this.#of(diagram))
      if (wanted(value) && (nearest === undefined || cost < nearest.cost)) nearest = { value, cost };
    if (nearest === undefined) return undefined;
    const cells = new Map<number, number>();
    for (let node = diagram; this.store.valueOf(node) === undefined; ) {
      const { cell } = this.#of(node).get(nearest.value)!;
      cells.set(this.store.levelOf(node), cell);
      node = this.store.childrenOf(node)[cell]!;
    }
    return { cost: nearest.cost, cells };
  }

  /** Per value of a node the cell through which it is reached at least cost. */
  #of(node: Diagram): ReadonlyMap<number, Best> {
    const old = this.#best.get(node);
    if (old !== undefined) return old;
    const best = new Map<number, Best>();
    const value = this.store.valueOf(node);
    if (value !== undefined) best.set(value, { cost: 0, cell: -1 });
    const level = this.store.levelOf(node);
    // Of many cells that lead on to the same, only the cheapest counts.
    const doors = new Map<Diagram, Best>();
    for (const [cell, child] of this.store.childrenOf(node).entries()) {
      const cost = this.cost(level, cell);
      if (cost < (doors.get(child)?.cost ?? Number.POSITIVE_INFINITY)) doors.set(child, { cost, cell });
    }
    for (const [child, door] of doors) {
      for (const [reached, { cost }] of this.#of(child)) {
        const whole = door.cost + cost;
        if (whole < (best.get(reached)?.cost ?? Number.POSITIVE_INFINITY))
          best.set(reached, { cost: whole, cell: door.cell });
      }
    }
    this.#best.set(node, best);
    return best;
  }
}
