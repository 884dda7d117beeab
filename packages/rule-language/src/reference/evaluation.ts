import { addScaled, timesScaled } from '../decimal.js';
import type { Definition, OfferingContext, ParameterValue, RuleSet } from '../logic.js';
import type { Truth } from '../status.js';
import { DECIMAL_SCALE, type Expr, type FieldExpr, type Variable } from '../tree.js';
import { compare } from './compare.js';
import { candidates, type Item, member, pointerOf, presence, readField, readList } from './read.js';
import { dominantGroup, leads, tied } from './share-values.js';
import * as v from './values.js';

export type Bindings = ReadonlyMap<Variable, Item>;
type Of<Op extends Expr['op']> = Extract<Expr, { readonly op: Op }>;

/**
 * The reference: what an expression means for one offering. Written to be read, not to be fast; every other form is
 * held against it. Total: any value that JSON can hold gives an answer, and the answer for what cannot be read is
 * "not known".
 */
export class Evaluation {
  readonly #facts = new Map<string, v.Value | 'open'>();
  readonly top: Bindings;

  /** @param read collects the JSON pointer of each field that is looked at. */
  constructor(
    readonly set: RuleSet,
    readonly offering: unknown,
    readonly context: OfferingContext = {},
    readonly read?: Set<string>,
  ) {
    this.top = new Map([['o', { value: offering, pointer: '' }]]);
  }

  value(expr: Expr, bindings: Bindings = this.top): v.Value {
    const kind = v.kindOf(expr);
    if (kind === 'truth') return { kind, truth: this.truth(expr, bindings) };
    if (kind === 'possible') return { kind, possible: this.possible(expr, bindings) };
    return { kind, quantity: this.quantity(expr, bindings) };
  }

