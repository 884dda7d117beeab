import {
  type Definition,
  type Expr,
  evaluateExpression,
  type FieldExpr,
  type ParameterValue,
  type RuleSet,
  type Variable,
} from '@afsprakenkader/rule-language';

/** What item variables are called after inlining, so that names do not tell two expressions apart. */
export const ITEM = 'i';

/** Tables stand under their own content, so that two versions can share one set of parameters. */
export class Tables {
  readonly parameters: Record<string, ParameterValue> = Object.create(null) as Record<string, ParameterValue>;

  idOf(table: ParameterValue | undefined): string {
    const id = `table ${JSON.stringify(table ?? null)}`;
    this.parameters[id] = table ?? null;
    return id;
  }

  /** A rule set without rules, in which inlined expressions of every version can be evaluated. */
  get ruleSet(): RuleSet {
    return { parameters: this.parameters, definitions: [], rules: [], declaredType: '' };
  }
}

type Names = ReadonlyMap<Variable, Variable>;

/**
 * An expression with its definitions and parameters put in, constants worked out, and item variables renamed: equal
 * trees then mean the same in both versions.
 */
export function inline(expr: Expr, set: RuleSet, tables: Tables): Expr {
  const parameter = (id: string): ParameterValue | undefined =>
    Object.hasOwn(set.parameters, id) ? set.parameters[id] : undefined;
  const rename = (field: FieldExpr, names: Names): FieldExpr => ({ ...field, on: names.get(field.on) ?? field.on });
  return visit(expr, new Map([['o', 'o']]), []);

  function visit(part: Expr, names: Names, open: readonly Definition[]): Expr {
    const go = (child: Expr) => visit(child, names, open);
    switch (part.op) {
      case 'const':
      case 'list':
      case 'unknown':
      case 'recorded':
        return part;
      case 'param':
        return ofParameter(part, parameter(part.id), tables);
      case 'field':
        return rename(part, names);
      case 'given':
      case 'has':
      case 'size':
        return { ...part, field: rename(part.field, names) };
      case 'disputed':
        return { ...part, on: names.get(part.on) ?? part.on };
      case 'fact': {
        const over = part.on === 'o' ? 'offering' : 'components';
        const definition = set.definitions.find((each) => each.id === part.id && each.over === over);
        if (definition === undefined || open.includes(definition)) return asUnknown(part);
        const inner = new Map([['o', 'o']]);
        if (part.on !== 'o') inner.set('c', names.get(part.on) ?? part.on);
        return visit(definition.expression, inner, [...open, definition]);
      }
      case 'lookup':
        return { ...part, table: tables.idOf(parameter(part.table)), key: go(part.key) };
      case 'not':
        return folded({ ...part, arg: go(part.arg) });
      case 'and':
      case 'or':
        return junction(part.op, part.args.map(go));
      case 'if': {
        const test = go(part.test);
        if (test.op === 'const') return go(test.value === true ? part.then : part.else);
        return { ...part, test, then: go(part.then), else: go(part.else) };
      }
      case 'in':
        return folded({ ...part, item: go(part.item), list: go(part.list) });
      case 'all':
      case 'exists':
      case 'sum':
      case 'max':
      case 'min':
        return {
          ...part,
          list: rename(part.list, names),
          item: ITEM,
          body: visit(part.body, within(part, names), open),
        };
      case 'tied':
      case 'leads':
      case 'dominant': {
        const inner = within(part, names);
        const shared = { list: rename(part.list, names), item: ITEM };
        const [group, weight] = [visit(part.group, inner, open), visit(part.weight, inner, open)];
        if (part.op === 'leads') return { ...part, ...shared, group, weight, of: go(part.of) };
        return { ...part, ...shared, group, weight };
      }
      default:
        return folded({ ...part, left: go(part.left), right: go(part.right) });
    }
  }
}

function within({ item }: { readonly item: Variable }, names: Names): Names {
  return new Map([...names, [item, ITEM]]);
}

function ofParameter(part: Extract<Expr, { op: 'param' }>, value: ParameterValue | undefined, tables: Tables): Expr {
  if (part.list && Array.isArray(value)) return { op: 'list', as: part.as, values: value as (string | number)[] };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { op: 'const', as: part.as, value };
  return part.list ? { ...part, id: tables.idOf(null) } : asUnknown(part);
}

function asUnknown(part: Extract<Expr, { op: 'param' | 'fact' }>): Expr {
  return { op: 'unknown', as: part.as, ...('values' in part && part.values ? { values: part.values } : {}) };
}

/** A condition on constants alone becomes its truth, where it has one. */
function folded(expr: Expr): Expr {
  const parts =
    'arg' in expr ? [expr.arg] : expr.op === 'in' ? [expr.item] : 'left' in expr ? [expr.left, expr.right] : [];
  if (parts.some((part) => part.op !== 'const')) return expr;
  if (expr.op === 'in' && expr.list.op !== 'list') return expr;
  const none: RuleSet = { parameters: {}, definitions: [], rules: [], declaredType: '' };
  const value = evaluateExpression(none, expr, {});
  return value.kind === 'truth' && value.truth !== undefined ? { op: 'const', as: 'bool', value: value.truth } : expr;
}

function junction(op: 'and' | 'or', args: readonly Expr[]): Expr {
  const ends = op === 'or';
  if (args.some((arg) => arg.op === 'const' && arg.value === ends)) return { op: 'const', as: 'bool', value: ends };
  const open = args
    .filter((arg) => arg.op !== 'const' || typeof arg.value !== 'boolean')
    .flatMap((arg) => (arg.op === op ? arg.args : [arg]));
  if (open.length === 0) return { op: 'const', as: 'bool', value: !ends };
  return open.length === 1 ? open[0]! : { op, args: open };
}
