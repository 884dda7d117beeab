import type { Definition, Expr, FieldExpr, ScalarKind, Variable } from '../../src/index.js';
import { CATEGORY, FINITE, type Finite, LEVEL, LISTS, OFFERING_FIELDS, PROGRAMME, TYPE } from './fields.js';
import type { Random } from './random.js';

type Shape = Omit<FieldExpr, 'op' | 'on'>;

/** What an expression may speak of at one place: its variables with their fields, and the definitions made so far. */
export interface Scope {
  readonly variables: readonly {
    readonly name: Variable;
    readonly fields: readonly Shape[];
    readonly isComponent?: boolean;
  }[];
  readonly facts: readonly Definition[];
}

export const TOP: Scope = { variables: [{ name: 'o', fields: OFFERING_FIELDS }], facts: [] };

export const TABLES = {
  'level.of': { table: 'level.of', key: PROGRAMME, gives: LEVEL },
  'type.of': { table: 'type.of', key: CATEGORY, gives: TYPE },
} as const;

/** Random well-typed expressions of the language, of limited depth. */
export class Expressions {
  constructor(readonly random: Random) {}

  truth(scope: Scope, depth: number): Expr {
    const { random } = this;
    if (depth <= 0) return this.#presence(scope);
    const less = depth - 1;
    switch (random.below(15)) {
      case 0:
        return random.chance(0.5)
          ? { op: 'const', as: 'bool', value: random.chance(0.5) }
          : { op: 'param', id: random.pick(['flag', 'none']), as: 'bool' };
      case 1:
        return { op: 'not', arg: this.truth(scope, less) };
      case 2:
      case 3:
        return {
          op: random.pick(['and', 'or']),
          args: random.times(2 + random.below(2), () => this.truth(scope, less)),
        };
      case 4:
        return {
          op: 'if',
          test: this.truth(scope, less),
          then: this.truth(scope, less),
          else: this.truth(scope, less),
          as: 'bool',
        };
      case 5:
      case 6:
        return this.#overList(scope, less, (list, item, inner) => ({
          op: random.pick(['all', 'exists']),
          list,
          item,
          body: this.truth(inner, less),
        }));
      case 7:
        return this.#shares(scope, less);
      case 8:
        return this.#membership(scope, less);
      case 9:
        return random.chance(0.5)
          ? { op: 'recorded', rule: `rule-${random.below(6)}` }
          : { op: 'disputed', on: random.pick(scope.variables).name };
      case 10:
        return this.#fact(scope, 'bool') ?? this.#presence(scope);
      default:
        return this.#comparison(scope, less);
    }
  }

  finite(scope: Scope, domain: Finite, depth: number): Expr {
    const { random } = this;
    const less = depth - 1;
    const word = random.pick(domain.values);
    switch (random.below(depth > 0 ? 9 : 4)) {
      case 0:
        return { op: 'const', as: domain.as, value: word };
      case 1:
        return { op: 'unknown', as: domain.as, values: domain.values };
      case 4:
        return {
          op: 'if',
          test: this.truth(scope, less),
          then: this.finite(scope, domain, less),
          else: this.finite(scope, domain, less),
          as: domain.as,
          values: domain.values,
        };
      case 5: {
        const table = Object.values(TABLES).find(({ gives }) => gives === domain);
        if (table === undefined) break;
        return {
          op: 'lookup',
          table: random.chance(0.9) ? table.table : 'none',
          key: this.finite(scope, table.key, less),
          as: domain.as,
          values: domain.values,
        };
      }
      case 6:
        if (domain.as === 'enum') break;
        return this.#overList(scope, less, (list, item, inner) => ({
          op: random.pick(['max', 'min']),
          list,
          item,
          body: this.finite(inner, domain, less),
          as: 'ordinal',
          values: domain.values as number[],
        }));
      case 7:
        if (domain.as === 'enum') break;
        return this.#overList(scope, less, (list, item, inner) => {
          const group = this.finite(inner, domain, 1);
          const values = domain.values as number[];
          if (!('values' in group)) return { op: 'unknown', as: 'ordinal', values };
          return { op: 'dominant', list, item, group, weight: this.number(inner, less), values };
        });
      case 8: {
        const fact = this.#fact(scope, domain.as, domain.values);
        if (fact !== undefined) return fact;
      }
    }
    return this.#field(scope, domain.as, domain.values) ?? { op: 'const', as: domain.as, value: word };
  }

  number(scope: Scope, depth: number): Expr {
    const { random } = this;
    const less = depth - 1;
    const constant: Expr = { op: 'const', as: 'decimal', value: random.pick([0, 1, 3, 20, 0.3, 0.000001, 4.5]) };
    switch (random.below(depth > 0 ? 10 : 3)) {
      case 0:
        return constant;
      case 1:
        return { op: 'param', id: random.pick(['load.min', 'load.max', 'none']), as: 'decimal' };
      case 3:
        return { op: random.pick(['+', '-']), left: this.number(scope, less), right: this.number(scope, less) };
      case 4:
        return {
          op: 'times',
          left: this.number(scope, less),
          right: random.chance(0.7) ? constant : { op: 'param', id: 'load.min', as: 'decimal' },
        };
      case 5:
        return {
          op: 'if',
          test: this.truth(scope, less),
          then: this.number(scope, less),
          else: this.number(scope, less),
          as: 'decimal',
        };
      case 6:
        return { op: 'size', field: this.#sized(scope) };
      case 7:
        return this.#overList(scope, less, (list, item, inner) => ({
          op: random.pick(['sum', 'sum', 'max', 'min']),
          list,
          item,
          body: this.number(inner, less),
          as: 'decimal',
        }));
      case 8:
        return this.#fact(scope, 'decimal') ?? constant;
      case 9:
        return random.chance(0.2) ? { op: 'unknown', as: 'decimal' } : constant;
    }
    return this.#field(scope, 'decimal') ?? constant;
  }

  date(scope: Scope, depth: number): Expr {
    const { random } = this;
    const constant: Expr = { op: 'const', as: 'date', value: random.pick(['2025-09-22', '2026-01-01']) };
    if (depth > 0 && random.chance(0.2)) {
      return {
        op: 'if',
        test: this.truth(scope, depth - 1),
        then: this.date(scope, depth - 1),
        else: constant,
        as: 'date',
      };
    }
    return (random.chance(0.7) ? this.#field(scope, 'date') : undefined) ?? constant;
  }

  key(scope: Scope, depth: number): Expr {
    const { random } = this;
    const constant: Expr = random.chance(0.7)
      ? { op: 'const', as: 'key', value: random.pick(['A', 'B', 'none']) }
      : { op: 'param', id: random.pick(['word', 'none']), as: 'key' };
    if (depth > 0 && random.chance(0.2)) {
      return {
        op: 'if',
        test: this.truth(scope, depth - 1),
        then: this.key(scope, depth - 1),
        else: this.key(scope, 0),
        as: 'key',
      };
    }
    return (random.chance(0.7) ? this.#field(scope, 'key') : undefined) ?? constant;
  }

  #comparison(scope: Scope, depth: number): Expr {
    const { random } = this;
    const equality = random.pick(['==', '!='] as const);
    const order = random.pick(['==', '!=', '<', '<=', '>', '>='] as const);
    switch (random.below(6)) {
      case 0:
      case 1:
        return { op: order, left: this.number(scope, depth), right: this.number(scope, depth) };
      case 2:
        return { op: order, left: this.date(scope, depth), right: this.date(scope, depth) };
      case 3:
        return { op: equality, left: this.key(scope, depth), right: this.key(scope, depth) };
      default: {
        const domain = random.pick(FINITE);
        return {
          op: domain.as === 'ordinal' ? order : equality,
          left: this.finite(scope, domain, depth),
          right: this.finite(scope, domain, depth),
        };
      }
    }
  }

  #membership(scope: Scope, depth: number): Expr {
    const { random } = this;
    if (random.chance(0.4)) {
      const item = this.key(scope, depth);
      const values = random.pick([['A', 'B'], [], ['A', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'none'], ['', 7]]);
      const list: Expr = random.chance(0.7)
        ? { op: 'list', as: 'key', values }
        : { op: 'param', id: random.pick(['words', 'none']), as: 'key', list: true };
      return { op: 'in', item, list };
    }
    if (random.chance(0.3))
      return { op: 'in', item: this.number(scope, depth), list: { op: 'list', as: 'decimal', values: [3, 0.3, 20] } };
    const domain = random.pick(FINITE);
    const values = domain.values.filter(() => random.chance(0.5));
    return { op: 'in', item: this.finite(scope, domain, depth), list: { op: 'list', as: domain.as, values } };
  }

  #shares(scope: Scope, depth: number): Expr {
    const { random } = this;
    return this.#overList(scope, depth, (list, item, inner) => {
      const group = this.finite(inner, LEVEL, Math.min(depth, 1));
      const weight = random.chance(0.8)
        ? (this.#field(inner, 'decimal') ?? this.number(inner, 0))
        : this.number(inner, depth);
      if ('values' in group && random.chance(0.6))
        return { op: 'leads', list, item, group, weight, of: this.finite(scope, LEVEL, depth) };
      return 'values' in group ? { op: 'tied', list, item, group, weight } : this.#presence(scope);
    });
  }

  #overList(scope: Scope, depth: number, make: (list: FieldExpr, item: Variable, inner: Scope) => Expr): Expr {
    const { random } = this;
    if (scope.variables.length > 3) depth = Math.min(depth, 0);
    const { path, items } = random.pick(LISTS);
    const taken = scope.variables.map(({ name }) => name);
    const item = ['c', 'd', 'e', 'f', 'g', 'h'].find((name) => !taken.includes(name)) ?? 'z';
    const list: FieldExpr = { op: 'field', on: 'o', path, as: 'list' };
    const own = { name: item, fields: items, isComponent: path[0] === 'components' };
    const inner: Scope = { ...scope, variables: depth > 0 ? [own, own, ...scope.variables] : [own] };
    return make(list, item, inner);
  }

  #field(scope: Scope, as: ScalarKind, values?: readonly (string | number)[]): FieldExpr | undefined {
    const found = this.random
      .times(6, () => this.random.pick(scope.variables))
      .flatMap(({ name, fields }) =>
        fields
          .filter((field) => field.as === as && (values === undefined || field.values === values))
          .map((field) => ({ op: 'field' as const, on: name, ...field })),
      );
    return found.length === 0 ? undefined : this.random.pick(found);
  }

  #presence(scope: Scope): Expr {
    const { name, fields } = this.random.pick(scope.variables);
    const list = this.random.pick(LISTS);
    const shape: Shape =
      name === 'o' && this.random.chance(0.3) ? { path: list.path, as: 'list' } : this.random.pick(fields);
    const field: FieldExpr = { op: 'field', on: name, ...shape };
    if (field.as === 'bool' && this.random.chance(0.5)) return field;
    return { op: this.random.pick(['given', 'has']), field };
  }

  #sized(scope: Scope): FieldExpr {
    const choices = scope.variables.flatMap(({ name, fields }) =>
      fields
        .filter(({ choice }) => choice !== undefined)
        .map((field) => ({ op: 'field' as const, on: name, ...field })),
    );
    if (choices.length > 0 && this.random.chance(0.4)) return this.random.pick(choices);
    return { op: 'field', on: 'o', path: this.random.pick(LISTS).path, as: 'list' };
  }

  #fact(scope: Scope, as: ScalarKind, values?: readonly (string | number)[]): Expr | undefined {
    const found = scope.facts.flatMap(({ id, over, expression }) => {
      const kind =
        'as' in expression
          ? expression.as
          : expression.op === 'dominant'
            ? 'ordinal'
            : expression.op === 'size' || expression.op === '+' || expression.op === '-' || expression.op === 'times'
              ? 'decimal'
              : 'bool';
      const own = 'values' in expression ? expression.values : undefined;
      if (kind !== as || (values !== undefined && own !== values)) return [];
      const on =
        over === 'offering' ? ['o'] : scope.variables.filter(({ isComponent }) => isComponent).map(({ name }) => name);
      return on.map((name): Expr => ({ op: 'fact', id, on: name, as, ...(values === undefined ? {} : { values }) }));
    });
    return found.length === 0 ? undefined : this.random.pick(found);
  }
}
