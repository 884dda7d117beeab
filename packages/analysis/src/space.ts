import { type Expr, evaluateExpression, type FieldExpr, type RuleSet } from '@afsprakenkader/rule-language';
import { constantsOf, mostAsked } from './cells.js';
import type { Cell, Coordinate } from './coordinate.js';
import { type Diagram, DiagramBudget, Diagrams } from './diagram.js';
import { fieldCoordinate } from './field-coordinate.js';
import { type FreeReason, NotCut, TooMany } from './free-reason.js';
import { type ListAtom, ListCoordinate } from './list-coordinate.js';
import { domainOf } from './list-walk.js';
import { type Patch, patched } from './place.js';
import { type AtomReads, atomsOf, listOf, readsOfAtom } from './reads.js';
import type { ShareTerm } from './term-values.js';
import { TRUTHS, truthBy } from './truth.js';

/** Most points at which one condition is evaluated. */
const TABLE_LIMIT = 200_000;

/** A condition that could not be cut, so that its truth is left free. */
export interface FreeAtom {
  readonly expr: Expr;
  readonly reason: FreeReason;
}

interface Atom {
  readonly expr: Expr;
  readonly reads: AtomReads;
}

/** The cells of everything that some conditions read, and diagrams over them. */
export class Space {
  readonly coordinates: readonly Coordinate[];
  readonly free: readonly FreeAtom[];
  readonly #diagrams = new Map<string, Diagram>();
  readonly #levels: ReadonlyMap<string, number>;
  readonly #atoms: ReadonlyMap<string, Atom>;

  constructor(
    readonly trees: readonly Expr[],
    readonly set: RuleSet,
    readonly models: readonly unknown[],
    readonly isValid: (offering: object) => boolean,
    readonly store: Diagrams = new Diagrams(),
    /** Values, not truths, of which a {@link table} is wanted. */
    values: readonly Expr[] = [],
    /** Too many cells of a list end the work; else the conditions on the list are left free. */
    readonly isWhole = false,
  ) {
    const atoms = new Map<string, Atom>();
    for (const expr of values) atoms.set(JSON.stringify(expr), { expr, reads: readsOfAtom(expr) });
    for (const expr of trees.flatMap(atomsOf)) atoms.set(JSON.stringify(expr), { expr, reads: readsOfAtom(expr) });
    this.#atoms = atoms;
    const free = new Map<string, FreeAtom>();
    for (const [key, { expr, reads }] of atoms) {
      const reason = reads.unbounded ?? keysReason(reads);
      if (reason !== undefined) free.set(key, { expr, reason });
    }
    const fields = overlapping(this.#cutFields(free), free, atoms);
    const lists = this.#cutLists(free);
    const recorded = [...new Set([...atoms.values()].flatMap(({ reads }) => reads.recorded))].map(recordedCoordinate);
    const unknown = [...free].map(([key, { expr }]) => freeCoordinate(key, expr, set));
    // Lists have by far the most cells, of which few differ in what follows: read first, they make small diagrams.
    this.coordinates = [...lists, ...fields, ...recorded, ...unknown];
    this.#levels = new Map(this.coordinates.map(({ key }, level) => [key, level]));
    this.free = [...free.values()];
  }

  /** The diagram of a truth; its leaves are indices in {@link TRUTHS}. */
  truth(expr: Expr): Diagram {
    return truthBy(this.store, expr, (atom) => this.#atom(atom));
  }

  /** The diagram of any value of some fields; a leaf is what `name` makes of it. */
  table(expr: Expr, name: (value: ReturnType<typeof evaluateExpression>) => number): Diagram {
    return this.#tabulate(expr, this.#levelsOf(readsOfAtom(expr)), name);
  }

  /** Tries longer lists for the cells of which none is known; false where no more are tried. */
  seek(): boolean {
    const lists = this.coordinates.filter((each) => each instanceof ListCoordinate);
    return lists.map((list) => list.seek()).includes(true);
  }

  /** The cell of an offering in each coordinate. */
  place(offering: object, disputed?: ReadonlySet<string>): readonly number[] {
    return this.coordinates.map((coordinate) => coordinate.cellOf(offering, disputed));
  }

  #atom(expr: Expr): Diagram {
    const key = JSON.stringify(expr);
    const old = this.#diagrams.get(key);
    if (old !== undefined) return old;
    const free = this.#levels.get(`free ${key}`);
    const made =
      expr.op === 'leads' && free === undefined
        ? this.#leads(expr)
        : free === undefined
          ? this.#tabulate(
              expr,
              this.#levelsOf((this.#atoms.get(key) ?? { reads: readsOfAtom(expr) }).reads),
              (value) => TRUTHS.indexOf(value.kind === 'truth' ? value.truth : undefined),
            )
          : this.store.node(
              free,
              [0, 1, 2].map((value) => this.store.leaf(value)),
            );
    this.#diagrams.set(key, made);
    return made;
  }

