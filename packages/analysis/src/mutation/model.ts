import type { Localized } from '@afsprakenkader/diagnostics';
import type { Status } from '@afsprakenkader/rule-language';
import type { Witness } from '../model.js';

/** What was changed in a version to see whether an example notices. */
export interface Change {
  /** The rule, the derived fact or the parameter that differs. */
  readonly subject: { readonly kind: 'rule' | 'definition' | 'parameter'; readonly id: string };
  /** The part of a rule; absent for facts and parameters. */
  readonly part?: 'when' | 'require' | 'unless' | 'modality';
  /** What stood there and what stands there now, in the notation of conditions; `–` is nothing. */
  readonly from: string;
  readonly to: string;
}

/** An offering with what one rule says of it: an example of that rule, kept in its file or beside the agreement. */
export interface Claim {
  readonly rule: string;
  readonly offering: Witness['offering'];
  readonly disputedUnits?: readonly string[];
  readonly expect: Status;
}

/** A changed version that no example notices, and the offering on which the named rule tells the two apart. */
export interface Proposal extends Claim {
  readonly name: Localized;
  readonly model: string;
  /** Only what differs from the model; `null` leaves a key of it out. */
  readonly own: Witness['offering'];
  /** What the rule says there after the change. */
  readonly instead: Status;
  /** The changes that this one offering would notice. */
  readonly notices: readonly Change[];
}

export interface Undecided {
  readonly change: Change;
  /** Why neither an offering nor a proof was found. */
  readonly why: Localized;
}

/** How far the examples of a version pin down what its rules mean. */
export interface Weighing {
  readonly version: string;
  readonly mutants: number;
  /** Noticed by an example that ships. */
  readonly noticed: number;
  /** Proven to mean the same for every offering. */
  readonly equivalent: readonly Change[];
  readonly proposals: readonly Proposal[];
  readonly undecided: readonly Undecided[];
  /** Share of the changes of meaning that the examples notice, from 0 to 1; what is undecided counts as not noticed. */
  readonly score: number;
}
