import type { Direction, RuleOutcome, ShownGroup } from '@afsprakenkader/analysis/impact';
import type { Finding } from '@afsprakenkader/checker';
import type { Localized, Location, Problem } from '@afsprakenkader/diagnostics';
import type { Modality, Verdict } from '@afsprakenkader/rule-language';

export interface VersionName {
  readonly version: string;
  readonly digest: string;
}

/** A rule of which the status moves for one offering. */
export interface RuleStep {
  readonly rule: string;
  readonly from: RuleOutcome;
  readonly to: RuleOutcome;
  readonly direction: Direction;
}

/** An offering that a change touches. */
export interface TouchedOffering {
  readonly id: string;
  readonly title: Partial<Localized> | null;
  readonly institution: string | null;
  readonly source: Location;
  readonly from: Verdict;
  readonly to: Verdict;
  readonly direction: Direction;
  /** Its verdict gets worse, and to one that asks something of the institution. */
  readonly mustAct: boolean;
  readonly rules: readonly RuleStep[];
  /** What the newer version says of rules that weigh more now; only where something is to be done, or may be to be chosen. */
  readonly findings: readonly Finding[];
}

/** A rule as far as a report on impact names it. */
export interface NamedRule {
  readonly id: string;
  readonly title: Localized;
  /** Absent on the side where the version does not have the rule. */
  readonly before?: Modality;
  readonly after?: Modality;
}

/** What the step from one version to another does to some catalogues. */
export interface ImpactReport {
  readonly from: VersionName;
  readonly to: VersionName;
  readonly total: ShownGroup;
  readonly groups: readonly ShownGroup[];
  /** Rules that move somewhere, in the order of the newer version. */
  readonly rules: readonly NamedRule[];
  /** Undefined where only counts are known. */
  readonly offerings?: readonly TouchedOffering[];
  /** Counts below this are hidden. */
  readonly suppressedBelow?: number;
  readonly problems: readonly Problem[];
}
