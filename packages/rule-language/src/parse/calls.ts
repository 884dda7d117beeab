import type { ASTNode } from '@marcbachmann/cel-js';
import type { FieldExpr } from '../tree.js';
import { REFUSED, refusedFunction } from './constructs.js';
import { LIST_OPERATIONS, lowerListOperation } from './lists.js';
import type { Lowering } from './lowering.js';
import { hintFor } from './problems.js';
import type { Scope } from './scope.js';
import { select } from './select.js';
import { COUNT, carried, type ScalarType, type Typed } from './type.js';

const BOOL: ScalarType = { kind: 'bool' };

/** The functions of the language, as people write them. */
const USAGE = {
  given: 'given(o.field)',
  has: 'has(o.field)',
  size: 'size(o.list)',
  recorded: "recorded('rule-id')",
  disputed: 'disputed(c)',
  unknown: 'unknown()',
} as const;

export function lowerCall(lowering: Lowering, node: ASTNode, [name, args]: [string, ASTNode[]], scope: Scope): Typed {
  if (!Object.hasOwn(USAGE, name)) return unknownFunction(lowering, node, name, Object.keys(USAGE));
  const known = name as keyof typeof USAGE;
  const [first] = args;
  if (known === 'unknown' && args.length === 0) {
    const { start, end } = node;
    return {
      type: { kind: 'anything' },
      range: { start, end },
      build: (target) => ({ op: 'unknown', ...carried(target) }),
    };
  }
  if (known === 'unknown' || first === undefined || args.length !== 1) return wrongArguments(lowering, node, known);
  if (known === 'recorded') return lowerRecorded(lowering, node, first);
  if (known === 'disputed') return lowerDisputed(lowering, node, first, scope);
  const field = fieldOf(lowering, first, scope);
  if (field === undefined) return lowering.fault(node);
  if (known !== 'size') return lowering.closed(BOOL, node, { op: known, field });
  if (field.as !== 'list' && field.choice !== field.path.length - 1) return wrongArguments(lowering, node, 'size');
  return lowering.closed({ kind: 'decimal', unit: COUNT }, node, { op: 'size', field });
}

export function lowerMethod(
  lowering: Lowering,
  node: ASTNode,
  [name, receiver, args]: [string, ASTNode, ASTNode[]],
  scope: Scope,
): Typed {
  if (Object.hasOwn(LIST_OPERATIONS, name)) {
    return lowerListOperation(lowering, node, name as keyof typeof LIST_OPERATIONS, receiver, args, scope);
  }
  if (receiver.op !== 'id' && receiver.op !== '.') {
    lowering.computed(receiver, scope);
    return lowering.fault(node);
  }
  if (Object.hasOwn(USAGE, name)) return wrongArguments(lowering, node, name as keyof typeof USAGE);
  return unknownFunction(lowering, node, name, Object.keys(LIST_OPERATIONS));
}

/** The field that a presence or size question is about. */
function fieldOf(lowering: Lowering, node: ASTNode, scope: Scope): FieldExpr | undefined {
  if (node.op !== '.' && node.op !== 'id') {
    lowering.computed(node, scope);
    return undefined;
  }
  const selection = select(lowering, node, scope);
  if (selection === undefined) return undefined;
  if (selection.kind === 'field') return selection.field;
  lowering.refuse(selection.kind === 'fact' ? REFUSED.presenceOfFact : REFUSED.presenceOfParameter, node);
  return undefined;
}

function lowerRecorded(lowering: Lowering, node: ASTNode, argument: ASTNode): Typed {
  const rule: unknown = argument.op === 'value' ? argument.args : undefined;
  if (typeof rule !== 'string') return wrongArguments(lowering, node, 'recorded');
  const { rules } = lowering.environment;
  if (!rules.includes(rule)) lowering.problems.report('AFK-106', argument, { name: rule, hint: hintFor(rule, rules) });
  return lowering.closed(BOOL, node, { op: 'recorded', rule });
}

function lowerDisputed(lowering: Lowering, node: ASTNode, argument: ASTNode, scope: Scope): Typed {
  const variable = argument.op === 'id' ? scope.variables.get(argument.args) : undefined;
  if (argument.op !== 'id' || variable?.component !== true) return wrongArguments(lowering, node, 'disputed');
  return lowering.closed(BOOL, node, { op: 'disputed', on: argument.args });
}

function wrongArguments(lowering: Lowering, node: ASTNode, name: keyof typeof USAGE): Typed {
  lowering.problems.report('AFK-114', node, { name, usage: USAGE[name] });
  return lowering.fault(node);
}

function unknownFunction(lowering: Lowering, node: ASTNode, name: string, known: readonly string[]): Typed {
  const construct = refusedFunction(name);
  if (construct !== undefined) lowering.problems.refuse(construct, node);
  else lowering.problems.report('AFK-107', node, { name, hint: hintFor(name, known) });
  return lowering.fault(node);
}
