/**
 * The typed tree: what an expression means, as plain JSON. It is stored in the bundle of a framework version,
 * so that whoever evaluates a version needs no parser.
 *
 * Values at evaluation:
 * - a truth is `true`, `false` or unknown (Kleene's three-valued logic);
 * - a finite value (`enum`, `ordinal`) is the set of values it may still have; unknown is the whole domain;
 * - a `key` (an open identifier) is known, unknown, or one of several candidates;
 * - a `decimal` is exact, or unknown. Exact means: scaled to millionths (see {@link DECIMAL_SCALE});
 * - a `date` is its day number, or unknown.
 *
 * A comparison of values that may still be several things is known where all candidates agree. A value of the
 * wrong kind, or outside the domain, counts as not told where it is compared; presence does not look at the kind.
 *
 * As written in the tree: a decimal constant or parameter is the plain number (`20`, not scaled), a date is its
 * ISO text. A parameter whose value is `null` is unknown. A definition over components sees its item as `c`, and
 * the offering as `o`. Definitions refer to earlier definitions only.
 */
export type Expr =
  | { readonly op: 'const'; readonly as: ScalarKind; readonly value: boolean | string | number }
  | { readonly op: 'list'; readonly as: ScalarKind; readonly values: readonly (string | number)[] }
  /** A scalar or list parameter of the version, by its id (`load.max`). */
  | { readonly op: 'param'; readonly id: string; readonly as: ScalarKind; readonly list?: true }
  | FieldExpr
  /** A derived fact (a definition of the version) of the offering or of a list item. */
  | {
      readonly op: 'fact';
      readonly id: string;
      readonly on: Variable;
      readonly as: ScalarKind;
      readonly values?: readonly (string | number)[];
    }
  /** The value of a table parameter at a key. A table may give several candidates; no entry: unknown. */
  | {
      readonly op: 'lookup';
      readonly table: string;
      readonly key: Expr;
      readonly as: 'enum' | 'ordinal';
      readonly values: readonly (string | number)[];
    }
  /** Explicitly not known. */
  | { readonly op: 'unknown'; readonly as: ScalarKind; readonly values?: readonly (string | number)[] }
  | { readonly op: 'not'; readonly arg: Expr }
  | { readonly op: 'and' | 'or'; readonly args: readonly Expr[] }
  /** With an unknown test: the value both branches agree on, else everything either branch allows. */
  | {
      readonly op: 'if';
      readonly test: Expr;
      readonly then: Expr;
      readonly else: Expr;
      readonly as: ScalarKind;
      readonly values?: readonly (string | number)[];
    }
  | { readonly op: '==' | '!=' | '<' | '<=' | '>' | '>='; readonly left: Expr; readonly right: Expr }
  /** `list` is a `list` or a list parameter; membership of a list field is written with `exists`. */
  | { readonly op: 'in'; readonly item: Expr; readonly list: Expr }
  /**
   * Linear arithmetic on decimals, exact (see `decimal.ts`). The right side of `times` is made of constants and
   * parameters only. A result that is no whole number of millionths, or past the safe range, is unknown.
   */
  | { readonly op: '+' | '-' | 'times'; readonly left: Expr; readonly right: Expr }
  /** Told and not told-that-there-is-none. Not told: unknown. An empty list, an empty object, a blank text, or the word `none`: false. */
  | { readonly op: 'given'; readonly field: FieldExpr }
  /** Two-valued: true exactly where `given` is true. */
  | { readonly op: 'has'; readonly field: FieldExpr }
  /** Two-valued: the offering records an exception for this rule. */
  | { readonly op: 'recorded'; readonly rule: string }
  /** Two-valued: the catalogue gives the code of this component two credit values in one year. */
  | { readonly op: 'disputed'; readonly on: Variable }
  /** Number of items; of a `choice` field, number of candidates. Not told: unknown. */
  | { readonly op: 'size'; readonly field: FieldExpr }
  /** Kleene conjunction and disjunction over a list. List not told: unknown; empty: `all` true, `exists` false. */
  | { readonly op: 'all' | 'exists'; readonly list: FieldExpr; readonly item: Variable; readonly body: Expr }
  /** Known when all completions of the unknown parts agree. `sum` of an empty list is 0; `max`, `min` of an empty list are unknown. */
  | {
      readonly op: 'sum' | 'max' | 'min';
      readonly list: FieldExpr;
      readonly item: Variable;
      readonly body: Expr;
      readonly as: 'decimal' | 'ordinal';
      readonly values?: readonly number[];
    }
  /**
   * Shares of groups in a list: each item adds `weight` (a decimal above 0) to its `group` (an ordinal).
   * `tied`: the greatest share belongs to more than one group. `leads`: no group has a greater share than `of`.
   * `dominant`: the group with the greatest share; at a tie unknown. Known when all completions agree; empty list:
   * unknown. `of` sees the offering only. Computed by `shares.ts` in every form.
   */
  | {
      readonly op: 'tied';
      readonly list: FieldExpr;
      readonly item: Variable;
      readonly group: Expr;
      readonly weight: Expr;
    }
  | {
      readonly op: 'leads';
      readonly list: FieldExpr;
      readonly item: Variable;
      readonly group: Expr;
      readonly weight: Expr;
      readonly of: Expr;
    }
  | {
      readonly op: 'dominant';
      readonly list: FieldExpr;
      readonly item: Variable;
      readonly group: Expr;
      readonly weight: Expr;
      readonly values: readonly number[];
    };

/** `o` is the offering; any other name is the item of the enclosing list operation. */
export type Variable = string;

export type ScalarKind = 'bool' | 'text' | 'key' | 'enum' | 'ordinal' | 'decimal' | 'date';

/** A value read from the offering (`on: 'o'`) or from a list item. */
export interface FieldExpr {
  readonly op: 'field';
  readonly on: Variable;
  /** Keys from the variable down, e.g. `['assessment', 'methods']`; empty: the item itself. */
  readonly path: readonly string[];
  readonly as: ScalarKind | 'list' | 'object';
  /** The domain of an `enum` or `ordinal`. */
  readonly values?: readonly (string | number)[];
  /** Credits, for instance: `ECTS`. */
  readonly unit?: string;
  /**
   * Index in `path` of a member that may hold several candidates of which one holds: a plain value, a list of
   * values (`level: [6, 7]`), or `{ anyOf: [...] }` (`origin`). No candidates: told that there is none.
   * `given` is then known where all candidates agree.
   */
  readonly choice?: number;
}

/** Decimals are compared and added as whole millionths: exact up to nine thousand million. */
export const DECIMAL_SCALE = 1_000_000;

/** The scaled whole number of a decimal, or undefined where it is not a finite number with at most six decimals. */
export function toScaled(value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined;
  const scaled = Math.round(value * DECIMAL_SCALE);
  return scaled / DECIMAL_SCALE === value && Number.isSafeInteger(scaled) ? scaled : undefined;
}
