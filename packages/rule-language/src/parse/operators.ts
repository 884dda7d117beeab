import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expr } from '../tree.js';
import { REFUSED } from './constructs.js';
import { lowerLiteral, lowerNumber } from './literals.js';
import type { Lowering } from './lowering.js';
import { lowerListParameter } from './parameters.js';
import type { Scope } from './scope.js';
import { select } from './select.js';
import { describe, isOpen, type ScalarType, settle, type Type, type Typed } from './type.js';

type Pair = readonly [ASTNode, ASTNode];
type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

const BOOL: ScalarType = { kind: 'bool' };
const ORDERED = new Set(['decimal', 'ordinal', 'date']);
const DECIMAL: ScalarType = { kind: 'decimal' };

export function lowerComparison(lowering: Lowering, node: ASTNode, op: Comparison, pair: Pair, scope: Scope): Typed {
  const left = lowering.lower(pair[0], scope);
  const right = lowering.lower(pair[1], scope);
  const target = settle(lowering.coerce.meet([left.type, right.type]));
  if (target === undefined) return lowering.undecided(node);
  if (op !== '==' && op !== '!=' && !ORDERED.has(target.kind)) {
    lowering.problems.report('AFK-111', node, { found: describe(target), operator: op });
    return lowering.fault(node);
  }
  const expr: Expr = { op, left: lowering.coerce.to(target, left), right: lowering.coerce.to(target, right) };
  return lowering.closed(BOOL, node, expr);
}

/** `item in list`: a list of constants, a list parameter, or a list field of the offering. */
export function lowerMembership(lowering: Lowering, node: ASTNode, [first, second]: Pair, scope: Scope): Typed {
  const item = lowering.lower(first, scope);
  if (second.op === 'list' && second.args.length === 0) return lowering.refuse(REFUSED.emptyList, second);
  if (second.op === 'list') return inConstants(lowering, node, item, second.args);
  if (second.op !== '.' && second.op !== 'id') return lowering.refuse(REFUSED.variableList, second);
  const selection = select(lowering, second, scope);
  if (selection === undefined) return lowering.fault(node);
  if (selection.kind === 'parameter') {
    const list = lowerListParameter(lowering, second, selection.id);
    const target = list && settle(lowering.coerce.meet([item.type, list.type]));
    if (list === undefined) return lowering.fault(node);
    if (target === undefined) return lowering.undecided(node);
    const expr: Expr = { op: 'in', item: lowering.coerce.to(target, item), list: lowering.coerce.to(target, list) };
    return lowering.closed(BOOL, node, expr);
  }
  if (selection.kind === 'fact' || selection.type.kind !== 'list') {
    const found = describe(selection.kind === 'fact' ? selection.fact.type : selection.type);
    lowering.problems.report('AFK-108', second, { expected: describe({ kind: 'list', item: BOOL }), found });
    return lowering.fault(node);
  }
  if (selection.field.on !== 'o') return lowering.refuse(REFUSED.nestedList, second);
  if (scope.inside) return lowering.refuse(REFUSED.nestedOperation, node);
  const target = selection.type.item;
  if (target.kind === 'object' || target.kind === 'list' || target.kind === 'choice' || target.kind === 'text') {
    lowering.problems.report('AFK-108', second, {
      expected: { nl: 'een lijst van woorden of getallen', en: 'a list of words or numbers' },
      found: { nl: 'een lijst van iets anders', en: 'a list of something else' },
    });
    return lowering.fault(node);
  }
  const values = 'values' in target ? { values: target.values } : {};
  const each: Expr = { op: 'field', on: 'item', path: [], as: target.kind, ...values };
  const body: Expr = { op: '==', left: each, right: lowering.coerce.to(target, item) };
  return lowering.closed(BOOL, node, { op: 'exists', list: selection.field, item: 'item', body });
}

