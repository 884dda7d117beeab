import type { Modality } from './status.js';
import type { Expr } from './tree.js';

/** The part of a rule that a machine decides. Texts, sources and examples stand around it in the bundle. */
export interface RuleLogic {
  readonly id: string;
  readonly modality: Modality;
  /** `people`: the clause is an obligation that no data can show; it gives a notice. */
  readonly judgedBy?: 'people';
  /** `outside`: speaks of offers that do not carry the reserved term, so it applies to no offering inside the framework. */
  readonly scope?: 'outside';
  /** A constitutive rule's effect: which type its truth makes the offering, or that the offering is inside the framework at all. */
  readonly classifies?: { readonly type: number } | { readonly framework: 'inside' };
  /** Applicability; absent: always. */
  readonly when?: Expr;
  /** The requirement; absent: the rule tells and does not judge. */
  readonly require?: Expr;
  /** The exception that the agreement itself foresees. */
  readonly unless?: Expr;
}

/** A derived fact of the offering (`over: 'offering'`) or of each component (`over: 'components'`). */
export interface Definition {
  readonly id: string;
  readonly over: 'offering' | 'components';
  readonly expression: Expr;
}

/** A scalar, a list, or a table from a word to one or several values. `null`: the text gives none. */
export type ParameterValue =
  | null
  | boolean
  | number
  | string
  | readonly (string | number)[]
  | { readonly [key: string]: number | string | readonly (number | string)[] };

/**
 * Everything an evaluator needs of one framework version. Order of `rules` is the order of status codes.
 *
 * `declaredType` names the definition that gives an offering's declared type (a set where the institution
 * keeps two categories); the classification needs it.
 */
export interface RuleSet {
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly definitions: readonly Definition[];
  readonly rules: readonly RuleLogic[];
  readonly declaredType: string;
}

/** What the catalogue around an offering tells about it. */
export interface OfferingContext {
  /** Codes of units to which the same catalogue gives two credit values in one year. */
  readonly disputedUnits?: ReadonlySet<string>;
}

/**
 * One framework version made ready to run. Every form (reference, closures, generated module) has this face
 * and gives the same codes.
 */
export interface Predicate {
  /** Rule ids in the order of the codes in `out`. */
  readonly rules: readonly string[];
  /**
   * Writes the code of each rule's status (index in `STATUSES`) to `out` and returns the code of the verdict
   * (index in `VERDICTS`). The offering has passed the format's shape check; defaults are merged in. Never throws.
   */
  evaluate(offering: object, out: Uint8Array, context?: OfferingContext): number;
}
