import type { Demand } from './demand.js';
import { PairTable } from './pair-table.js';
import { elementOf, type IsDisputed, isEmpty, isNone, own } from './prune.js';

// Codes that every coder gives: not told; where a list and an object begin; an object without members, or with others only.
const NOTHING = 0;
const LIST = 1;
const OBJECT = 2;
const EMPTY = 3;
const OTHERS = 4;
const FIRST = 5;

/**
 * Numbers for values under a demand: values of which `prune` makes something different have different numbers. It walks
 * as `prune` does, and makes nothing on the way.
 */
export class Coder {
  readonly #demand: Demand;
  readonly #members: readonly { readonly key: string; readonly coder: Coder }[];
  readonly #element: Coder | undefined;
  readonly #scalars = new Map<unknown, number>();
  readonly #pairs = new PairTable();
  #next: number = FIRST;

  constructor(demand: Demand) {
    const element = elementOf(demand);
    this.#demand = demand;
    this.#members = [...demand.keys].map(([key, inner]) => ({ key, coder: new Coder(inner) }));
    this.#element = element === undefined ? undefined : new Coder(element);
  }

  code(value: unknown, isDisputed: IsDisputed): number {
    if (value === null || value === undefined) return NOTHING;
    const { raw } = this.#demand;
    if (typeof value === 'string') return this.#scalar(raw ? value : isNone(value) ? '' : 'x');
    if (typeof value !== 'object') return this.#scalar(raw ? value : 'x');
    if (Array.isArray(value)) return this.#list(value, isDisputed);
    return this.#object(value as Readonly<Record<string, unknown>>, isDisputed);
  }

  #object(value: Readonly<Record<string, unknown>>, isDisputed: IsDisputed): number {
    const { choice, disputed, keys } = this.#demand;
    let code: number = OBJECT;
    let isBare = true;
    if (choice) {
      const several = own(value, 'anyOf');
      const list = Array.isArray(several) ? this.#list(several, isDisputed) : NOTHING;
      if (list !== NOTHING) isBare = false;
      code = this.#pair(code, list);
    }
    for (const { key, coder } of this.#members) {
      const member = coder.code(own(value, key), isDisputed);
      if (member !== NOTHING) isBare = false;
      code = this.#pair(code, member);
    }
    if (disputed) {
      const isMarked = isDisputed(value);
      if (isMarked) isBare = false;
      const isBlank = isMarked && keys.get('code')?.raw !== true && isNone(String(value.code));
      code = this.#pair(code, isMarked ? (isBlank ? 2 : 1) : 0);
    }
    if (!isBare) return code;
    return isEmpty(value) ? EMPTY : OTHERS;
  }

  #list(items: readonly unknown[], isDisputed: IsDisputed): number {
    let code: number = LIST;
    if (this.#element !== undefined) {
      for (const item of items) code = this.#pair(code, this.#element.code(item, isDisputed));
      return code;
    }
    const seen = this.#demand.length ? items.length : Math.min(items.length, 1);
    for (let count = 0; count < seen; count++) code = this.#pair(code, NOTHING);
    return code;
  }

  #scalar(value: unknown): number {
    let code = this.#scalars.get(value);
    if (code === undefined) {
      code = this.#next++;
      this.#scalars.set(value, code);
    }
    return code;
  }

  #pair(left: number, right: number): number {
    const code = this.#pairs.numberOf(left, right, this.#next);
    if (code === this.#next) this.#next++;
    return code;
  }
}
