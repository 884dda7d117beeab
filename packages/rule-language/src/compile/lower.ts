import type { Definition, RuleSet } from '../logic.js';
import { FALSE, TRUE, UNKNOWN } from '../runtime/masks.js';
import type { Expr, FieldExpr, ScalarKind, Variable } from '../tree.js';
import { joinDomains, maskOf, ownDomain, wholeOf } from './domain.js';
import { fold } from './fold.js';
import { Graph } from './graph.js';
import type { Domain, ListLoop, Node, Operation, Place, Shares, Slot, Variables } from './node.js';
import { type Compared, comparedAs, FINITE, kindOf, scaled } from './sorts.js';

type Of<Op extends Expr['op']> = Extract<Expr, { readonly op: Op }>;

/** Turns the expressions of one version into nodes of one graph. */
export class Lowering {
  readonly graph = new Graph();
  readonly #definitions = new Map<string, Definition>();
  readonly #open = new Set<string>();
  readonly top: Variables = new Map([['o', this.graph.offering]]);

  constructor(readonly set: RuleSet) {
    for (const definition of set.definitions) this.#definitions.set(`${definition.over}/${definition.id}`, definition);
  }

  truth(expr: Expr, vars: Variables = this.top): Node {
    switch (expr.op) {
      case 'const':
        return this.#mask(expr.value === true ? TRUE : expr.value === false ? FALSE : UNKNOWN);
      case 'param': {
        const value = this.#parameter(expr.id);
        return this.#mask(value === true ? TRUE : value === false ? FALSE : UNKNOWN);
      }
      case 'field':
        return this.#make({ op: 'read', of: this.#place(expr, vars), as: 'bool' });
      case 'fact':
        return this.#fact(expr, vars, (body, inner) => this.truth(body, inner)) ?? this.#mask(UNKNOWN);
      case 'not':
        return this.#make({ op: 'not', arg: this.truth(expr.arg, vars) });
      case 'and':
      case 'or':
        return this.#make({ op: expr.op, args: expr.args.map((arg) => this.truth(arg, vars)) });
      case 'if':
        return this.#if(expr, 'mask', vars, (branch) => this.truth(branch, vars));
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.#comparison(expr, vars);
      case 'in':
        return this.#membership(expr, vars);
      case 'given':
      case 'has':
        return this.#make({ op: expr.op, of: this.#place(expr.field, vars) });
      case 'recorded':
        return this.#make({ op: 'recorded', rule: expr.rule });
      case 'disputed':
        return this.#make({ op: 'disputed', on: this.#variable(expr.on, vars) });
      case 'all':
      case 'exists': {
        const { over, inner } = this.#loop(expr.list, expr.item, vars);
        return this.#make({ op: expr.op, over, body: this.truth(expr.body, inner) });
      }
      case 'tied':
        return this.#make({ op: 'tied', shares: this.#shares(expr, vars, joinDomains([this.domain(expr.group)])) });
      case 'leads': {
        const groups = this.domain(expr.group) ?? [];
        const domain = joinDomains([groups, this.domain(expr.of)]);
        const of = this.mask(expr.of, vars, domain, maskOf(groups, domain));
        return this.#make({ op: 'leads', shares: this.#shares(expr, vars, domain), of });
      }
      default:
        return this.#mask(UNKNOWN);
    }
  }

  /** A finite value over the given domain; `outer` is what it may be where the expression itself cannot tell. */
  mask(expr: Expr, vars: Variables, domain: Domain, outer: number = wholeOf(domain)): Node {
    const own = ownDomain(expr);
    const whole = own === undefined ? outer : maskOf(own, domain);
    switch (expr.op) {
      case 'const':
        return this.#mask(maskOf([expr.value], domain) || whole);
      case 'param':
        return this.#mask(maskOf([this.#parameter(expr.id)], domain) || whole);
      case 'field':
        return this.#make({ op: 'readMask', of: this.#place(expr, vars), domain, whole });
      case 'fact':
        return this.#fact(expr, vars, (body, inner) => this.mask(body, inner, domain, whole)) ?? this.#mask(whole);
      case 'lookup':
        return this.#lookup(expr, vars, domain, whole);
      case 'if':
        return this.#if(expr, 'mask', vars, (branch) => this.mask(branch, vars, domain, whole));
      case 'max':
      case 'min': {
        const { over, inner } = this.#loop(expr.list, expr.item, vars);
        return this.#make({ op: expr.op, over, body: this.mask(expr.body, inner, domain, whole), as: 'mask', whole });
      }
      case 'dominant':
        return this.#make({ op: 'dominant', shares: this.#shares(expr, vars, domain), whole });
      default:
        return this.#mask(whole);
    }
  }

