/** A node of a {@link Diagrams} store. Two nodes of one store are the same function exactly where they are the same number. */
export type Diagram = number;

const LEAF = Number.MAX_SAFE_INTEGER;

/** Thrown where a store would grow past its budget. */
export class DiagramBudget extends Error {
  override readonly name = 'DiagramBudget';
}

/**
 * Decision diagrams over coordinates with finitely many cells: reduced, ordered, and stored once. A leaf is a whole
 * number whose meaning the caller keeps.
 */
export class Diagrams {
  readonly #levels: number[] = [];
  /** Of an inner node its children, one a cell; of a leaf its value. */
  readonly #parts: (readonly Diagram[] | number)[] = [];
  readonly #known = new Map<string, Diagram>();

  /** @param budget most nodes in the store */
  constructor(readonly budget: number = 400_000) {}

  /** Number of different nodes made so far. */
  get size(): number {
    return this.#levels.length;
  }

  leaf(value: number): Diagram {
    return this.#store(`#${value}`, LEAF, value);
  }

  /** The function that reads coordinate number `level` first and goes on with the child of its cell. */
  node(level: number, children: readonly Diagram[]): Diagram {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    return this.#store(`${level}:${children.join()}`, level, children);
  }

  /** The value where the diagram is a leaf, else undefined. */
  valueOf(diagram: Diagram): number | undefined {
    const part = this.#parts[diagram];
    return typeof part === 'number' ? part : undefined;
  }

  levelOf(diagram: Diagram): number {
    return this.#levels[diagram]!;
  }

  childrenOf(diagram: Diagram): readonly Diagram[] {
    const part = this.#parts[diagram];
    return typeof part === 'object' ? part : [];
  }

  /** The leaf reached from the cell of each coordinate. */
  at(diagram: Diagram, cells: (level: number) => number): number {
    let here = diagram;
    for (;;) {
      const part = this.#parts[here]!;
      if (typeof part === 'number') return part;
      here = part[cells(this.#levels[here]!)]!;
    }
  }

  map(diagram: Diagram, change: (value: number) => number): Diagram {
    return this.combine([diagram], ([value]) => change(value!));
  }

  /** The function whose value is made from the values of several functions, at every point. */
  combine(diagrams: readonly Diagram[], make: (values: readonly number[]) => number): Diagram {
    const done = new Map<string, Diagram>();
    const visit = (nodes: readonly Diagram[]): Diagram => {
      const key = nodes.join();
      const found = done.get(key);
      if (found !== undefined) return found;
      const level = nodes.reduce((least, node) => Math.min(least, this.#levels[node]!), LEAF);
      let result: Diagram;
      if (level === LEAF) result = this.leaf(make(nodes.map((node) => this.#parts[node] as number)));
      else {
        const width = this.childrenOf(nodes.find((node) => this.#levels[node] === level)!).length;
        const children: Diagram[] = [];
        for (let cell = 0; cell < width; cell++)
          children.push(
            visit(nodes.map((node) => (this.#levels[node] === level ? this.childrenOf(node)[cell]! : node))),
          );
        result = this.node(level, children);
      }
      done.set(key, result);
      return result;
    };
    return visit(diagrams);
  }

  /** The values that the function can have. */
  values(diagram: Diagram): ReadonlySet<number> {
    const seen = new Set<Diagram>();
    const values = new Set<number>();
    const visit = (node: Diagram): void => {
      if (seen.has(node)) return;
      seen.add(node);
      const part = this.#parts[node]!;
      if (typeof part === 'number') values.add(part);
      else for (const child of part) visit(child);
    };
    visit(diagram);
    return values;
  }

  #store(key: string, level: number, part: readonly Diagram[] | number): Diagram {
    const found = this.#known.get(key);
    if (found !== undefined) return found;
    if (this.#levels.length >= this.budget) throw new DiagramBudget(`more than ${this.budget} nodes`);
    const made = this.#levels.length;
    this.#levels.push(level);
    this.#parts.push(part);
    this.#known.set(key, made);
    return made;
  }
}
