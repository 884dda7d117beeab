import type { Definition, Expr, FieldExpr } from '@afsprakenkader/rule-language';

/** A field that an expression reads, as people and reports name it, and how. */
export interface Read {
  /** `credits`, `components.origin.kind`. */
  readonly path: string;
  /** `presence`: only whether it is told; `value`: what it says. */
  readonly how: 'presence' | 'value';
}

export interface Reads {
  readonly fields: readonly Read[];
  readonly parameters: readonly string[];
}

/**
 * What expressions read, definitions included, each thing once, in the order in which it is met; of a conditional the
 * branches before the test, because the value that counts stands there.
 */
export function readsOf(expressions: readonly (Expr | undefined)[], definitions: readonly Definition[]): Reads {
  const fields = new Map<string, Read>();
  const parameters = new Set<string>();
  const note = (field: FieldExpr, how: Read['how'], lists: Lists) => {
    const path = [...(lists.get(field.on) ?? []), ...field.path].join('.');
    if (fields.get(path)?.how !== 'value') fields.set(path, { path, how });
  };
  const visit = (expr: Expr, lists: Lists): void => {
    switch (expr.op) {
      case 'param':
        parameters.add(expr.id);
        return;
      case 'field':
        note(expr, 'value', lists);
        return;
      case 'given':
      case 'has':
        note(expr.field, 'presence', lists);
        return;
      case 'size':
        note(expr.field, 'presence', lists);
        return;
      case 'disputed':
        note({ op: 'field', on: expr.on, path: ['code'], as: 'key' }, 'value', lists);
        return;
      case 'fact': {
        const over = expr.on === 'o' ? 'offering' : 'components';
        const definition = definitions.find((each) => each.id === expr.id && each.over === over);
        if (definition) visit(definition.expression, over === 'offering' ? OFFERING : COMPONENTS);
        return;
      }
      case 'lookup':
        parameters.add(expr.table);
        visit(expr.key, lists);
        return;
      case 'if':
        for (const part of [expr.then, expr.else, expr.test]) visit(part, lists);
        return;
      default:
        visitParts(expr, lists);
    }
  };
  const visitParts = (expr: Expr, lists: Lists): void => {
    const list = listOf(expr);
    if (list) note(list, 'presence', lists);
    const inside = list && 'item' in expr ? within(list, String(expr.item), lists) : lists;
    for (const part of Object.values(expr) as unknown[]) {
      if (part === list) continue;
      for (const node of Array.isArray(part) ? (part as unknown[]) : [part]) if (isExpr(node)) visit(node, inside);
    }
  };
  for (const expression of expressions) if (expression) visit(expression, OFFERING);
  return { fields: [...fields.values()], parameters: [...parameters] };
}

type Lists = ReadonlyMap<string, readonly string[]>;
const OFFERING: Lists = new Map([['o', []]]);
const COMPONENTS: Lists = new Map([
  ['o', []],
  ['c', ['components']],
]);

/** The list that an operation goes through, where it is one. */
function listOf(expr: Expr): FieldExpr | undefined {
  return 'item' in expr && 'list' in expr && expr.op !== 'in' ? expr.list : undefined;
}

function within(list: FieldExpr, item: string, lists: Lists): Lists {
  return new Map([...lists, [item, [...(lists.get(list.on) ?? []), ...list.path]]]);
}

function isExpr(value: unknown): value is Expr {
  return typeof value === 'object' && value !== null && 'op' in value;
}
