import type { Language, Localized } from '@afsprakenkader/diagnostics';
import type { Modality } from '@afsprakenkader/rule-language';

/** How sure we are that the version's text says this; the words of rules. */
export type Certainty = 'stated' | 'interpreted' | 'carried-forward' | 'open';

/** Where a statement comes from, how it binds and how sure we are: what every rule says too. */
export interface Standing {
  readonly modality: Modality;
  /** `agreement`, or `project-default` for a choice of ours that the working group has not made. */
  readonly origin: 'agreement' | 'project-default';
  readonly certainty: Certainty;
  /** `document#anchor` in the sources of the framework version. */
  readonly clause: readonly string[];
  readonly openQuestions: readonly string[];
}

/**
 * What the page shows of the certificate model. The first sixteen are the elements of Annex I of Council Recommendation
 * 2022/C 243/02 by the names of the taxonomy; the others are the agreement's or the project's.
 */
export const ELEMENT_KEYS = [
  'learner',
  'title',
  'issuer-country',
  'awarding-body',
  'issue-date',
  'learning-outcomes',
  'workload',
  'level',
  'assessment-type',
  'participation',
  'quality-assurance',
  'prerequisites',
  'supervision',
  'grade',
  'stackability',
  'further-information',
  'type',
  'framework',
  'exception',
  'recognition',
  'field',
  'language',
  'units',
  'number',
  'verification',
] as const;
export type CertificateElementKey = (typeof ELEMENT_KEYS)[number];

/** Mandatory: without it nothing is issued. Optional: shown where it is known. */
export type Presence = 'mandatory' | 'optional';

/** One thing that a certificate shows. */
export interface CertificateElement extends Standing {
  /** `certificate-` and the key: its id among the rules of the agreement. */
  readonly id: string;
  readonly key: CertificateElementKey;
  /** Its number in Annex I, or null. */
  readonly number: number | null;
  readonly presence: Presence;
  /** Stands before the value, exactly so. */
  readonly label: Localized;
  /** Further labels, where an element has parts with names of their own. */
  readonly labels: Readonly<Record<string, Localized>>;
  /** How the value is worded, with slots; the names of the cases are those that the layout knows. */
  readonly wordings: Readonly<Record<string, Localized>>;
}

/** Elements that stand together, in their order. */
export interface Group {
  readonly key: GroupKey;
  /** Its heading, where it has one of its own. */
  readonly title: Localized | null;
  readonly elements: readonly CertificateElementKey[];
}

export const GROUP_KEYS = ['award', 'outcomes', 'facts', 'notes', 'units', 'proof'] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** What no certificate of this version may hold. */
export interface ForbiddenItem extends Standing {
  readonly key: string;
  readonly why: Localized;
}

/** What no text of an institution on the certificate may claim. */
export interface ForbiddenClaim extends ForbiddenItem {
  /** Words that make the claim, in lower case; they count at the beginning of a word. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

export interface Formats {
  readonly decimalSign: Localized;
  /** Between the items of a list in a sentence. */
  readonly separator: Localized;
  /** With the slots `{day}`, `{month}` and `{year}`. */
  readonly date: Localized;
  readonly months: Readonly<Record<Language, readonly string[]>>;
}

/** The certificate of one framework version. Its file is canonical JSON, as that of the bundle. */
export interface CertificateTemplate {
  /** Format of the file itself. */
  readonly format: 1;
  /** The framework version to which it belongs. */
  readonly version: string;
  /** Digest of that version's bundle. */
  readonly framework: string;
  /** What the document calls itself. */
  readonly title: Localized;
  /** Order on the page. Every element stands in one group. */
  readonly groups: readonly Group[];
  readonly elements: readonly CertificateElement[];
  /** Sentences that belong to no element, with slots. */
  readonly sentences: Readonly<Record<SentenceKey, Localized>>;
  readonly types: Readonly<Record<'1' | '2' | '3' | '4', Localized>>;
  readonly categories: Readonly<Record<'existing' | 'new', Localized>>;
  readonly countries: Readonly<Record<string, Localized>>;
  readonly regions: Readonly<Record<string, Localized>>;
  /** Names of languages by their code; one that is not listed is shown by its code. */
  readonly languages: Readonly<Record<string, Localized>>;
  readonly formats: Formats;
  readonly forbiddenItems: readonly ForbiddenItem[];
  readonly forbiddenClaims: readonly ForbiddenClaim[];
}

/** The sentences around the elements, and the slots that each may use. */
export const SENTENCES = {
  /** Above the name of the learner. */
  award: ['awardingBody'],
  /** Title of the file, for a window and for indexers: no personal data. */
  documentTitle: ['title'],
  /** Over a list that goes on from the page before. */
  continued: ['label'],
  page: ['page', 'pages'],
  qrAlternative: [],
  linkContents: [],
  seal: ['awardingBody'],
  attachment: [],
} as const satisfies Record<string, readonly string[]>;
export type SentenceKey = keyof typeof SENTENCES;

/** The cases in which an element is worded, and the slots that each may use. */
export const WORDINGS: Readonly<Partial<Record<CertificateElementKey, Readonly<Record<string, readonly string[]>>>>> = {
  learner: { birthDate: ['date'], identifier: ['scheme', 'value'] },
  'issuer-country': { country: ['country'], region: ['country', 'region'] },
  workload: {
    one: ['credits', 'from', 'to'],
    many: ['credits', 'from', 'to'],
    oneWithHours: ['credits', 'hours'],
    manyWithHours: ['credits', 'hours'],
  },
  level: { level: ['vks', 'eqf', 'cycle'] },
  'quality-assurance': { kind: ['kind'], agency: ['kind', 'agency'], year: ['kind', 'agency', 'year'] },
  grade: { grade: ['grade'], scale: ['grade', 'scale'] },
  stackability: { note: ['kind', 'note'] },
  type: { type: ['type', 'label'], category: ['label'] },
  framework: { version: ['version'], digest: ['digest'] },
  exception: {
    reason: ['rule', 'reason'],
    decided: ['rule', 'reason', 'decidedBy'],
    dated: ['rule', 'reason', 'decidedBy', 'decidedOn'],
  },
  recognition: { statement: [] },
  field: { code: ['code'] },
  units: { one: ['credits'], many: ['credits'] },
  verification: { scan: [], open: ['address'] },
};
