import type { Comparison } from '@afsprakenkader/analysis';
import type { GroupImpact } from '@afsprakenkader/analysis/impact';
import type { Problem } from '@afsprakenkader/diagnostics';
import type { Bundle } from '@afsprakenkader/framework';
import type { ParameterValue } from '@afsprakenkader/rule-language';

/** The parts of a rule that can be edited, as text. */
export const PARTS_OF_RULE = ['when', 'require', 'unless'] as const;
export type PartOfRule = (typeof PARTS_OF_RULE)[number];

/** What a person changed of the version, and nothing else. */
export interface Draft {
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly rules: Readonly<Record<string, Readonly<Partial<Record<PartOfRule, string>>>>>;
}

export const NO_CHANGE: Draft = { parameters: {}, rules: {} };

/** A fault in an edited condition, with its place in the text. */
export interface DraftProblem extends Problem {
  readonly rule: string;
  readonly part: PartOfRule;
  readonly start: number;
  readonly end: number;
}

export interface Shared {
  readonly offerings: readonly Readonly<Record<string, unknown>>[];
  readonly disputedUnits: readonly string[];
}

/** What the draft does to the shared offerings. Where it has problems nothing is counted. */
export interface Outcome {
  readonly problems: readonly DraftProblem[];
  readonly groups: readonly GroupImpact[];
  readonly touched: number;
  /** The first few that are touched, by their place among all that were handed in. */
  readonly examples: readonly number[];
  /** Milliseconds in the worker. */
  readonly took: number;
}

export interface Judgement {
  /** Null where the draft has problems. */
  readonly comparison: Comparison | null;
  readonly took: number;
}

export type Request =
  | { readonly kind: 'open'; readonly bundle: Bundle; readonly shared: readonly Shared[] }
  | { readonly kind: 'impact'; readonly draft: Draft }
  | { readonly kind: 'compare'; readonly draft: Draft };

export type Reply =
  | { readonly kind: 'opened'; readonly rows: number; readonly took: number }
  | ({ readonly kind: 'impact' } & Outcome)
  | ({ readonly kind: 'compare' } & Judgement)
  | { readonly kind: 'failed'; readonly request: Request['kind'] };