  truth(expr: Expr, bindings: Bindings = this.top): Truth {
    switch (expr.op) {
      case 'const':
        return typeof expr.value === 'boolean' ? expr.value : undefined;
      case 'param': {
        const value = this.#parameter(expr.id);
        return typeof value === 'boolean' ? value : undefined;
      }
      case 'field':
        return v.agreed(this.#read(expr, bindings).map((value) => (typeof value === 'boolean' ? value : undefined)));
      case 'fact': {
        const value = this.#fact(expr, bindings);
        return value?.kind === 'truth' ? value.truth : undefined;
      }
      case 'not':
        return v.not(this.truth(expr.arg, bindings));
      case 'and':
        return v.all(expr.args.map((arg) => this.truth(arg, bindings)));
      case 'or':
        return v.some(expr.args.map((arg) => this.truth(arg, bindings)));
      case 'if':
        return v.agreed(this.#branches(expr, bindings).map((branch) => this.truth(branch, bindings)));
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return compare(expr.op, this.value(expr.left, bindings), this.value(expr.right, bindings));
      case 'in':
        return this.#within(expr, bindings);
      case 'given':
        return v.agreed(this.#presences(expr.field, bindings));
      case 'has':
        return v.agreed(this.#presences(expr.field, bindings)) === true;
      case 'recorded': {
        const exceptions = member(this.offering, 'exceptions');
        return Array.isArray(exceptions) && exceptions.some((entry) => member(entry, 'rule') === expr.rule);
      }
      case 'disputed': {
        const code = member(bindings.get(expr.on)?.value, 'code');
        return typeof code === 'string' && this.context.disputedUnits?.has(code) === true;
      }
      case 'all':
      case 'exists': {
        const items = this.items(expr.list, bindings);
        const truths = items?.map((item) => this.truth(expr.body, bind(bindings, expr.item, item)));
        return truths && (expr.op === 'all' ? v.all(truths) : v.some(truths));
      }
      case 'tied':
        return tied(this.#shares(expr, bindings));
      case 'leads':
        return leads(this.#shares(expr, bindings), this.possible(expr.of, bindings));
      default:
        return undefined;
    }
  }

  possible(expr: Expr, bindings: Bindings = this.top): v.Possible {
    const whole = 'values' in expr ? expr.values : undefined;
    switch (expr.op) {
      case 'const':
        return typeof expr.value === 'boolean' ? undefined : [expr.value];
      case 'param': {
        const value = this.#parameter(expr.id);
        return typeof value === 'string' || typeof value === 'number' ? [value] : undefined;
      }
      case 'field': {
        const values = this.#read(expr, bindings).map((value) => asPossible(value, expr.values));
        return values.length === 0 ? whole : v.union(values);
      }
      case 'fact': {
        const value = this.#fact(expr, bindings);
        return value?.kind === 'possible' ? (value.possible ?? whole) : whole;
      }
      case 'lookup':
        return this.#lookup(expr, bindings);
      case 'if':
        return v.union(this.#branches(expr, bindings).map((branch) => this.possible(branch, bindings))) ?? whole;
      case 'max':
      case 'min':
        return this.#extreme(expr, bindings) ?? whole;
      case 'dominant':
        return dominantGroup(this.#shares(expr, bindings)) ?? whole;
      default:
        return whole;
    }
  }

  quantity(expr: Expr, bindings: Bindings = this.top): v.Quantity {
    switch (expr.op) {
      case 'const':
        return v.quantityOf(expr.value, expr.as);
      case 'param':
        return v.quantityOf(this.#parameter(expr.id), expr.as);
      case 'field':
        return v.agreed(this.#read(expr, bindings).map((value) => v.quantityOf(value, expr.as)));
      case 'fact': {
        const value = this.#fact(expr, bindings);
        return value?.kind === 'decimal' || value?.kind === 'date' ? value.quantity : undefined;
      }
      case 'if':
        return v.agreed(this.#branches(expr, bindings).map((branch) => this.quantity(branch, bindings)));
      case '+':
      case '-':
      case 'times': {
        const left = this.quantity(expr.left, bindings);
        const right = this.quantity(expr.right, bindings);
        if (left === undefined || right === undefined) return undefined;
        if (expr.op === 'times') return timesScaled(left, right);
        return addScaled(left, expr.op === '+' ? right : -right);
      }
      case 'size':
        return this.#size(expr.field, bindings);
      case 'sum': {
        const values = this.items(expr.list, bindings)?.map((item) => this.#body(expr, item, bindings));
        return values?.reduce(
          (sum, value) => (sum === undefined || value === undefined ? undefined : addScaled(sum, value)),
          0,
        );
      }
      case 'max':
      case 'min': {
        const values = this.items(expr.list, bindings)?.map((item) => this.#body(expr, item, bindings)) ?? [];
        const known = values.filter((value) => value !== undefined);
        if (values.length === 0 || known.length < values.length) return undefined;
        return expr.op === 'max' ? v.greatest(known) : v.least(known);
      }
      default:
        return undefined;
    }
  }

  /** The items of a list, or undefined where no list is told. */
  items(list: FieldExpr, bindings: Bindings): readonly Item[] | undefined {
    this.read?.add(pointerOf(list, this.item(list.on, bindings)));
    return readList(list, this.item(list.on, bindings));
  }

  item(name: Variable, bindings: Bindings): Item {
    return bindings.get(name) ?? { value: undefined, pointer: '' };
  }

  definition(id: string, on: Variable): Definition | undefined {
    const over = on === 'o' ? 'offering' : 'components';
    return this.set.definitions.find((definition) => definition.id === id && definition.over === over);
  }

  /** What a definition sees: the offering, and its component as `c`. */
  seenBy(on: Variable, bindings: Bindings): Bindings {
    return on === 'o' ? this.top : bind(this.top, 'c', this.item(on, bindings));
  }

  #read(field: FieldExpr, bindings: Bindings): readonly unknown[] {
    const item = this.item(field.on, bindings);
    this.read?.add(pointerOf(field, item));
    return readField(field, item);
  }

  #parameter(id: string): ParameterValue | undefined {
    return Object.hasOwn(this.set.parameters, id) ? this.set.parameters[id] : undefined;
  }

  #fact(expr: Of<'fact'>, bindings: Bindings): v.Value | undefined {
    const key = `${expr.id}@${expr.on === 'o' ? '' : this.item(expr.on, bindings).pointer}`;
    const remembered = this.#facts.get(key);
    if (remembered !== undefined) return remembered === 'open' ? undefined : remembered;
    const definition = this.definition(expr.id, expr.on);
    if (definition === undefined) return undefined;
    this.#facts.set(key, 'open');
    const value = this.value(definition.expression, this.seenBy(expr.on, bindings));
    this.#facts.set(key, value);
    return value;
  }

  /** The branch that holds, or both where that is not known. */
  #branches(expr: Of<'if'>, bindings: Bindings): readonly Expr[] {
    const test = this.truth(expr.test, bindings);
    if (test === undefined) return [expr.then, expr.else];
    return [test ? expr.then : expr.else];
  }

  #presences(field: FieldExpr, bindings: Bindings): readonly Truth[] {
    const values = this.#read(field, bindings);
    return values.length === 0 ? [false] : values.map(presence);
  }

  #size(field: FieldExpr, bindings: Bindings): v.Quantity {
    const { choice, ...whole } = field;
    const [value] = this.#read(whole, bindings);
    if (value === undefined) return undefined;
    const items = choice === undefined ? value : candidates(value);
    return Array.isArray(items) ? items.length * DECIMAL_SCALE : undefined;
  }

  #within({ item, list }: Of<'in'>, bindings: Bindings): Truth {
    const values = list.op === 'list' ? list.values : list.op === 'param' ? this.#parameter(list.id) : undefined;
    if (!Array.isArray(values)) return undefined;
    const value = this.value(item, bindings);
    if (value.kind === 'possible') return v.within(value.possible, values);
    if (value.kind === 'truth' || value.quantity === undefined) return values.length === 0 ? false : undefined;
    const { kind } = value;
    return values.some((member) => v.quantityOf(member, kind) === value.quantity);
  }

  #lookup(expr: Of<'lookup'>, bindings: Bindings): v.Possible {
    const table = this.#parameter(expr.table);
    const keys = this.possible(expr.key, bindings);
    if (keys === undefined) return expr.values;
    const found = keys.map((key) => {
      const entry = member(table, String(key));
      return entry === undefined ? expr.values : ([entry].flat() as (string | number)[]);
    });
    return v.union(found);
  }

  #body(expr: Of<'sum' | 'max' | 'min'>, item: Item, bindings: Bindings): v.Quantity {
    return this.quantity(expr.body, bind(bindings, expr.item, item));
  }

  /** The values that the greatest (least) of independent values may have; undefined where nothing is known of it. */
  #extreme(expr: Of<'sum' | 'max' | 'min'>, bindings: Bindings): v.Possible {
    const items = this.items(expr.list, bindings) ?? [];
    const several = items.map((item) => this.possible(expr.body, bind(bindings, expr.item, item)));
    const any = v.union(several);
    if (any === undefined || any.length === 0) return undefined;
    const bounds = several.map((possible) => (expr.op === 'max' ? v.least : v.greatest)(possible ?? []));
    if (expr.op === 'max') return any.filter((value) => Number(value) >= v.greatest(bounds));
    return any.filter((value) => Number(value) <= v.least(bounds));
  }

  #shares(expr: Of<'tied' | 'leads' | 'dominant'>, bindings: Bindings) {
    const domain = 'values' in expr.group ? (expr.group.values ?? []) : [];
    const items = (this.items(expr.list, bindings) ?? []).map((item) => {
      const inner = bind(bindings, expr.item, item);
      return { groups: this.possible(expr.group, inner) ?? domain, weight: this.quantity(expr.weight, inner) };
    });
    return { domain, items };
  }
}

/** The bindings inside a list operation or a definition. */
export function bind(bindings: Bindings, name: Variable, item: Item): Bindings {
  return new Map([...bindings, [name, item]]);
}

function asPossible(value: unknown, domain: readonly (string | number)[] | undefined): v.Possible {
  if (typeof value !== 'string' && typeof value !== 'number') return domain;
  return domain === undefined || domain.includes(value) ? [value] : domain;
}
