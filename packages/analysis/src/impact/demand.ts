import type { Definition, Expr, FieldExpr, Variable } from '@afsprakenkader/rule-language';

/** Member of a pruned object that says that its unit code is in dispute. */
export const DISPUTED = '!';

/**
 * What rules can see of a value. Presence (not told, told, told that there is none) always belongs to it; the rest is
 * asked for by name. Two values that are equal under a demand give the same answers.
 */
export interface Demand {
  /** Its value where it is a scalar. */
  raw: boolean;
  /** Its number of items. */
  length: boolean;
  /** It may hold several candidates, and what is asked of it is asked of each. */
  choice: boolean;
  /** Whether the catalogue gives its unit code two credit values. */
  disputed: boolean;
  /** What is asked of each item of the list. */
  items: Demand | undefined;
  /** What is asked of its members. */
  readonly keys: Map<string, Demand>;
}

export function emptyDemand(): Demand {
  return { raw: false, length: false, choice: false, disputed: false, items: undefined, keys: new Map() };
}

type Roots = ReadonlyMap<Variable, Demand>;

/** What expressions can see of an offering, definitions followed. */
export function demandOf(trees: readonly Expr[], definitions: readonly Definition[]): Demand {
  const offering = emptyDemand();
  const open = new Set<string>();
  for (const tree of trees) visit(tree, new Map([['o', offering]]));
  return offering;

  function visit(expr: Expr, roots: Roots): void {
    switch (expr.op) {
      case 'field':
        at(expr, roots).raw = true;
        return;
      case 'given':
      case 'has':
        at(expr.field, roots);
        return;
      case 'size':
        at(expr.field, roots).length = true;
        return;
      case 'recorded':
        member(itemsOf(member(offering, 'exceptions')), 'rule').raw = true;
        return;
      case 'disputed':
        visitDisputed(rootOf(expr.on, roots));
        return;
      case 'fact':
        visitFact(expr, roots);
        return;
      case 'all':
      case 'exists':
      case 'sum':
      case 'max':
      case 'min':
        visit(expr.body, inside(expr, roots));
        return;
      case 'tied':
      case 'leads':
      case 'dominant': {
        const inner = inside(expr, roots);
        visit(expr.group, inner);
        visit(expr.weight, inner);
        if (expr.op === 'leads') visit(expr.of, roots);
        return;
      }
      default:
        for (const part of partsOf(expr)) visit(part, roots);
    }
  }

  /** Of the offering itself it is a column of its own, beside that of its code. */
  function visitDisputed(demand: Demand): void {
    if (demand !== offering) demand.disputed = true;
    else {
      member(offering, DISPUTED);
      member(offering, 'code').raw = true;
    }
  }

  function visitFact({ id, on }: Extract<Expr, { op: 'fact' }>, roots: Roots): void {
    const over = on === 'o' ? 'offering' : 'components';
    const name = `${over}/${id}`;
    const definition = definitions.find((each) => each.id === id && each.over === over);
    if (definition === undefined || open.has(name)) return;
    open.add(name);
    const own: Roots = new Map([['o', offering]]);
    visit(definition.expression, on === 'o' ? own : new Map([...own, ['c', rootOf(on, roots)]]));
    open.delete(name);
  }
}

/** Everything that either can see. */
export function joinDemands(demands: readonly Demand[]): Demand {
  const joined = emptyDemand();
  for (const demand of demands) add(joined, demand);
  return joined;
}

/** Whether everything that `part` can see is seen by `whole`. */
export function covers(whole: Demand, part: Demand): boolean {
  return signatureOf(joinDemands([whole, part])) === signatureOf(whole);
}

/** A text that two demands share exactly where they see the same. */
export function signatureOf({ raw, length, choice, disputed, items, keys }: Demand): string {
  const flags = `${raw ? 'r' : ''}${length ? 'l' : ''}${choice ? 'c' : ''}${disputed ? 'd' : ''}`;
  const members = [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, demand]) => `${JSON.stringify(key)}:${signatureOf(demand)}`);
  return `${flags}${items === undefined ? '' : `[${signatureOf(items)}]`}{${members.join(',')}}`;
}

function add(into: Demand, from: Demand): void {
  into.raw ||= from.raw;
  into.length ||= from.length;
  into.choice ||= from.choice;
  into.disputed ||= from.disputed;
  if (from.items !== undefined) add(itemsOf(into), from.items);
  for (const [key, demand] of from.keys) add(member(into, key), demand);
}

/** The demand on a field, made where there was none. */
function at({ on, path, choice }: FieldExpr, roots: Roots): Demand {
  let demand = rootOf(on, roots);
  for (const [index, key] of path.entries()) {
    demand = member(demand, key);
    if (index === choice) demand.choice = true;
  }
  return demand;
}

function inside({ list, item }: { readonly list: FieldExpr; readonly item: Variable }, roots: Roots): Roots {
  return new Map([...roots, [item, itemsOf(at(list, roots))]]);
}

/** A variable that nothing binds is never told: what is asked of it is asked of nothing. */
function rootOf(on: Variable, roots: Roots): Demand {
  return roots.get(on) ?? emptyDemand();
}

function itemsOf(demand: Demand): Demand {
  demand.items ??= emptyDemand();
  return demand.items;
}

function member(demand: Demand, key: string): Demand {
  let found = demand.keys.get(key);
  if (found === undefined) {
    found = emptyDemand();
    demand.keys.set(key, found);
  }
  return found;
}

function partsOf(expr: Expr): readonly Expr[] {
  if ('args' in expr) return expr.args;
  if ('arg' in expr) return [expr.arg];
  if ('test' in expr) return [expr.test, expr.then, expr.else];
  if ('left' in expr) return [expr.left, expr.right];
  if (expr.op === 'lookup') return [expr.key];
  return expr.op === 'in' ? [expr.item, expr.list] : [];
}
