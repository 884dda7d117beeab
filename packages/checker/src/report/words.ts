import type { Certainty } from '@afsprakenkader/framework';
import type { Modality, Status, Verdict } from '@afsprakenkader/rule-language';

/** Every word and sentence of the reports that does not come from the framework version itself. */
export interface Words {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What a verdict means, one sentence each. */
  readonly verdictMeanings: Readonly<Record<Verdict, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly months: readonly string[];
  readonly and: string;
  readonly yes: string;
  readonly no: string;
  readonly untitled: string;
  /** Beside an offering that is outside the framework for its provider, not for its label. */
  readonly otherProvider: string;
  readonly more: (count: string) => string;

  readonly reportKicker: string;
  readonly reportTitle: (institution: string | null) => string;
  readonly framework: string;
  readonly digest: string;
  readonly tool: string;
  readonly asOf: string;
  readonly institution: string;
  readonly institutions: string;
  readonly offering: string;
  readonly offerings: string;
  readonly checked: (count: string) => string;
  readonly credits: string;
  readonly type: string;
  readonly verdict: string;
  readonly file: string;
  readonly rule: string;
  readonly clause: string;
  readonly modality: string;
  readonly certainty: string;
  readonly status: string;
  readonly count: string;
  readonly share: string;

  readonly whatThisIs: string;
  readonly whatThisIsText: readonly string[];
  readonly inShort: string;
  readonly nothingToSay: (count: string) => string;
  readonly nothingAtAll: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly repair: string;
  readonly repairNote: string;
  readonly place: string;
  readonly related: string;
  /** Opens the list of what to state. */
  readonly undecided: (rules: number) => string;
  readonly undecidedAgain: (rules: number) => string;
  /** Opens a reference to an offering that lacks the same. */
  readonly undecidedLike: (rules: number) => string;
  /** How many rules a field decides by itself, and how many it helps decide. */
  readonly decides: (alone: number, together: number) => string;
  readonly undecidedRules: string;
  readonly someUnits: (units: string, count: number) => string;
  readonly allUnits: (count: number) => string;
  readonly unit: (number: number) => string;
  readonly fits: (types: string) => string;
  readonly notices: string;
  readonly unconfirmedMark: string;
  readonly projectDefaultMark: string;
  readonly mutedBy: Readonly<Record<'baseline' | 'suppression', string>>;
  readonly mutedHere: (count: string) => string;

  readonly summary: string;
  readonly ruleByRule: string;
  readonly ruleByRuleHint: string;
  readonly wanted: string;
  readonly wantedHint: string;
  readonly wantedFor: (count: string, total: string) => string;
  readonly problems: string;
  readonly problemsHint: string;
  readonly notes: string;
  readonly counted: string;
  readonly unconfirmedCount: (count: string, one: boolean) => string;
  readonly projectDefaultCount: (count: string, one: boolean) => string;
  readonly mutedCount: (baseline: string, suppression: string) => string;
  readonly next: string;
  readonly nextSteps: {
    readonly problems: string;
    readonly outcomes: string;
    readonly explain: (command: string) => string;
    readonly wanted: (field: string) => string;
    readonly page: (command: string) => string;
    readonly none: string;
  };
  readonly general: string;
  readonly meanings: string;
  readonly rulesCited: string;
  readonly openQuestions: string;
  readonly meanwhile: string;
  readonly filter: string;
  readonly all: string;
  readonly backToList: string;
  readonly skipToOfferings: string;
  readonly details: string;
  readonly perInstitution: string;
  readonly input: string;
  readonly reportFile: string;
  readonly findings: string;
  readonly sources: string;
}
