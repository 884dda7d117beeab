import type { Expr } from '@afsprakenkader/rule-language';
import { type Diagram, DiagramBudget, Diagrams } from './diagram.js';
import type { Space } from './space.js';
import { truthBy } from './truth.js';

/** Conditions that hang together, because some coordinate is read by several of them. */
export interface Cluster {
  readonly keys: readonly string[];
  /** The combinations of their values that the cells allow, each a row with a value a condition. */
  readonly rows: readonly (readonly number[])[];
  /** Over the coordinates: the number of the row. */
  readonly diagram: Diagram;
}

/** Most combinations of one cluster. */
const MOST_ROWS = 4000;

/** A space whose coordinates are clusters of conditions, so that what is said in it is said in conditions. */
export class AtomSpace {
  readonly store = new Diagrams();
  readonly clusters: readonly Cluster[];
  readonly #places = new Map<string, { readonly level: number; readonly column: number }>();

  /** @throws DiagramBudget */
  constructor(
    readonly space: Space,
    diagrams: ReadonlyMap<string, Diagram>,
  ) {
    this.clusters = clustersOf(space.store, diagrams);
    for (const [level, { keys }] of this.clusters.entries())
      for (const [column, key] of keys.entries()) this.#places.set(key, { level, column });
  }

  truth(expr: Expr): Diagram {
    const key = JSON.stringify(expr);
    if (this.#places.has(key)) return this.#diagram(key);
    return truthBy(this.store, expr, (atom) => this.#diagram(JSON.stringify(atom)));
  }

  table(expr: Expr): Diagram {
    return this.#diagram(`table ${JSON.stringify(expr)}`);
  }

  #diagram(key: string): Diagram {
    const { level, column } = this.#places.get(key)!;
    return this.store.node(
      level,
      this.clusters[level]!.rows.map((row) => this.store.leaf(row[column]!)),
    );
  }
}

function clustersOf(store: Diagrams, diagrams: ReadonlyMap<string, Diagram>): readonly Cluster[] {
  let groups: { readonly levels: ReadonlySet<number>; readonly keys: readonly string[] }[] = [];
  for (const [key, diagram] of diagrams) {
    const levels = store.levelsIn(diagram);
    const [touching, apart] = [[] as typeof groups, [] as typeof groups];
    for (const group of groups) ([...levels].some((level) => group.levels.has(level)) ? touching : apart).push(group);
    const joined = {
      levels: new Set([...touching.flatMap((group) => [...group.levels]), ...levels]),
      keys: [...touching.flatMap(({ keys }) => keys), key],
    };
    groups = [...apart, joined];
  }
  return groups.map(({ keys }) => clusterOf(store, keys, diagrams));
}

function clusterOf(store: Diagrams, keys: readonly string[], diagrams: ReadonlyMap<string, Diagram>): Cluster {
  let rows: (readonly number[])[] = [[]];
  let whole = store.leaf(0);
  for (const key of keys) {
    const before = rows;
    const known = new Map<string, number>();
    rows = [];
    whole = store.join(whole, diagrams.get(key)!, (row, value) => {
      const text = `${row},${value}`;
      const old = known.get(text);
      if (old !== undefined) return old;
      if (rows.length >= MOST_ROWS) throw new DiagramBudget(`more than ${MOST_ROWS} combinations of conditions`);
      known.set(text, rows.length);
      return rows.push([...before[row!]!, value!]) - 1;
    });
  }
  return { keys, rows, diagram: whole };
}
