import type { Variable } from '../tree.js';

/**
 * The compilers' own form of an expression: parameters inlined, definitions expanded, finite values turned into
 * bit masks over their domain. Equal expressions are one and the same node, so a back end computes each once.
 *
 * Values at run time:
 * - `mask`: the set of values still possible, one bit each; a truth is a mask too ({@link FALSE}, {@link TRUE}, {@link UNKNOWN});
 * - `number`: a decimal in millionths, a count or a day number; `NaN` is unknown;
 * - `key`: a string or number, `undefined` for unknown, or an array of candidates.
 */
export type Node = {
  readonly id: number;
  /** Variables the value depends on, by index; the offering (0) is not counted. */
  readonly needs: ReadonlySet<Slot>;
} & Operation;

export type Operation =
  | { readonly op: 'mask'; readonly value: number }
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'key'; readonly value: string | number | undefined }
  | { readonly op: 'read'; readonly of: Place; readonly as: 'bool' | 'decimal' | 'date' | 'key' }
  | { readonly op: 'readMask'; readonly of: Place; readonly domain: Domain; readonly whole: number }
  | { readonly op: 'given' | 'has' | 'size'; readonly of: Place }
  | { readonly op: 'recorded'; readonly rule: string }
  | { readonly op: 'disputed'; readonly on: Slot }
  | { readonly op: 'not'; readonly arg: Node }
  | { readonly op: 'and' | 'or'; readonly args: readonly Node[] }
  | {
      readonly op: 'if';
      readonly as: 'mask' | 'number' | 'key';
      readonly test: Node;
      readonly then: Node;
      readonly else: Node;
    }
  | { readonly op: 'order'; readonly sign: '<' | '<='; readonly left: Node; readonly right: Node }
  | { readonly op: 'same'; readonly of: 'number' | 'mask' | 'key'; readonly left: Node; readonly right: Node }
  /** Order of two masks over one ascending domain. */
  | { readonly op: 'below'; readonly sign: '<' | '<='; readonly left: Node; readonly right: Node }
  | { readonly op: 'within'; readonly arg: Node; readonly mask: number }
  | {
      readonly op: 'oneOf';
      readonly of: 'key' | 'number';
      readonly arg: Node;
      readonly values: readonly (string | number)[];
    }
  | { readonly op: '+' | '-'; readonly left: Node; readonly right: Node }
  | { readonly op: 'times'; readonly left: Node; readonly right: Node }
  | { readonly op: 'pickMask'; readonly key: Node; readonly masks: readonly number[]; readonly whole: number }
  | {
      readonly op: 'pickKey';
      readonly key: Node;
      readonly entries: ReadonlyMap<string, number>;
      readonly whole: number;
    }
  | { readonly op: 'all' | 'exists' | 'sum'; readonly over: ListLoop; readonly body: Node }
  | { readonly op: 'max' | 'min'; readonly over: ListLoop; readonly body: Node; readonly as: 'number' }
  | {
      readonly op: 'max' | 'min';
      readonly over: ListLoop;
      readonly body: Node;
      readonly as: 'mask';
      readonly whole: number;
    }
  | { readonly op: 'tied'; readonly shares: Shares }
  | { readonly op: 'leads'; readonly shares: Shares; readonly of: Node }
  | { readonly op: 'dominant'; readonly shares: Shares; readonly whole: number };

/** A variable of an expression: the offering (0), or the item of one list at one depth of nesting. */
export interface Slot {
  readonly index: number;
  readonly depth: number;
}

/** Where a value stands: keys down from a variable. */
export interface Place {
  readonly on: Slot;
  readonly path: readonly string[];
  /** Index in `path` of the member that may hold several candidates; -1 for none. */
  readonly choice: number;
}

export interface ListLoop {
  readonly list: Place;
  readonly item: Slot;
}

export interface Shares {
  readonly over: ListLoop;
  readonly group: Node;
  readonly weight: Node;
  /** The values that the bits of a group stand for, ascending. */
  readonly domain: Domain;
}

/** The values that the bits of a mask stand for, from bit 0; ascending where they are numbers. */
export type Domain = readonly (string | number)[];

export type Variables = ReadonlyMap<Variable, Slot>;
