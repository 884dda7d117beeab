import type { Definition, Expr, FieldExpr, ParameterValue, RuleLogic, RuleSet } from '@afsprakenkader/rule-language';

/** A field that an expression reads of the offering itself, and whether only a definition leads to it. */
export interface ReadField {
  readonly field: FieldExpr;
  readonly viaDefinition: boolean;
}

/** What can be seen in a rule's requirement (and exception) without running it. */
export interface Anatomy {
  readonly fields: readonly ReadField[];
  /** Numbers that stand in it, as constants or as parameters. */
  readonly numbers: readonly number[];
  /** Both sides of every comparison of decimals that stands outside a list. */
  readonly sides: readonly Expr[];
  /** Derived facts of the offering that it reads itself. */
  readonly facts: readonly string[];
}

/** Takes a rule's requirement apart, definitions included. */
export function anatomyOf(rule: Pick<RuleLogic, 'require'>, ruleSet: RuleSet): Anatomy {
  const fields = new Map<string, ReadField>();
  const numbers = new Set<number>();
  const sides: Expr[] = [];
  const facts = new Set<string>();
  const visit = (expr: Expr, depth: number, viaDefinition: boolean): void => {
    switch (expr.op) {
      case 'field':
        if (expr.on === 'o') {
          const path = expr.path.join('.');
          const known = fields.get(path);
          if (known === undefined || (known.viaDefinition && !viaDefinition))
            fields.set(path, { field: expr, viaDefinition });
        }
        break;
      case 'const':
        if (typeof expr.value === 'number') numbers.add(expr.value);
        break;
      case 'list':
        for (const value of expr.values) if (typeof value === 'number') numbers.add(value);
        break;
      case 'param':
        for (const value of numbersIn(parameter(ruleSet, expr.id))) numbers.add(value);
        break;
      case 'fact': {
        if (expr.on !== 'o') break;
        if (!viaDefinition) facts.add(expr.id);
        const definition = definitionOf(ruleSet, expr.id, 'offering');
        if (definition !== undefined) visit(definition.expression, depth, true);
        break;
      }
      case '==':
      case '<':
      case '<=':
      case '>':
      case '>=':
        if (depth === 0 && !viaDefinition && isDecimal(expr.left)) sides.push(expr.left, expr.right);
        break;
    }
    for (const child of childrenOf(expr)) visit(child.expr, depth + (child.inList ? 1 : 0), viaDefinition);
  };
  if (rule.require !== undefined) visit(rule.require, 0, false);
  return { fields: [...fields.values()], numbers: [...numbers], sides, facts: [...facts] };
}

export function definitionOf(ruleSet: RuleSet, id: string, over: Definition['over']): Definition | undefined {
  return ruleSet.definitions.find((definition) => definition.id === id && definition.over === over);
}

/** The parts an expression is made of, and which of them run once for each item of a list. */
export function childrenOf(expr: Expr): readonly { readonly expr: Expr; readonly inList: boolean }[] {
  const plain = (...parts: readonly Expr[]) => parts.map((part) => ({ expr: part, inList: false }));
  const perItem = (...parts: readonly Expr[]) => parts.map((part) => ({ expr: part, inList: true }));
  switch (expr.op) {
    case 'lookup':
      return plain(expr.key);
    case 'not':
      return plain(expr.arg);
    case 'and':
    case 'or':
      return plain(...expr.args);
    case 'if':
      return plain(expr.test, expr.then, expr.else);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '+':
    case '-':
    case 'times':
      return plain(expr.left, expr.right);
    case 'in':
      return plain(expr.item, expr.list);
    case 'given':
    case 'has':
    case 'size':
      return plain(expr.field);
    case 'all':
    case 'exists':
    case 'sum':
    case 'max':
    case 'min':
      return perItem(expr.body);
    case 'tied':
    case 'dominant':
      return perItem(expr.group, expr.weight);
    case 'leads':
      return [...perItem(expr.group, expr.weight), ...plain(expr.of)];
    default:
      return [];
  }
}

function isDecimal(expr: Expr): boolean {
  return 'as' in expr ? expr.as === 'decimal' : expr.op === '+' || expr.op === '-' || expr.op === 'times';
}

function parameter(ruleSet: RuleSet, id: string): ParameterValue {
  return Object.hasOwn(ruleSet.parameters, id) ? (ruleSet.parameters[id] ?? null) : null;
}

function numbersIn(value: ParameterValue): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];
}
