import { FALSE, TRUE, UNKNOWN } from '../../runtime/masks.js';
import type { Node } from '../node.js';
import { Loops } from './loops.js';
import { isSimple, type ModuleText } from './module-text.js';
import { Reads, usesOf } from './reads.js';
import type { Scope } from './scope.js';
import type { Writer } from './writer.js';

/** Longest list of values that is compared one by one rather than looked up. */
const CHAIN = 8;
/** Widest key of a table that is written out for every set of possible keys. */
const WRITTEN_OUT = 8;
const ALL_BITS = (1 << 30) - 1;

/** Writes nodes as JavaScript. What several places use becomes a variable of the outermost block it can stand in. */
export class Expressions implements Writer {
  readonly reads: Reads;
  readonly #uses: ReadonlyMap<Node, number>;
  readonly #loops: Loops;

  constructor(
    readonly text: ModuleText,
    nodes: readonly Node[],
    roots: readonly Node[],
  ) {
    this.reads = new Reads(text, nodes);
    this.#uses = usesOf(nodes, roots);
    this.#loops = new Loops(this, nodes);
  }

  code(node: Node, scope: Scope): string {
    const literal = literalOf(node);
    if (literal !== undefined) return literal;
    const home = scope.home(node.needs);
    const known = home.nameOf(node);
    if (known !== undefined) return known;
    if ('over' in node || 'shares' in node) return this.#loops.code(node, home);
    const code = this.#write(node, home);
    return (this.#uses.get(node) ?? 0) > 1 && !isSimple(code) ? this.define(node, code, home) : code;
  }

  atom(node: Node, scope: Scope): string {
    const code = this.code(node, scope);
    return isSimple(code) ? code : this.define(node, code, scope.home(node.needs));
  }

  define(node: Node, code: string, home: Scope): string {
    return this.reads.define(hintOf(node), node, code, home);
  }

  #write(node: Node, home: Scope): string {
    const { text, reads } = this;
    switch (node.op) {
      case 'read':
        if (node.as === 'bool') return reads.converted(node.of, home, text.helper('boolean'), 'choiceMask');
        if (node.as === 'key') return reads.converted(node.of, home, text.helper('key'), 'choiceKey');
        return reads.converted(node.of, home, text.helper(node.as === 'date' ? 'day' : 'decimal'), 'choiceNumber');
      case 'readMask':
        return reads.converted(node.of, home, reads.maskReader(node.domain, node.whole), 'choiceMask');
      case 'given':
        return reads.presence(node.of, home);
      case 'has':
        return `(${reads.presence(node.of, home)} === ${TRUE} ? ${TRUE} : ${FALSE})`;
      case 'size':
        return reads.size(node.of, home);
      case 'recorded':
        return `${text.helper('recorded')}(o, ${JSON.stringify(node.rule)})`;
      case 'disputed': {
        const item = home.of(node.on)?.item ?? 'undefined';
        return `(units === undefined ? ${FALSE} : ${text.helper('disputed')}(${item}, units))`;
      }
      case 'not': {
        const arg = this.atom(node.arg, home);
        return `(${arg} === ${UNKNOWN} ? ${UNKNOWN} : 3 - ${arg})`;
      }
      case 'and':
        return this.#joined(node.args, FALSE, home);
      case 'or':
        return this.#joined(node.args, TRUE, home);
      case 'if':
        return this.#choice(node, home);
      case 'order': {
        const [left, right] = [this.atom(node.left, home), this.atom(node.right, home)];
        const [yes, no] = node.sign === '<' ? ['<', '>='] : ['<=', '>'];
        return `(${left} ${yes} ${right} ? ${TRUE} : ${left} ${no} ${right} ? ${FALSE} : ${UNKNOWN})`;
      }
      case 'below':
        return this.#call(node.sign === '<' ? 'belowMask' : 'atMostMask', [node.left, node.right], home);
      case 'same':
        return this.#same(node, home);
      case 'within': {
        const arg = this.atom(node.arg, home);
        return `((${arg} & ${ALL_BITS & ~node.mask}) === 0 ? ${TRUE} : (${arg} & ${node.mask}) === 0 ? ${FALSE} : ${UNKNOWN})`;
      }
      case 'oneOf':
        return this.#oneOf(node, home);
      case '+':
      case '-':
        return `${text.helper('safe')}(${this.code(node.left, home)} ${node.op} ${this.code(node.right, home)})`;
      case 'times':
        return this.#call('times', [node.left, node.right], home);
      case 'pickMask': {
        const masks = JSON.stringify(node.masks);
        if (node.masks.length > WRITTEN_OUT) {
          return `${text.helper('pickMask')}(${this.code(node.key, home)}, ${text.constant('masks', masks)})`;
        }
        const table = text.constant('table', `${text.helper('tableOf')}(${masks})`);
        return `${table}[${this.code(node.key, home)}]`;
      }
      case 'pickKey': {
        const entries = text.constant('entries', `new Map(${JSON.stringify([...node.entries])})`);
        return `${text.helper('pickKey')}(${this.code(node.key, home)}, ${entries}, ${node.whole})`;
      }
      default:
        throw new TypeError(`No code is written for ${node.op}.`);
    }
  }