  #levelsOf(reads: AtomReads): readonly number[] {
    const keys = [
      ...reads.fields.map(fieldKey),
      ...reads.lists.map(listOf),
      ...reads.recorded.map((rule) => `recorded ${rule}`),
    ];
    return [...new Set(keys)].map((key) => this.#levels.get(key)!).sort((a, b) => a - b);
  }

  /** Whether groups lead, from what the group that is asked for may be and what is said of every group. */
  #leads(expr: ShareTerm & { readonly op: 'leads' }): Diagram {
    const level = this.#levels.get(listOf(expr))!;
    const list = this.coordinates[level] as ListCoordinate;
    const domain = domainOf(expr.group);
    const asked = this.table(expr.of, (value) => {
      const possible = (value.kind === 'possible' ? value.possible : undefined) ?? domain;
      return domain.reduce<number>((mask, each, bit) => (possible.includes(each) ? mask | (1 << bit) : mask), 0);
    });
    const made = new Map<string, Diagram>();
    const children = list.cells.map((_, number) => {
      const answer = list.answer(number, expr);
      const old = made.get(answer);
      if (old !== undefined) return old;
      const truth = this.store.map(asked, (mask) => {
        const said = new Set([...answer.slice(0, -1)].filter((_digit, group) => (mask & (1 << group)) !== 0));
        return said.size === 1 ? Number([...said][0]) : 2;
      });
      made.set(answer, truth);
      return truth;
    });
    return this.store.node(level, children);
  }

  /** Evaluates by the reference at one offering for each combination of cells; lists count by what the condition sees of them. */
  #tabulate(
    expr: Expr,
    levels: readonly number[],
    name: (value: ReturnType<typeof evaluateExpression>) => number,
  ): Diagram {
    const views = levels.map((level) => {
      const coordinate = this.coordinates[level]!;
      return coordinate instanceof ListCoordinate ? coordinate.view(expr) : String;
    });
    let evaluated = 0;
    const visit = (index: number, condition: Expr, cells: readonly Cell[]): Diagram => {
      const level = levels[index];
      if (level === undefined) {
        if (++evaluated > TABLE_LIMIT) throw new DiagramBudget(`one condition at more than ${TABLE_LIMIT} points`);
        const offering = patched({}, patchesOf(cells)) as object;
        const disputedUnits = new Set(cells.flatMap(({ disputed }) => disputed ?? []));
        return this.store.leaf(name(evaluateExpression(this.set, condition, offering, { disputedUnits })));
      }
      const coordinate = this.coordinates[level]!;
      const seen = new Map<string, Diagram>();
      const children = coordinate.cells.map((cell, number) => {
        const view = views[index]!(number);
        const old = seen.get(view);
        if (old !== undefined) return old;
        const stand =
          coordinate instanceof ListCoordinate ? coordinate.stand(number, condition) : { cell, expr: condition };
        const made = visit(index + 1, stand.expr, [...cells, stand.cell]);
        seen.set(view, made);
        return made;
      });
      return this.store.node(level, children);
    };
    return visit(0, expr, []);
  }

  #cutFields(free: Map<string, FreeAtom>): readonly Coordinate[] {
    const uses = new Map<string, { fields: FieldExpr[]; sized: boolean; trees: Expr[]; alone: boolean }>();
    for (const [key, { expr, reads }] of this.#atoms) {
      if (free.has(key)) continue;
      const sized = new Set(reads.sized.map(fieldKey));
      for (const field of reads.fields) {
        const name = fieldKey(field);
        const use = uses.get(name) ?? { fields: [], sized: false, trees: [], alone: true };
        const { fields, lists, recorded } = reads;
        uses.set(name, {
          fields: [...use.fields, field],
          sized: use.sized || sized.has(name),
          trees: [...use.trees, expr],
          alone: use.alone && lists.length + recorded.length === 0 && fields.every((each) => fieldKey(each) === name),
        });
      }
    }
    return [...uses].map(([name, { fields, sized, trees, alone }]) => {
      const use = { fields, sized, constants: constantsOf(trees), only: alone ? trees : undefined };
      return fieldCoordinate(name, use, this.models, this.set, this.isValid);
    });
  }

  #cutLists(free: Map<string, FreeAtom>): readonly ListCoordinate[] {
    const uses = new Map<string, [string, ListAtom][]>();
    for (const [key, { expr, reads }] of this.#atoms) {
      if (free.has(key)) continue;
      const names = new Set(reads.lists.map(listOf));
      for (const name of names) {
        const pure = names.size === 1 && reads.fields.length === 0 && reads.recorded.length === 0;
        const terms = reads.lists.filter((term) => listOf(term) === name);
        uses.set(name, [...(uses.get(name) ?? []), [key, { expr, terms, pure }]]);
      }
    }
    return [...uses].flatMap(([name, atoms]) => {
      const only = atoms.map(([, atom]) => atom);
      const sized = only.filter(({ terms }) => terms.some(({ op }) => op === 'size'));
      const sizes = sized.length === 0 ? 1 : mostAsked(constantsOf(sized.map(({ expr }) => expr)));
      try {
        return [
          new ListCoordinate(name, { atoms: only, models: this.models, set: this.set, isValid: this.isValid, sizes }),
        ];
      } catch (error) {
        if (!(error instanceof NotCut)) throw error;
        if (this.isWhole && error instanceof TooMany) throw new DiagramBudget(error.message);
        for (const [key, { expr }] of atoms) free.set(key, { expr, reason: error.reason });
        return [];
      }
    });
  }
}

