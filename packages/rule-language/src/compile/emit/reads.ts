import { listOf, partsOf } from '../graph.js';
import type { Domain, Node, Place, Slot } from '../node.js';
import { isSimple, type ModuleText } from './module-text.js';
import type { Scope } from './scope.js';

/** Longest list of words that is compared one by one rather than by length first. */
const SHORT = 2;

/** Names that values of the language have by themselves, so that only an own key may be read. */
const INHERITED = new Set(
  [Object, Array, String, Number, Boolean].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
);

/** Writes the code that reads the offering, each path once. */
export class Reads {
  readonly #uses = new Map<string, number>();

  constructor(
    readonly text: ModuleText,
    nodes: readonly Node[],
  ) {
    for (const node of nodes) {
      const place = placeOf(node);
      if (place === undefined) continue;
      for (let length = 1; length <= place.path.length; length++) {
        const key = pathKey(place.on, place.path, length);
        this.#uses.set(key, (this.#uses.get(key) ?? 0) + 1);
      }
    }
  }

  /** The value at a path, or at its first `length` keys. */
  raw({ on, path }: Place, scope: Scope, length: number = path.length): string {
    const home = scope.of(on);
    if (home === undefined) return 'undefined';
    if (length === 0) return home.item;
    const key = pathKey(on, path, length);
    const known = home.nameOf(key);
    if (known !== undefined) return known;
    const code = this.#access(
      this.raw({ on, path, choice: -1 }, scope, length - 1),
      path[length - 1]!,
      home.parent === undefined && length === 1,
    );
    return (this.#uses.get(key) ?? 0) > 1 ? this.define(path[length - 1]!, key, code, home) : code;
  }

  /** The same as a name, so that it can stand several times. */
  rawName(place: Place, scope: Scope, length: number): string {
    const code = this.raw(place, scope, length);
    if (isSimple(code)) return code;
    return this.define(place.path[length - 1]!, pathKey(place.on, place.path, length), code, scope.of(place.on)!);
  }

  /** A value converted by a function; with a choice, every candidate is. */
  converted(
    place: Place,
    scope: Scope,
    convert: string,
    choiceReader: 'choiceMask' | 'choiceNumber' | 'choiceKey',
  ): string {
    if (place.choice < 0) return `${convert}(${this.raw(place, scope)})`;
    const { member, rest, several } = this.#choice(place, scope);
    return `(${several} ? ${this.text.helper(choiceReader)}(${member}, ${rest}, ${convert}) : ${convert}(${this.#below(place, member)}))`;
  }

  presence(place: Place, scope: Scope): string {
    const given = this.text.helper('given');
    if (place.choice < 0) return `${given}(${this.raw(place, scope)})`;
    const { member, rest, several } = this.#choice(place, scope);
    return `(${several} ? ${this.text.helper('choiceGiven')}(${member}, ${rest}) : ${given}(${this.#below(place, member)}))`;
  }

  size(place: Place, scope: Scope): string {
    return `${this.text.helper(place.choice < 0 ? 'size' : 'choiceSize')}(${this.raw(place, scope)})`;
  }

  /** The function that turns a word of a domain into its bit. */
  maskReader(domain: Domain, whole: number): string {
    const bits = domain.map((value, index) => ({ value, bit: 1 << index })).filter(({ bit }) => (bit & whole) !== 0);
    const numbers = bits.filter(({ value }) => typeof value === 'number');
    const words = bits.filter(({ value }) => typeof value === 'string');
    const chain = (some: typeof bits) =>
      some.map(({ value, bit }) => `v === ${JSON.stringify(value)} ? ${bit} : `).join('');
    if (words.length <= SHORT) return this.text.constant('maskOf', `(v) => ${chain(bits)}${whole}`);
    const lengths = [...new Set(words.map(({ value }) => String(value).length))].sort((a, b) => a - b);
    const cases = lengths.map((length) => {
      const some = words.filter(({ value }) => String(value).length === length);
      return `    case ${length}: return ${chain(some)}${whole};`;
    });
    const byLength = `  switch (v.length) {\n${cases.join('\n')}\n    default: return ${whole};\n  }`;
    return this.text.constant(
      'maskOf',
      `(v) => {\n  if (typeof v !== 'string') return ${chain(numbers)}${whole};\n${byLength}\n}`,
    );
  }

  define(hint: string, thing: unknown, code: string, home: Scope): string {
    const name = this.text.fresh(hint);
    home.lines.push(`const ${name} = ${code};`);
    return home.name(thing, name);
  }

  #choice(place: Place, scope: Scope): { member: string; rest: string; several: string } {
    const length = place.choice + 1;
    const member = this.rawName(place, scope, length);
    const home = scope.of(place.on);
    const key = `choice ${pathKey(place.on, place.path, length)}`;
    const code = `${this.text.helper('isChoice')}(${member})`;
    const several = home === undefined ? code : (home.nameOf(key) ?? this.define('several', key, code, home));
    return { member, several, rest: this.text.constant('path', JSON.stringify(place.path.slice(length))) };
  }

  #below(place: Place, member: string): string {
    return place.path.slice(place.choice + 1).reduce((code, key) => this.#access(code, key, false), member);
  }

  #access(parent: string, key: string, isObject: boolean): string {
    if (INHERITED.has(key) || !/^[A-Za-z_$][\w$]*$/.test(key))
      return `${this.text.helper('own')}(${parent}, ${JSON.stringify(key)})`;
    return `${parent}${isObject ? '.' : '?.'}${key}`;
  }
}

function placeOf(node: Node): Place | undefined {
  switch (node.op) {
    case 'read':
    case 'readMask':
    case 'given':
    case 'has':
    case 'size':
      return node.of;
    default:
      return listOf(node);
  }
}

function pathKey(on: Slot, path: readonly string[], length: number): string {
  return JSON.stringify([on.index, ...path.slice(0, length)]);
}

/** How often each node is part of another, or is asked for by itself. */
export function usesOf(nodes: readonly Node[], roots: readonly Node[]): Map<Node, number> {
  const uses = new Map<Node, number>();
  for (const node of [...nodes.flatMap((each) => partsOf(each)), ...roots]) uses.set(node, (uses.get(node) ?? 0) + 1);
  return uses;
}