  /** Stops at the value that decides; else the union of all, which is unknown where one of them is. */
  #joined(args: readonly Node[], decides: number, home: Scope): string {
    const parts = args.map((arg) => {
      const code = this.code(arg, home);
      if (isSimple(code)) return { code, name: code };
      const name = this.text.temporary();
      return { code: `(${name} = ${code})`, name };
    });
    const tests = parts.map(({ code }) => `${code} === ${decides} ? ${decides} : `);
    return `(${tests.join('')}${parts.map(({ name }) => name).join(' | ')})`;
  }

  #choice(node: Node & { op: 'if' }, home: Scope): string {
    if (isTwoValued(node.test)) {
      return `(${this.code(node.test, home)} === ${TRUE} ? ${this.code(node.then, home)} : ${this.code(node.else, home)})`;
    }
    const [test, yes, no] = [this.atom(node.test, home), this.atom(node.then, home), this.atom(node.else, home)];
    const both = { mask: `${yes} | ${no}`, number: `${this.text.helper('agreed')}(${yes}, ${no})`, key: '' }[node.as];
    const joined = node.as === 'key' ? `${this.text.helper('joinKeys')}([${yes}, ${no}])` : both;
    return `(${test} === ${TRUE} ? ${yes} : ${test} === ${FALSE} ? ${no} : ${joined})`;
  }

  #same(node: Node & { op: 'same' }, home: Scope): string {
    if (node.of === 'mask') return this.#call('sameMask', [node.left, node.right], home);
    if (node.of === 'number') return this.#call('sameNumber', [node.left, node.right], home);
    const [left, right] = [this.atom(node.left, home), this.atom(node.right, home)];
    const slow = `${this.text.helper('sameKey')}(${left}, ${right})`;
    return `(typeof ${left} === 'string' && typeof ${right} === 'string' ? (${left} === ${right} ? ${TRUE} : ${FALSE}) : ${slow})`;
  }

  #oneOf(node: Node & { op: 'oneOf' }, home: Scope): string {
    const arg = this.atom(node.arg, home);
    const values = node.values.filter((value) => !Number.isNaN(value));
    const members = () => this.text.constant('members', `new Set(${JSON.stringify(values)})`);
    const inside =
      values.length > CHAIN
        ? `${members()}.has(${arg})`
        : values.map((value) => `${arg} === ${JSON.stringify(value)}`).join(' || ');
    const answer = `(${inside || 'false'} ? ${TRUE} : ${FALSE})`;
    if (node.of === 'number') return `(${arg} !== ${arg} ? ${UNKNOWN} : ${answer})`;
    return `(typeof ${arg} === 'string' ? ${answer} : ${this.text.helper('keyWithin')}(${arg}, ${members()}))`;
  }

  #call(helper: string, args: readonly Node[], home: Scope): string {
    return `${this.text.helper(helper)}(${args.map((arg) => this.code(arg, home)).join(', ')})`;
  }
}

function literalOf(node: Node): string | undefined {
  if (node.op === 'mask') return String(node.value);
  if (node.op === 'number') return Object.is(node.value, -0) ? '-0' : String(node.value);
  if (node.op === 'key') return node.value === undefined ? 'undefined' : JSON.stringify(node.value);
  return undefined;
}

/** Whether a truth is never unknown. */
function isTwoValued(node: Node): boolean {
  if (node.op === 'has' || node.op === 'recorded' || node.op === 'disputed') return true;
  if (node.op === 'not') return isTwoValued(node.arg);
  return (node.op === 'and' || node.op === 'or') && node.args.every(isTwoValued);
}

function hintOf(node: Node): string {
  return 'of' in node && typeof node.of === 'object' && 'path' in node.of ? (node.of.path.at(-1) ?? 'item') : node.op;
}