/** An exception as an institution records one. */
const MADE_EXCEPTION = {
  reason: { nl: 'verzonnen reden', en: 'invented reason' },
  decidedBy: 'Verzonnen raad',
  decidedOn: '2025-05-12',
};

/** What stands in the cells that were chosen, as patches of an offering. */
export function patchesOf(cells: readonly Cell[]): readonly Patch[] {
  const recorded = cells.flatMap(({ recorded: rule }) => (rule === undefined ? [] : [{ ...MADE_EXCEPTION, rule }]));
  const others = cells.flatMap(({ patches }) => patches);
  return recorded.length === 0 ? others : [...others, { path: ['exceptions'], value: recorded }];
}

function fieldKey({ path }: FieldExpr): string {
  return path.join('.');
}

function keysReason({ fields }: AtomReads): FreeReason | undefined {
  const keys = new Set(fields.filter(({ as }) => as === 'key').map(fieldKey));
  return keys.size > 1 ? 'two-keys' : undefined;
}

/** A field read as a whole and in part is one thing seen twice: conditions on it are left free. */
function overlapping(
  coordinates: readonly Coordinate[],
  free: Map<string, FreeAtom>,
  atoms: ReadonlyMap<string, Atom>,
): readonly Coordinate[] {
  const isPart = (whole: string, part: string) => part.startsWith(`${whole}.`);
  const clash = new Set(
    coordinates.flatMap(({ key }) => {
      const parts = coordinates.filter((other) => isPart(key, other.key));
      return parts.length === 0 ? [] : [key];
    }),
  );
  for (const [key, { expr, reads }] of atoms)
    if (reads.fields.some((field) => clash.has(fieldKey(field)))) free.set(key, { expr, reason: 'whole-and-part' });
  return coordinates.filter(({ key }) => !clash.has(key));
}

function recordedCoordinate(rule: string): Coordinate {
  return {
    key: `recorded ${rule}`,
    kind: 'recorded',
    cells: [{ patches: [] }, { patches: [], recorded: rule }],
    cellOf: (offering) => {
      const { exceptions } = offering as { readonly exceptions?: unknown };
      const entries: readonly unknown[] = Array.isArray(exceptions) ? exceptions : [];
      return entries.some((entry) => (entry as { readonly rule?: unknown } | null)?.rule === rule) ? 1 : 0;
    },
  };
}

function freeCoordinate(key: string, expr: Expr, set: RuleSet): Coordinate {
  return {
    key: `free ${key}`,
    kind: 'free',
    cells: TRUTHS.map(() => ({ patches: [] })),
    cellOf: (offering, disputedUnits) => {
      const value = evaluateExpression(set, expr, offering, disputedUnits && { disputedUnits });
      return TRUTHS.indexOf(value.kind === 'truth' ? value.truth : undefined);
    },
  };
}
