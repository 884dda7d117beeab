import type { Limit, Region, VerdictChange } from './model.js';
import type { Step } from './relation.js';

/** What one rule says differently. */
export interface RuleDifference {
  readonly regions: readonly Region[];
  readonly steps: readonly Step[];
  readonly limits: readonly Limit[];
}

/** What all rules together say differently. */
export interface VerdictDifference {
  readonly verdicts: readonly VerdictChange[];
  readonly limits: readonly Limit[];
  /** Every step that is shown or not excluded, with its type. */
  readonly steps: readonly { readonly step: Step; readonly type: number | null }[];
}
