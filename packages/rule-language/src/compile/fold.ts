import { sameKey } from '../runtime/keys.js';
import { FALSE, TRUE, UNKNOWN, withinMask } from '../runtime/masks.js';
import { atMostNumber, belowNumber, sameNumber } from '../runtime/numbers.js';
import type { Graph } from './graph.js';
import type { Node, Operation } from './node.js';

/** Every bit that a mask may have. */
const ALL_BITS = (1 << 30) - 1;

/** Makes the node of an operation, or the simpler node that has the same value. */
export function fold(operation: Operation, graph: Graph): Node {
  switch (operation.op) {
    case 'not':
      return negated(operation.arg, graph);
    case 'and':
    case 'or':
      return joined(operation.op, operation.args, graph);
    case 'if':
      if (operation.test.op !== 'mask')
        return operation.then === operation.else ? operation.then : graph.make(operation);
      if (operation.test.value === TRUE) return operation.then;
      return operation.test.value === FALSE ? operation.else : graph.make(operation);
    case 'same':
      if (operation.of === 'key') return knownKeys(operation, graph) ?? graph.make(operation);
      if (operation.of === 'number') return knownNumbers(operation, sameNumber, graph) ?? graph.make(operation);
      return (
        singled(operation.left, operation.right, graph) ??
        singled(operation.right, operation.left, graph) ??
        graph.make(operation)
      );
    case 'order':
      return (
        knownNumbers(operation, operation.sign === '<' ? belowNumber : atMostNumber, graph) ?? graph.make(operation)
      );
    case 'below':
      return bounded(operation, graph) ?? graph.make(operation);
    case 'within':
      if (operation.arg.op === 'mask') return truth(withinMask(operation.arg.value, operation.mask), graph);
      return graph.make(operation);
    default:
      return graph.make(operation);
  }
}

function negated(arg: Node, graph: Graph): Node {
  switch (arg.op) {
    case 'mask':
      return truth(arg.value === UNKNOWN ? UNKNOWN : 3 - arg.value, graph);
    case 'not':
      return arg.arg;
    case 'and':
    case 'or':
      return joined(
        arg.op === 'and' ? 'or' : 'and',
        arg.args.map((part) => negated(part, graph)),
        graph,
      );
    case 'order':
      return graph.make({ op: 'order', sign: arg.sign === '<' ? '<=' : '<', left: arg.right, right: arg.left });
    case 'below':
      return graph.make({ op: 'below', sign: arg.sign === '<' ? '<=' : '<', left: arg.right, right: arg.left });
    case 'within':
      return graph.make({ op: 'within', arg: arg.arg, mask: ALL_BITS & ~arg.mask });
    case 'all':
    case 'exists':
      return graph.make({ op: arg.op === 'all' ? 'exists' : 'all', over: arg.over, body: negated(arg.body, graph) });
    default:
      return graph.make({ op: 'not', arg });
  }
}

function joined(op: 'and' | 'or', args: readonly Node[], graph: Graph): Node {
  const neutral = op === 'and' ? TRUE : FALSE;
  const parts: Node[] = [];
  for (const part of args.flatMap((arg) => (arg.op === op ? arg.args : [arg]))) {
    if (part.op === 'mask' && part.value === 3 - neutral) return part;
    if ((part.op !== 'mask' || part.value !== neutral) && !parts.includes(part)) parts.push(part);
  }
  if (parts.length === 0) return truth(neutral, graph);
  return parts.length === 1 ? parts[0]! : graph.make({ op, args: parts });
}

/** Order against a value that is known is a membership too. */
function bounded({ sign, left, right }: Operation & { op: 'below' }, graph: Graph): Node | undefined {
  if (isSingle(right)) {
    const lower = sign === '<' ? right.value - 1 : right.value * 2 - 1;
    return fold({ op: 'within', arg: left, mask: lower }, graph);
  }
  if (!isSingle(left)) return undefined;
  const notAbove = sign === '<' ? left.value * 2 - 1 : left.value - 1;
  return fold({ op: 'within', arg: right, mask: ALL_BITS & ~notAbove }, graph);
}

function isSingle(node: Node): node is Node & { op: 'mask' } {
  return node.op === 'mask' && node.value !== 0 && (node.value & (node.value - 1)) === 0;
}

/** Two numbers that are known, or one that never is. */
function knownNumbers(
  { left, right }: { readonly left: Node; readonly right: Node },
  compare: (left: number, right: number) => number,
  graph: Graph,
): Node | undefined {
  const values = [left, right].map((side) => (side.op === 'number' ? side.value : undefined));
  if (values.some((value) => Number.isNaN(value))) return truth(UNKNOWN, graph);
  const [mine, theirs] = values;
  return mine === undefined || theirs === undefined ? undefined : truth(compare(mine, theirs), graph);
}

function knownKeys({ left, right }: Operation & { op: 'same' }, graph: Graph): Node | undefined {
  if (left.op !== 'key' || right.op !== 'key') return undefined;
  return truth(sameKey(left.value, right.value), graph);
}

/** A value compared with one that is known is a membership. */
function singled(known: Node, other: Node, graph: Graph): Node | undefined {
  if (!isSingle(known)) return undefined;
  return fold({ op: 'within', arg: other, mask: known.value }, graph);
}

function truth(value: number, graph: Graph): Node {
  return graph.make({ op: 'mask', value });
}