function inConstants(lowering: Lowering, node: ASTNode, item: Typed, elements: readonly ASTNode[]): Typed {
  const constants: Typed[] = [];
  for (const element of elements) {
    const constant = constantOf(lowering, element);
    if (constant === undefined) {
      return lowering.refuse(element.op === 'list' ? REFUSED.nestedList : REFUSED.variableList, element);
    }
    constants.push(constant);
  }
  const target = settle(lowering.coerce.meet([item.type, ...constants.map((constant) => constant.type)]));
  if (target === undefined) return lowering.undecided(node);
  const built = constants.map((constant) => lowering.coerce.to(target, constant));
  const values = built.flatMap((expr) => (expr.op === 'const' && typeof expr.value !== 'boolean' ? [expr.value] : []));
  const list: Expr = { op: 'list', as: target.kind, values };
  return lowering.closed(BOOL, node, { op: 'in', item: lowering.coerce.to(target, item), list });
}

function constantOf(lowering: Lowering, node: ASTNode): Typed | undefined {
  if (node.op === 'value') return lowerLiteral(lowering, node, node.args);
  return negativeOf(lowering, node);
}

function negativeOf(lowering: Lowering, node: ASTNode): Typed | undefined {
  if (node.op !== '-_' || node.args.op !== 'value') return undefined;
  const magnitude: unknown = node.args.args;
  const isNumber = typeof magnitude === 'bigint' || typeof magnitude === 'number';
  return isNumber ? lowerNumber(lowering, node, magnitude, -1) : undefined;
}

export function lowerMinus(lowering: Lowering, node: ASTNode, operand: ASTNode, scope: Scope): Typed {
  const constant = negativeOf(lowering, node);
  if (constant !== undefined) return constant;
  const minusOne = lowerNumber(lowering, node, 1, -1);
  return arithmetic(lowering, node, '*', lowering.lower(operand, scope), minusOne);
}

export function lowerArithmetic(
  lowering: Lowering,
  node: ASTNode,
  op: '+' | '-' | '*',
  pair: Pair,
  scope: Scope,
): Typed {
  return arithmetic(lowering, node, op, lowering.lower(pair[0], scope), lowering.lower(pair[1], scope));
}

function arithmetic(lowering: Lowering, node: ASTNode, op: '+' | '-' | '*', left: Typed, right: Typed): Typed {
  for (const { type, range } of [left, right]) {
    if (type.kind === 'anything' || type.kind === 'number' || type.kind === 'decimal') continue;
    if (type.kind === 'ordinal') return lowering.refuse(REFUSED.ordinalArithmetic, range);
    if (type.kind === 'bool' || type.kind === 'date') {
      lowering.problems.report('AFK-108', range, { expected: describe(DECIMAL), found: describe(type) });
      return lowering.fault(node);
    }
    return lowering.refuse(REFUSED.concatenation, range);
  }
  if (op === '*') return product(lowering, node, left, right);
  const type = lowering.coerce.meet([left.type, right.type]);
  const build = (target: ScalarType): Expr => {
    return { op, left: lowering.coerce.to(target, left), right: lowering.coerce.to(target, right) };
  };
  if (!isOpen(type)) return lowering.closed(type, node, build(type));
  return { type: combined(type, left.type, right.type), range: node, build };
}

/** A number times a constant; at most one side may depend on the offering. */
function product(lowering: Lowering, node: ASTNode, left: Typed, right: Typed): Typed {
  const turned = !isFactor(right.type) || (isFactor(left.type) && hasUnit(right.type));
  const [value, factor] = turned ? [right, left] : [left, right];
  if (!isFactor(factor.type)) return lowering.refuse(REFUSED.product, node);
  const build = (target: ScalarType): Expr => ({
    op: 'times',
    left: lowering.coerce.to(target, value),
    right: lowering.coerce.to(DECIMAL, factor),
  });
  if (!isOpen(value.type)) return lowering.closed(value.type as ScalarType, node, build(value.type as ScalarType));
  return { type: combined(value.type, left.type, right.type), range: node, build };
}

function hasUnit(type: Type): boolean {
  return type.kind === 'number' && type.unit !== undefined;
}

function isFactor(type: Type): boolean {
  return type.kind === 'anything' || (type.kind === 'number' && type.varies !== true);
}

/** The type of arithmetic on open numbers. */
function combined(type: Type, left: Type, right: Type): Type {
  if (type.kind !== 'number') return { kind: 'anything' };
  const varies = [left, right].some((side) => side.kind === 'number' && side.varies === true);
  const unit = type.unit === undefined ? {} : { unit: type.unit };
  return { kind: 'number', values: [], computed: true, ...unit, ...(varies ? { varies } : {}) };
}
