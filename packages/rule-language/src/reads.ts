import type { Definition } from './logic.js';
import type { Expr, FieldExpr, Variable } from './tree.js';

/** What an expression reads. Fields as dotted paths from the offering down, through lists: `components.origin.kind`. */
export interface Reads {
  /** Fields whose value is judged. */
  readonly values: readonly string[];
  /** Fields of which only presence or number is asked. */
  readonly presence: readonly string[];
  /** Ids of parameters. */
  readonly parameters: readonly string[];
}

/**
 * The fields and parameters that an expression reads, in its order, with derived facts expanded. A field whose value
 * is judged is not listed under presence as well. A list that is only walked through counts as presence.
 */
export function readsOf(expr: Expr, definitions: readonly Definition[]): Reads {
  const values = new Set<string>();
  const presence = new Set<string>();
  const parameters = new Set<string>();
  const entered = new Set<string>();
  visit(expr, new Map([['o', '']]));
  return {
    values: [...values],
    presence: [...presence].filter((path) => !values.has(path)),
    parameters: [...parameters],
  };

  function visit(part: Expr, roots: ReadonlyMap<Variable, string>): void {
    switch (part.op) {
      case 'field':
        values.add(pathOf(part, roots));
        return;
      case 'given':
      case 'has':
      case 'size':
        presence.add(pathOf(part.field, roots));
        return;
      case 'recorded':
        presence.add('exceptions');
        return;
      case 'disputed':
        values.add(join(roots.get(part.on), 'code'));
        return;
      case 'param':
        parameters.add(part.id);
        return;
      case 'lookup':
        parameters.add(part.table);
        visit(part.key, roots);
        return;
      case 'fact':
        visitFact(part, roots);
        return;
      case 'all':
      case 'exists':
      case 'sum':
      case 'max':
      case 'min':
        visit(part.body, enter(part, roots));
        return;
      case 'leads':
      case 'tied':
      case 'dominant': {
        const inner = enter(part, roots);
        visit(part.group, inner);
        visit(part.weight, inner);
        if (part.op === 'leads') visit(part.of, roots);
        return;
      }
      default:
        for (const child of childrenOf(part)) visit(child, roots);
    }
  }

  function enter({ list, item }: { list: FieldExpr; item: Variable }, roots: ReadonlyMap<Variable, string>) {
    const path = pathOf(list, roots);
    presence.add(path);
    return new Map([...roots, [item, path]]);
  }

  function visitFact({ id, on }: Extract<Expr, { op: 'fact' }>, roots: ReadonlyMap<Variable, string>): void {
    const over = on === 'o' ? 'offering' : 'components';
    const definition = definitions.find((each) => each.id === id && each.over === over);
    const key = `${over}/${id}`;
    if (definition === undefined || entered.has(key)) return;
    entered.add(key);
    visit(definition.expression, new Map([['o', ''], ...(on === 'o' ? [] : [['c', roots.get(on) ?? ''] as const])]));
  }
}

/** The direct parts of a node that has no variables of its own. */
function childrenOf(expr: Expr): readonly Expr[] {
  if ('args' in expr) return expr.args;
  if ('arg' in expr) return [expr.arg];
  if ('test' in expr) return [expr.test, expr.then, expr.else];
  if ('left' in expr) return [expr.left, expr.right];
  return expr.op === 'in' ? [expr.item, expr.list] : [];
}

function pathOf(field: FieldExpr, roots: ReadonlyMap<Variable, string>): string {
  return join(roots.get(field.on), field.path.join('.'));
}

function join(root: string | undefined, path: string): string {
  return [root, path].filter(Boolean).join('.');
}
