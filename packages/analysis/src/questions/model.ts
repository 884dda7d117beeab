import type { Localized } from '@afsprakenkader/diagnostics';
import type { Status, Verdict } from '@afsprakenkader/rule-language';
import type { Witness } from '../model.js';

/** What is looked for in one version, in the order in which it is told. */
export const QUESTION_KINDS = [
  'cannot-conform',
  'two-types',
  'no-type',
  'empty',
  'tie',
  'undecidable',
  'never-applies',
  'never-holds',
  'never-fails',
  'exception-unreachable',
  'redundant',
  'shadowed',
  'autonomy',
  'unread-parameter',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** An offering of which the reference says what stands beside it. */
export interface Sample {
  readonly offering: Witness['offering'];
  readonly disputedUnits?: readonly string[];
  readonly verdict: Verdict;
}

/** A question to the working group: what the text of one version leaves to be settled. */
export interface Question {
  readonly kind: QuestionKind;
  /** The rules it is about. */
  readonly rules: readonly string[];
  readonly parameter?: string;
  readonly title: Localized;
  /** What is seen. */
  readonly seen: Localized;
  /** What the working group is asked. */
  readonly question: Localized;
  /** The smallest offering that shows it; absent where it is about the text alone. */
  readonly sample?: Sample;
  /** What the rules of {@link rules} say of it. */
  readonly statuses?: Readonly<Record<string, Status>>;
  /** Open questions of the version that ask the same, or that the same rules ask. */
  readonly openQuestions: readonly string[];
}

/** A check that ended without an answer. */
export interface Unsettled {
  readonly kind: QuestionKind;
  readonly rules: readonly string[];
  readonly what: Localized;
}

/** Everything that was found in one version, and everything that was looked for. */
export interface Inquiry {
  readonly format: 1;
  readonly version: string;
  readonly digest?: string;
  readonly questions: readonly Question[];
  /** Looked for in every rule, and proven not to be there. */
  readonly nothingFound: readonly QuestionKind[];
  readonly unsettled: readonly Unsettled[];
}