  /** A decimal in millionths, a count in millionths, or a day number. */
  number(expr: Expr, vars: Variables): Node {
    switch (expr.op) {
      case 'const':
        return this.#number(expr.value, expr.as);
      case 'param':
        return this.#number(this.#parameter(expr.id), expr.as);
      case 'field':
        return this.#make({ op: 'read', of: this.#place(expr, vars), as: expr.as === 'date' ? 'date' : 'decimal' });
      case 'fact':
        return this.#fact(expr, vars, (body, inner) => this.number(body, inner)) ?? this.#number(undefined, 'decimal');
      case 'if':
        return this.#if(expr, 'number', vars, (branch) => this.number(branch, vars));
      case '+':
      case '-':
      case 'times':
        return this.#make({
          op: expr.op,
          left: this.number(expr.left, vars),
          right: this.number(expr.right, vars),
        });
      case 'size':
        return this.#make({ op: 'size', of: this.#place(expr.field, vars) });
      case 'sum': {
        const { over, inner } = this.#loop(expr.list, expr.item, vars);
        return this.#make({ op: 'sum', over, body: this.number(expr.body, inner) });
      }
      case 'max':
      case 'min': {
        const { over, inner } = this.#loop(expr.list, expr.item, vars);
        return this.#make({ op: expr.op, over, body: this.number(expr.body, inner), as: 'number' });
      }
      default:
        return this.#number(undefined, 'decimal');
    }
  }

  key(expr: Expr, vars: Variables): Node {
    switch (expr.op) {
      case 'const':
        return this.#key(expr.value);
      case 'param':
        return this.#key(this.#parameter(expr.id));
      case 'field':
        return this.#make({ op: 'read', of: this.#place(expr, vars), as: 'key' });
      case 'fact':
        return this.#fact(expr, vars, (body, inner) => this.key(body, inner)) ?? this.#key(undefined);
      case 'if':
        return this.#if(expr, 'key', vars, (branch) => this.key(branch, vars));
      default:
        return this.#key(undefined);
    }
  }

  /** The domain of a finite expression, parameters and constants included. */
  domain(expr: Expr): readonly (string | number)[] | undefined {
    if (expr.op === 'const') return typeof expr.value === 'boolean' ? undefined : [expr.value];
    if (expr.op === 'list') return expr.values;
    if (expr.op === 'param') {
      const value = this.#parameter(expr.id);
      if (Array.isArray(value)) return value as (string | number)[];
      return typeof value === 'string' || typeof value === 'number' ? [value] : undefined;
    }
    const own = ownDomain(expr);
    if (expr.op === 'lookup') return joinDomains([own, ...this.#entries(expr.table).map(([, values]) => values)]);
    if (own !== undefined) return own;
    if (expr.op === 'if') return joinDomains([this.domain(expr.then), this.domain(expr.else)]);
    return expr.op === 'max' || expr.op === 'min' ? this.domain(expr.body) : undefined;
  }

  #comparison(expr: Of<'==' | '!=' | '<' | '<=' | '>' | '>='>, vars: Variables): Node {
    const kind = comparedAs(expr.left, expr.right);
    if (kind === undefined || !this.#isTold(expr.left, kind) || !this.#isTold(expr.right, kind))
      return this.#mask(UNKNOWN);
    const [left, right] = this.#sides(expr.left, expr.right, kind, vars);
    const equal: Operation = { op: 'same', of: kind === 'truth' ? 'mask' : kind, left, right };
    if (expr.op === '==') return this.#make(equal);
    if (expr.op === '!=' || kind === 'truth') return this.#make({ op: 'not', arg: this.#make(equal) });
    if (kind === 'key') return this.#mask(UNKNOWN);
    const op = kind === 'mask' ? 'below' : 'order';
    const sign = expr.op === '<' || expr.op === '>' ? '<' : '<=';
    const turned = expr.op === '>' || expr.op === '>=';
    return this.#make({ op, sign, left: turned ? right : left, right: turned ? left : right });
  }

  #sides(left: Expr, right: Expr, kind: Compared, vars: Variables): [Node, Node] {
    const domain = kind === 'mask' ? joinDomains([this.domain(left), this.domain(right)]) : [];
    const side = (part: Expr): Node => {
      if (kind === 'truth') return this.truth(part, vars);
      if (kind === 'mask') return this.mask(part, vars, domain);
      return kind === 'key' ? this.key(part, vars) : this.number(part, vars);
    };
    return [side(left), side(right)];
  }

  /** Whether a finite value is more than an open unknown, which has no domain and agrees with nothing. */
  #isTold(expr: Expr, kind: Compared): boolean {
    if (kind !== 'mask' || ownDomain(expr) !== undefined || expr.op === 'const') return true;
    return expr.op === 'if' || (expr.op === 'param' && this.domain(expr) !== undefined);
  }

  #membership(expr: Of<'in'>, vars: Variables): Node {
    const { item, list } = expr;
    const values = list.op === 'list' ? list.values : list.op === 'param' ? this.#parameter(list.id) : undefined;
    if (!Array.isArray(values)) return this.#mask(UNKNOWN);
    if (values.length === 0) return this.#mask(FALSE);
    const kind = kindOf(item);
    if (kind === 'bool' || (FINITE.has(kind) && !this.#isTold(item, 'mask'))) return this.#mask(UNKNOWN);
    if (FINITE.has(kind)) {
      const domain = joinDomains([this.domain(item), values as (string | number)[]]);
      return this.#make({ op: 'within', arg: this.mask(item, vars, domain), mask: maskOf(values, domain) });
    }
    if (kind === 'key' || kind === 'text')
      return this.#make({ op: 'oneOf', of: 'key', arg: this.key(item, vars), values });
    const numbers = values.map((value) => scaled(value, kind));
    return this.#make({ op: 'oneOf', of: 'number', arg: this.number(item, vars), values: numbers });
  }

  #lookup(expr: Of<'lookup'>, vars: Variables, domain: Domain, whole: number): Node {
    const entries = new Map(this.#entries(expr.table).map(([key, values]) => [key, maskOf(values, domain)]));
    const keys = FINITE.has(kindOf(expr.key)) ? ownDomain(expr.key) : undefined;
    if (keys === undefined) return this.#make({ op: 'pickKey', key: this.key(expr.key, vars), entries, whole });
    const keyDomain = joinDomains([keys]);
    const masks = keyDomain.map((key) => entries.get(String(key)) ?? whole);
    return this.#make({ op: 'pickMask', key: this.mask(expr.key, vars, keyDomain), masks, whole });
  }

  /** The entries of a table parameter, each a list of candidates. */
  #entries(id: string): readonly (readonly [string, readonly (string | number)[]])[] {
    const table = this.#parameter(id);
    if (typeof table !== 'object' || table === null || Array.isArray(table)) return [];
    return Object.entries(table).map(([key, value]) => [key, [value as string | number].flat()] as const);
  }

  #shares(expr: Of<'tied' | 'leads' | 'dominant'>, vars: Variables, domain: Domain): Shares {
    const { over, inner } = this.#loop(expr.list, expr.item, vars);
    return { over, group: this.mask(expr.group, inner, domain), weight: this.number(expr.weight, inner), domain };
  }

  #if(expr: Of<'if'>, as: 'mask' | 'number' | 'key', vars: Variables, branch: (part: Expr) => Node): Node {
    return this.#make({
      op: 'if',
      as,
      test: this.truth(expr.test, vars),
      then: branch(expr.then),
      else: branch(expr.else),
    });
  }

  /** A definition's expression, lowered where the fact is used; one over components sees its component as `c`. */
  #fact(expr: Of<'fact'>, vars: Variables, lower: (body: Expr, inner: Variables) => Node): Node | undefined {
    const on = this.#variable(expr.on, vars);
    const name = `${on.depth === 0 ? 'offering' : 'components'}/${expr.id}`;
    const definition = this.#definitions.get(name);
    if (definition === undefined || this.#open.has(name)) return undefined;
    this.#open.add(name);
    const inner: Variables = on.depth === 0 ? this.top : new Map([...this.top, ['c', on]]);
    const node = lower(definition.expression, inner);
    this.#open.delete(name);
    return node;
  }

  #loop(list: FieldExpr, item: Variable, vars: Variables): { over: ListLoop; inner: Variables } {
    const place = this.#place(list, vars);
    const depth = Math.max(...[...vars.values()].map((slot) => slot.depth)) + 1;
    const slot = this.graph.slot(place, depth);
    return { over: { list: place, item: slot }, inner: new Map([...vars, [item, slot]]) };
  }

  #place(field: FieldExpr, vars: Variables): Place {
    return { on: this.#variable(field.on, vars), path: field.path, choice: field.choice ?? -1 };
  }

  #variable(name: Variable, vars: Variables): Slot {
    return vars.get(name) ?? this.graph.nothing;
  }

  #parameter(id: string): RuleSet['parameters'][string] | undefined {
    return Object.hasOwn(this.set.parameters, id) ? this.set.parameters[id] : undefined;
  }

  #number(value: unknown, kind: ScalarKind): Node {
    return this.graph.make({ op: 'number', value: scaled(value, kind) });
  }

  #mask(value: number): Node {
    return this.graph.make({ op: 'mask', value });
  }

  #key(value: unknown): Node {
    return this.graph.make({
      op: 'key',
      value: typeof value === 'string' || typeof value === 'number' ? value : undefined,
    });
  }

  #make(operation: Operation): Node {
    return fold(operation, this.graph);
  }
}
