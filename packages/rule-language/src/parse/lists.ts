import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expr, FieldExpr } from '../tree.js';
import { REFUSED } from './constructs.js';
import type { Lowering } from './lowering.js';
import { type Scope, within } from './scope.js';
import { select } from './select.js';
import { COUNT, describe, type Range, type ScalarType, settle, type Typed } from './type.js';

/** The list operations, as people write them. */
export const LIST_OPERATIONS = {
  all: 'o.list.all(v, condition)',
  exists: 'o.list.exists(v, condition)',
  sum: 'o.components.sum(c, number)',
  max: 'o.components.max(c, value)',
  min: 'o.components.min(c, value)',
  tied: 'o.components.tied(c, group, weight)',
  leads: 'o.components.leads(c, group, weight, of)',
  dominant: 'o.components.dominant(c, group, weight)',
} as const;

type Operation = keyof typeof LIST_OPERATIONS;

const BOOL: ScalarType = { kind: 'bool' };
const ARGUMENTS: Readonly<Record<Operation, number>> = {
  all: 2,
  exists: 2,
  sum: 2,
  max: 2,
  min: 2,
  tied: 3,
  leads: 4,
  dominant: 3,
};

/** Groups are bits of one small integer, see `shares.ts`. */
const MOST_GROUPS = 30;

interface Loop {
  readonly operation: Operation;
  readonly list: FieldExpr;
  readonly item: string;
  readonly inner: Scope;
  readonly outer: Scope;
}

export function lowerListOperation(
  lowering: Lowering,
  node: ASTNode,
  operation: Operation,
  receiver: ASTNode,
  args: readonly ASTNode[],
  outer: Scope,
): Typed {
  const [variable, body, weight, of] = args;
  if (args.length !== ARGUMENTS[operation] || variable?.op !== 'id' || body === undefined) {
    return misused(lowering, node, operation);
  }
  if (outer.variables.has(variable.args) || variable.args === 'p') return misused(lowering, variable, operation);
  const list = listOf(lowering, receiver, outer);
  if (list === undefined) return lowering.fault(node);
  if (list.field.on !== 'o') return lowering.refuse(REFUSED.nestedList, receiver);
  if (outer.inside) return lowering.refuse(REFUSED.nestedOperation, node);
  if (!list.component && operation !== 'all' && operation !== 'exists') {
    return lowering.refuse(REFUSED.onlyComponents, node);
  }
  const inner = within(outer, variable.args, list.itemType, list.component);
  const loop: Loop = { operation, list: list.field, item: variable.args, inner, outer };
  if (operation === 'all' || operation === 'exists') {
    const expr = { op: operation, list: loop.list, item: loop.item, body: lowering.truth(body, inner) } as const;
    return lowering.closed(BOOL, node, expr);
  }
  if (operation === 'sum' || operation === 'max' || operation === 'min')
    return lowerAggregate(lowering, node, loop, body);
  return lowerShare(lowering, node, loop, body, weight!, of);
}

function listOf(lowering: Lowering, receiver: ASTNode, scope: Scope) {
  if (receiver.op !== '.' && receiver.op !== 'id') {
    lowering.computed(receiver, scope);
    return undefined;
  }
  const selection = select(lowering, receiver, scope);
  if (selection === undefined) return undefined;
  if (selection.kind === 'field' && selection.type.kind === 'list') {
    return { field: selection.field, itemType: selection.type.item, component: selection.component };
  }
  const expected = { nl: 'een lijst van het aanbod', en: 'a list of the offering' };
  const found =
    selection.kind === 'parameter'
      ? { nl: 'een parameter', en: 'a parameter' }
      : describe(selection.kind === 'fact' ? selection.fact.type : selection.type);
  lowering.problems.report('AFK-108', receiver, { expected, found });
  return undefined;
}

function lowerAggregate(lowering: Lowering, node: ASTNode, loop: Loop, body: ASTNode): Typed {
  const value = lowering.lower(body, loop.inner);
  const type = settle(value.type);
  if (type === undefined) return lowering.undecided(node);
  const { operation, list, item } = loop;
  if (type.kind === 'decimal' || (type.kind === 'ordinal' && operation !== 'sum')) {
    const op = operation as 'sum' | 'max' | 'min';
    const carriedType = type.kind === 'ordinal' ? { as: type.kind, values: type.values } : { as: type.kind };
    const expr: Expr = { op, list, item, body: lowering.coerce.to(type, value), ...carriedType };
    return lowering.closed(type, node, expr);
  }
  const expected =
    operation === 'sum' ? describe({ kind: 'decimal' }) : { nl: 'een getal of een niveau', en: 'a number or a level' };
  lowering.problems.report('AFK-108', value.range, { expected, found: describe(type) });
  return lowering.fault(node);
}

function lowerShare(
  lowering: Lowering,
  node: ASTNode,
  loop: Loop,
  body: ASTNode,
  third: ASTNode,
  fourth?: ASTNode,
): Typed {
  const groupTyped = lowering.lower(body, loop.inner);
  const weightTyped = lowering.lower(third, loop.inner);
  const group = groupTyped.type;
  if (group.kind === 'anything') return lowering.undecided(node);
  if (group.kind !== 'ordinal') {
    const expected = { nl: 'een niveau of type', en: 'a level or type' };
    lowering.problems.report('AFK-108', groupTyped.range, { expected, found: describe(group) });
    return lowering.fault(node);
  }
  if (group.values.length > MOST_GROUPS) return lowering.refuse(REFUSED.manyGroups, groupTyped.range);
  const weightType = settle(weightTyped.type) ?? { kind: 'decimal' };
  const weight = lowering.coerce.to(
    weightType.kind === 'decimal' ? weightType : { kind: 'decimal', unit: COUNT },
    weightTyped,
  );
  const shares = { list: loop.list, item: loop.item, group: groupTyped.build(group), weight };
  if (loop.operation === 'tied') return lowering.closed(BOOL, node, { op: 'tied', ...shares });
  if (loop.operation === 'dominant') {
    return lowering.closed(group, node, { op: 'dominant', ...shares, values: group.values });
  }
  const of = lowering.coerce.to(group, lowering.lower(fourth!, loop.outer));
  return lowering.closed(BOOL, node, { op: 'leads', ...shares, of });
}

function misused(lowering: Lowering, range: Range, name: Operation): Typed {
  lowering.problems.report('AFK-114', range, { name, usage: LIST_OPERATIONS[name] });
  return lowering.fault(range);
}
