import { FALSE, TRUE, UNKNOWN } from '../../runtime/masks.js';
import { listOf, partsOf } from '../graph.js';
import type { ListLoop, Node } from '../node.js';
import { Scope } from './scope.js';
import type { Writer } from './writer.js';

/** What one term of a loop does: before it, for each item, and its value afterwards. */
interface Term {
  readonly start: string;
  readonly each: string;
  readonly value: string;
}

/** Writes loops: everything that is asked of one list, and is not made of another answer, is answered in one walk. */
export class Loops {
  readonly #groups = new Map<string, Node[]>();
  readonly #levels = new Map<Node, number>();

  constructor(
    readonly writer: Writer,
    nodes: readonly Node[],
  ) {
    for (const node of nodes) {
      const below = Math.max(-1, ...partsOf(node).map((part) => this.#levels.get(part) ?? -1));
      this.#levels.set(node, overOf(node) === undefined ? below : below + 1);
      if (overOf(node) === undefined) continue;
      const key = this.#key(node);
      this.#groups.set(key, [...(this.#groups.get(key) ?? []), node]);
    }
  }

  /** The name of a list term, once the loop that computes it is written. */
  code(node: Node, home: Scope): string {
    this.#write(this.#groups.get(this.#key(node)) ?? [node], overOf(node)!, home);
    return home.nameOf(node)!;
  }

  #key(node: Node): string {
    const needs = [...node.needs].map(({ index }) => index).sort((a, b) => a - b);
    return [overOf(node)!.item.index, this.#levels.get(node), ...needs].join(' ');
  }

  #write(nodes: readonly Node[], over: ListLoop, home: Scope): void {
    const { text, reads } = this.writer;
    const list = reads.rawName(over.list, home, over.list.path.length);
    const isList = text.fresh('isList');
    home.lines.push(`const ${isList} = Array.isArray(${list});`);
    const inner = new Scope(over.item, text.fresh('item'), home);
    const starts = new Set<string>();
    const each = new Set<string>();
    const values: [Node, string][] = [];
    for (const node of nodes) {
      const term = this.#term(node, inner, isList, home);
      starts.add(term.start);
      if (!each.has(term.each)) inner.lines.push(term.each);
      each.add(term.each);
      values.push([node, term.value]);
    }
    const index = text.fresh('i');
    home.lines.push(
      ...starts,
      `if (${isList}) for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {`,
      `  const ${inner.item} = ${list}[${index}];`,
      ...inner.lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`),
      '}',
    );
    for (const [node, value] of values) this.writer.define(node, value, home);
  }

  #term(node: Node, inner: Scope, isList: string, home: Scope): Term {
    switch (node.op) {
      case 'all':
      case 'exists': {
        const seen = this.#variable(`truths ${node.body.id}`, 'seen', inner);
        const [decisive, otherwise] = node.op === 'all' ? [FALSE, TRUE] : [TRUE, FALSE];
        return {
          start: `let ${seen} = ${isList} ? 0 : ${1 << UNKNOWN};`,
          each: `${seen} |= 1 << ${this.writer.code(node.body, inner)};`,
          value: `(${seen} & ${1 << decisive}) !== 0 ? ${decisive} : (${seen} & ${1 << UNKNOWN}) !== 0 ? ${UNKNOWN} : ${otherwise}`,
        };
      }
      case 'sum': {
        const sum = this.#variable(`sum ${node.body.id}`, 'sum', inner);
        const safe = this.writer.text.helper('safe');
        return {
          start: `let ${sum} = ${isList} ? 0 : NaN;`,
          each: `${sum} = ${safe}(${sum} + ${this.writer.code(node.body, inner)});`,
          value: sum,
        };
      }
      case 'max':
      case 'min':
        return node.as === 'number' ? this.#extremeNumber(node, inner) : this.#extremeMask(node, inner);
      default:
        return this.#shares(node as Node & { op: 'tied' | 'leads' | 'dominant' }, inner, isList, home);
    }
  }

  #extremeNumber(node: Node & { op: 'max' | 'min' }, inner: Scope): Term {
    const extreme = this.#variable(`${node.op} ${node.body.id}`, node.op, inner);
    const none = node.op === 'max' ? '-Infinity' : 'Infinity';
    return {
      start: `let ${extreme} = ${none};`,
      each: `${extreme} = Math.${node.op}(${extreme}, ${this.writer.code(node.body, inner)});`,
      value: `${extreme} === ${none} ? NaN : ${extreme}`,
    };
  }

  #extremeMask(node: Node & { op: 'max' | 'min'; as: 'mask' }, inner: Scope): Term {
    const extreme = this.#variable(`${node.op} ${node.body.id} mask`, node.op, inner);
    const body = this.writer.atom(node.body, inner);
    const join = this.writer.text.helper(node.op === 'max' ? 'greaterOf' : 'lesserOf');
    return {
      start: `let ${extreme} = 0;`,
      each: `${extreme} = ${extreme} === 0 ? ${body} : ${join}(${extreme}, ${body});`,
      value: `${extreme} === 0 ? ${node.whole} : ${extreme}`,
    };
  }

  #shares(node: Node & { op: 'tied' | 'leads' | 'dominant' }, inner: Scope, isList: string, home: Scope): Term {
    const { text } = this.writer;
    const { group, weight } = node.shares;
    const key = `shares ${group.id} ${weight.id} ${node.shares.over.item.index}`;
    const shares = inner.nameOf(key) ?? inner.name(key, text.own('shares', `new ${text.helper('ShareList')}()`));
    const none = node.op === 'dominant' ? node.whole : UNKNOWN;
    const question = {
      tied: () => 'tied()',
      leads: () => `leads(${node.op === 'leads' ? this.writer.code(node.of, home) : ''})`,
      dominant: () => `dominant(${none})`,
    }[node.op]();
    return {
      start: `${shares}.clear();`,
      each: `${shares}.add(${this.writer.code(group, inner)}, ${this.writer.code(weight, inner)});`,
      value: `${isList} ? ${shares}.${question} : ${none}`,
    };
  }

  #variable(key: string, hint: string, inner: Scope): string {
    return inner.nameOf(key) ?? inner.name(key, this.writer.text.fresh(hint));
  }
}

function overOf(node: Node): ListLoop | undefined {
  if (listOf(node) === undefined) return undefined;
  if ('over' in node) return node.over;
  return 'shares' in node ? node.shares.over : undefined;
}
