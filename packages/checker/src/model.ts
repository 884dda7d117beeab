import type { Language, Localized, Location, Problem } from '@afsprakenkader/diagnostics';
import type { Bundle, Certainty } from '@afsprakenkader/framework';
import type { Modality, Status, Verdict } from '@afsprakenkader/rule-language';

/** What one rule has to say about one offering. Section 4 of the contracts. */
export interface Finding {
  readonly rule: string;
  readonly status: Status;
  readonly modality: Modality;
  /** The clause for people, e.g. `PoMiSA 2024, section 4.2, Characteristics, bullet 1`. */
  readonly clause: string;
  readonly certainty: Certainty;
  readonly origin: 'agreement' | 'project-default';
  readonly what: Localized;
  readonly why: Localized;
  readonly todo: Localized;
  /** Set for a clause carried forward: the sentence that says so. */
  readonly unconfirmed?: Localized;
  readonly location: Location;
  readonly related: readonly Location[];
  /** Undetermined: pointers of the fields that would decide. */
  readonly missing?: readonly string[];
  /** Classification: the types that fit, or may fit. */
  readonly fits?: readonly number[];
  /** The smallest change that would satisfy the rule, where one can be computed. */
  readonly repair?: { readonly set: Readonly<Record<string, unknown>> } | undefined;
  /** Stable across wordings and positions: made from offering id, rule and the values the rule reads. */
  readonly fingerprint: string;
  /** The finding does not count towards the exit code, and why. */
  readonly muted?: { readonly by: 'baseline' | 'suppression'; readonly reason?: string };
}

export interface OfferingResult {
  readonly id: string;
  readonly title: Partial<Localized> | null;
  readonly institution: string | null;
  /** Declared, as told: 1-4, or null. */
  readonly type: number | null;
  readonly credits: number | null;
  /** Codes of the components in their order, null where not told: for naming a unit to people. */
  readonly units?: readonly (string | null)[];
  readonly verdict: Verdict;
  readonly source: Location;
  readonly statuses: Readonly<Record<string, Status>>;
  readonly findings: readonly Finding[];
}

export interface Summary {
  readonly offerings: number;
  readonly verdicts: Partial<Record<Verdict, number>>;
  /** Per rule: how many offerings have which status. */
  readonly rules: Readonly<Record<string, Partial<Record<Status, number>>>>;
  /** Findings that rest on clauses carried forward, and on the project's own defaults, counted apart. */
  readonly unconfirmed: number;
  readonly projectDefaults: number;
  readonly muted: { readonly baseline: number; readonly suppression: number };
  /** Findings that are not muted, by the verdict that each would give alone: what the exit code follows. */
  readonly open: Partial<Record<Verdict, number>>;
}

/** A field that is not told, and how many offerings its telling would decide. */
export interface WantedField {
  readonly field: string;
  readonly offerings: number;
}

/**
 * The outcome of a check. Small parts are held; the offerings are made on demand, in order, so that a
 * catalogue of any length fits. May be iterated more than once.
 */
export interface CheckResult {
  readonly bundle: Bundle;
  readonly digest: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly asOf: string;
  readonly summary: Summary;
  /** Faults of the input, and hygiene of exceptions, suppressions and baseline. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
  /** Fields whose telling would decide most offerings, most first. Made when first asked for, by going through the offerings. */
  wanted(): Promise<readonly WantedField[]>;
  /**
   * `with-findings` skips offerings without anything to say. `outcomes` gives every offering with its verdict and
   * statuses and an empty list of findings: for counts and lists, at a fraction of the cost.
   */
  offerings(which?: 'all' | 'with-findings' | 'outcomes'): AsyncIterable<OfferingResult>;
}

/** A report format: the text of a whole report, in pieces, without colour unless asked. */
export type Reporter = (result: CheckResult, options: ReportOptions) => AsyncIterable<string>;

export interface ReportOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Width of the terminal in columns. */
  readonly width: number;
}
