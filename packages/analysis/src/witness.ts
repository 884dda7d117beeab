import type { Box } from './boxes.js';
import type { Cell } from './coordinate.js';
import type { Diagram } from './diagram.js';
import type { Witness } from './model.js';
import { type Goal, type Way, Ways } from './nearest.js';
import { at, patched } from './place.js';
import { patchesOf, type Space } from './space.js';

/** What a step away from a model costs, and how much more where a list is then not what its type asks. */
const STEP = 1000;
const UNUSUAL = 1500;

/** Makes offerings that stand in wanted cells and are otherwise like a model, the nearest first. */
export class Witnesses {
  readonly #places: readonly (readonly number[])[];
  /** Ways from each model, as far as lists are known. */
  readonly #known: readonly Ways[];

  /** @param usual truths of lists: those of which one does not hold are further from ordinary */
  constructor(
    readonly space: Space,
    readonly usual: readonly Diagram[] = [],
  ) {
    this.#places = space.models.map((model) => space.place(model as object));
    this.#known = this.#places.map((place) => new Ways(space.store, (level, cell) => this.#cost(place, level, cell)));
  }

  /** Offerings in a box. */
  near(box: Box): Generator<Witness> {
    const { store, coordinates } = this.space;
    const nowhere = store.leaf(0);
    const diagram = [...box]
      .sort(([a], [b]) => b - a)
      .reduce(
        (below, [level, cells]) =>
          store.node(
            level,
            coordinates[level]!.cells.map((_, cell) => (cells.has(cell) ? below : nowhere)),
          ),
        store.leaf(1),
      );
    return this.nearest([{ diagram, wanted: (value) => value === 1 }]);
  }

  /** Offerings at which every function has a wanted value. No two of the functions read the same coordinate. */
  *nearest(goals: readonly Goal[]): Generator<Witness> {
    for (const { model, way } of this.#ways(goals)) {
      const moves = [...way.cells].filter(([level, cell]) => this.#places[model]![level] !== cell);
      const witness = this.#apply(
        model,
        moves.map(([level, cell]) => this.space.coordinates[level]!.cells[cell]!),
      );
      if (!this.space.isValid(witness.offering)) continue;
      yield* this.#withSum(witness, goals, way);
      yield witness;
    }
  }

  /** For each model the nearest way, the shortest first. Longer lists are sought where there is none. */
  #ways(goals: readonly Goal[]): readonly { readonly model: number; readonly way: Way }[] {
    for (;;) {
      const found = this.#known.flatMap((known, model) => {
        const ways = goals.map((goal) => known.to(goal));
        if (ways.includes(undefined)) return [];
        const cells = new Map(ways.flatMap((way) => [...way!.cells]));
        return [{ model, way: { cells, cost: ways.reduce((sum, way) => sum + way!.cost, 0) } }];
      });
      if (found.length > 0 || !this.space.seek()) return found.sort((a, b) => a.way.cost - b.way.cost);
      for (const known of this.#known) known.forget((level) => this.space.coordinates[level]?.kind === 'list');
    }
  }

  #cost(place: readonly number[], level: number, number: number): number {
    const coordinate = this.space.coordinates[level]!;
    if (coordinate.kind === 'free' || place[level] === number) return 0;
    const { unseen, cost = number } = coordinate.cells[number]!;
    if (unseen) return Number.POSITIVE_INFINITY;
    const isUsual = coordinate.kind !== 'list' || this.usual.every((truth) => this.#holdsIn(truth, level, number));
    return STEP + cost + (isUsual ? 0 : UNUSUAL);
  }

  #holdsIn(truth: Diagram, level: number, cell: number): boolean {
    const { store } = this.space;
    return store.levelOf(truth) !== level || store.valueOf(store.childrenOf(truth)[cell]!) === 1;
  }

  #apply(model: number, cells: readonly Cell[]): Witness {
    const start = this.space.models[model] as Readonly<Record<string, unknown>>;
    const offering = patched(start, patchesOf(cells)) as Readonly<Record<string, unknown>>;
    const disputed = cells.flatMap((cell) => cell.disputed ?? []);
    return disputed.length === 0 ? { offering } : { offering, disputedUnits: disputed };
  }

  /** The same with the credits that its components add up to: an ordinary offering's do. */
  *#withSum(witness: Witness, goals: readonly Goal[], { cells }: Way): Generator<Witness> {
    const { components } = witness.offering;
    if (!Array.isArray(components) || components.length === 0) return;
    const credits = components.map((component) => at(component, ['credits']));
    if (!credits.every((each) => typeof each === 'number')) return;
    const sum = credits.reduce((total, each) => total + each, 0);
    if (sum === witness.offering.credits) return;
    const offering = { ...witness.offering, credits: sum };
    const { store, coordinates } = this.space;
    const own = coordinates.findIndex(({ key }) => key === 'credits');
    const cell = (level: number) => (level === own ? coordinates[own]!.cellOf(offering) : (cells.get(level) ?? 0));
    const isThere = ({ diagram, wanted }: Goal) => wanted(store.at(diagram, cell));
    if (!cells.has(own) || goals.every(isThere)) yield { ...witness, offering };
  }
}
