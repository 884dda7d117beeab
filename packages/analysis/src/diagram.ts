/** A node of a {@link Diagrams} store. Two nodes of one store are the same function exactly where they are the same number. */
export type Diagram = number;

const LEAF = Number.MAX_SAFE_INTEGER;

/** Two nodes in one number: a store never holds as many. */
const PAIR = 2 ** 26;

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
  readonly #leaves = new Map<number, Diagram>();

  /** @param budget most nodes in the store */
  constructor(readonly budget: number = 400_000) {}

  /** Number of different nodes made so far. */
  get size(): number {
    return this.#levels.length;
  }

  leaf(value: number): Diagram {
    const old = this.#leaves.get(value);
    if (old !== undefined) return old;
    const made = this.#add(LEAF, value);
    this.#leaves.set(value, made);
    return made;
  }

  /** The function that reads coordinate number `level` first and goes on with the child of its cell. */
  node(level: number, children: readonly Diagram[]): Diagram {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const key = `${level}:${children.join()}`;
    const old = this.#known.get(key);
    if (old !== undefined) return old;
    const made = this.#add(level, children);
    this.#known.set(key, made);
    return made;
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
    const done = new Map<Diagram, Diagram>();
    const visit = (node: Diagram): Diagram => {
      let made = done.get(node);
      if (made !== undefined) return made;
      const part = this.#parts[node]!;
      made = typeof part === 'number' ? this.leaf(change(part)) : this.node(this.#levels[node]!, part.map(visit));
      done.set(node, made);
      return made;
    };
    return visit(diagram);
  }

  /** The function whose value is made from the values of two functions, at every point. */
  join(left: Diagram, right: Diagram, make: (a: number, b: number) => number): Diagram {
    const done = new Map<number, Diagram>();
    const visit = (a: Diagram, b: Diagram): Diagram => {
      const key = a * PAIR + b;
      let made = done.get(key);
      if (made !== undefined) return made;
      const level = Math.min(this.#levels[a]!, this.#levels[b]!);
      const [one, two] = [this.#parts[a]!, this.#parts[b]!];
      if (level === LEAF) made = this.leaf(make(one as number, two as number));
      else {
        const lefts = this.#levels[a] === level ? (one as readonly Diagram[]) : undefined;
        const rights = this.#levels[b] === level ? (two as readonly Diagram[]) : undefined;
        const width = (lefts ?? rights)!.length;
        const children = new Array<Diagram>(width);
        for (let cell = 0; cell < width; cell++)
          children[cell] = visit(lefts === undefined ? a : lefts[cell]!, rights === undefined ? b : rights[cell]!);
        made = this.node(level, children);
      }
      done.set(key, made);
      return made;
    };
    return visit(left, right);
  }

  /** The function whose value is made from the values of several functions, at every point. */
  combine(diagrams: readonly Diagram[], make: (values: readonly number[]) => number): Diagram {
    const tuples: (readonly number[])[] = [[]];
    let all = this.leaf(0);
    for (const diagram of diagrams) {
      const known = new Map<string, number>();
      all = this.join(all, diagram, (tuple, value) => {
        const key = `${tuple},${value}`;
        const old = known.get(key);
        if (old !== undefined) return old;
        known.set(key, tuples.length);
        return tuples.push([...tuples[tuple]!, value]) - 1;
      });
    }
    return this.map(all, (tuple) => make(tuples[tuple]!));
  }

  /** The values that the function can have. */
  values(diagram: Diagram): ReadonlySet<number> {
    return new Set(this.#below(diagram).flatMap((node) => this.valueOf(node) ?? []));
  }

  /** The coordinates that the function reads. */
  levelsIn(diagram: Diagram): ReadonlySet<number> {
    return new Set(
      this.#below(diagram).flatMap((node) => (this.valueOf(node) === undefined ? this.levelOf(node) : [])),
    );
  }

  #below(diagram: Diagram): readonly Diagram[] {
    const seen = new Set([diagram]);
    for (const node of seen) for (const child of this.childrenOf(node)) seen.add(child);
    return [...seen];
  }

  #add(level: number, part: readonly Diagram[] | number): Diagram {
    if (this.#levels.length >= this.budget) throw new DiagramBudget(`more than ${this.budget} nodes`);
    this.#parts.push(part);
    return this.#levels.push(level) - 1;
  }
}
