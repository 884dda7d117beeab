import type { Node, Operation, Place, Slot } from './node.js';

/** Makes nodes, one for each different operation, and folds what is already known. */
export class Graph {
  readonly #nodes = new Map<string, Node>();
  readonly #slots = new Map<string, Slot>();
  readonly offering: Slot = { index: 0, depth: 0 };
  /** A variable that nothing binds: never told. */
  readonly nothing: Slot = { index: 1, depth: 0 };

  /** The item variable of a list at a depth of nesting; the same list at the same depth shares it. */
  slot(list: Place, depth: number): Slot {
    const key = `${depth} ${placeKey(list)}`;
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot = { index: this.#slots.size + 2, depth };
    this.#slots.set(key, slot);
    return slot;
  }

  make(operation: Operation): Node {
    const key = keyOf(operation);
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = { ...operation, id: this.#nodes.size, needs: needsOf(operation) };
      this.#nodes.set(key, node);
    }
    return node;
  }

  /** Every node made so far, each after the nodes it is made of. */
  get nodes(): readonly Node[] {
    return [...this.#nodes.values()];
  }
}

function placeKey(place: Place): string {
  return JSON.stringify([place.on.index, place.choice, ...place.path]);
}

/** The nodes an operation is made of. */
export function partsOf(operation: Operation): readonly Node[] {
  switch (operation.op) {
    case 'not':
    case 'within':
    case 'oneOf':
      return [operation.arg];
    case 'and':
    case 'or':
      return operation.args;
    case 'if':
      return [operation.test, operation.then, operation.else];
    case 'order':
    case 'same':
    case 'below':
    case '+':
    case '-':
    case 'times':
      return [operation.left, operation.right];
    case 'pickMask':
    case 'pickKey':
      return [operation.key];
    case 'all':
    case 'exists':
    case 'sum':
    case 'max':
    case 'min':
      return [operation.body];
    case 'tied':
    case 'dominant':
      return [operation.shares.group, operation.shares.weight];
    case 'leads':
      return [operation.shares.group, operation.shares.weight, operation.of];
    default:
      return [];
  }
}

function needsOf(operation: Operation): ReadonlySet<Slot> {
  const needs = new Set<Slot>();
  for (const part of partsOf(operation)) {
    if (operation.op === 'leads' && part === operation.of) continue;
    for (const slot of part.needs) needs.add(slot);
  }
  if ('over' in operation) needs.delete(operation.over.item);
  if ('shares' in operation) needs.delete(operation.shares.over.item);
  if (operation.op === 'leads') for (const slot of operation.of.needs) needs.add(slot);
  const on = variableOf(operation);
  if (on !== undefined && on.depth > 0) needs.add(on);
  return needs;
}

function variableOf(operation: Operation): Slot | undefined {
  switch (operation.op) {
    case 'read':
    case 'readMask':
    case 'given':
    case 'has':
    case 'size':
      return operation.of.on;
    case 'disputed':
      return operation.on;
    default:
      return listOf(operation)?.on;
  }
}

/** The list that an operation walks over. */
export function listOf(operation: Operation): Place | undefined {
  if ('over' in operation) return operation.over.list;
  return 'shares' in operation ? operation.shares.over.list : undefined;
}

function keyOf(operation: Operation): string {
  return JSON.stringify(operation, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) return `#${value}`;
    if (Object.is(value, -0)) return '#-0';
    if (value === undefined) return '#undefined';
    if (value instanceof Map) return ['#map', ...value];
    if (typeof value === 'object' && value !== null && 'needs' in value) return `@${(value as Node).id}`;
    return value;
  });
}
