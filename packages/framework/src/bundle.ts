import type { Localized } from '@afsprakenkader/diagnostics';
import type {
  Definition,
  Modality,
  ParameterValue,
  Predicate,
  RuleLogic,
  RuleSet,
} from '@afsprakenkader/rule-language';

/** How sure we are that the version's text says this. */
export type Certainty = 'stated' | 'interpreted' | 'carried-forward' | 'open';

/** `document#anchor`, e.g. `pomisa-2024#char-1`; the documents stand in {@link Bundle.sources}. */
export type ClauseRef = string;

/** A rule of the version: its logic, and everything people read about it. */
export interface Rule extends RuleLogic {
  /** First framework version with this rule. */
  readonly since: string;
  /** `agreement`, or `project-default` for a check of our own that is not part of the agreement. */
  readonly origin: 'agreement' | 'project-default';
  readonly certainty: Certainty;
  readonly clause: readonly ClauseRef[];
  /** The expressions as written, for people and for the analysis; `when` includes what `appliesTo` stands for. */
  readonly source: { readonly when?: string; readonly require?: string; readonly unless?: string };
  /** Types the rule speaks about, for pages and reports. */
  readonly types: readonly number[];
  /** Computed: fields read, as `credits` or `components.origin.kind`; the first is where a finding points. */
  readonly reads: readonly string[];
  /** Computed: parameters read. */
  readonly parameters: readonly string[];
  /** Autonomy: fields whose value no other rule may judge. */
  readonly leaves?: readonly string[];
  /** Earlier ids of the same rule; none of them is ever used again. */
  readonly formerly?: readonly string[];
  readonly title: Localized;
  /** What a finding says where the rule has something to say; why it matters; what to do. Slots: `{credits}` (a field), `{load.max}` (a parameter), `{offering.id}`. */
  readonly what: Localized;
  readonly why: Localized;
  readonly todo: Localized;
  /** When the rule does not apply, in words; absent where it applies to every offering inside the framework. */
  readonly outside?: Localized;
  /** What its page says besides: why it reads as it does. */
  readonly note?: Localized;
  readonly openQuestions: readonly string[];
  /** Other readings that the text allows, none of them in force. */
  readonly readings?: readonly Reading[];
  readonly examples: readonly Example[];
}

/** A reading of the clause that differs from the rule in its modality or in parameters. */
export interface Reading {
  readonly id: string;
  /** The open question that the reading answers. */
  readonly question: string;
  readonly title: Localized;
  readonly why: Localized;
  readonly modality?: Modality;
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
}

export interface Example {
  readonly name: Localized;
  /** Only what differs from a model: `extends` names it, `null` leaves a key of it out. See {@link exampleOffering}. */
  readonly offering: Readonly<Record<string, unknown>>;
  readonly expect: string;
}

export interface Parameter {
  readonly id: string;
  readonly value: ParameterValue;
  readonly unit: string | null;
  readonly certainty: Certainty;
  readonly clause: readonly ClauseRef[];
  readonly title: Localized;
  /** Why no expression reads it, where none does. */
  readonly documentary?: Localized;
}

export interface DefinitionText extends Definition {
  readonly source: string;
  readonly title: Localized;
  readonly why: Localized;
}

export interface Source {
  readonly id: string;
  /** How a finding cites the document. */
  readonly title: string;
  /** Its full title, where that is another. */
  readonly work: string | null;
  readonly authors: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  /** Where each anchor stands, and a short quotation that finds it again. */
  readonly anchors: Readonly<Record<string, { readonly place: Localized; readonly quote: string | null }>>;
}

export interface OpenQuestion {
  readonly id: string;
  readonly question: Localized;
  /** What the data does until the working group answers. */
  readonly meanwhile: Localized;
}

export interface Chapter {
  readonly title: Localized;
  readonly rules: readonly string[];
}

/** One framework version, whole. Its file is canonical JSON: sorted keys, two spaces, LF, one final newline. */
export interface Bundle {
  /** Format of the bundle file itself. */
  readonly format: 1;
  readonly version: string;
  /** Oldest tool version that can read this bundle. */
  readonly minimumTool: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** The sentence that goes with every finding from a clause carried forward. */
  readonly unconfirmed: Localized;
  readonly declaredType: string;
  readonly sources: readonly Source[];
  readonly questions: readonly OpenQuestion[];
  readonly parameters: readonly Parameter[];
  readonly definitions: readonly DefinitionText[];
  readonly rules: readonly Rule[];
  /** The rules as a table of contents; their order is that of {@link rules}. */
  readonly chapters: readonly Chapter[];
  /** Complete invented offerings that conform, by name; examples start from them. */
  readonly models: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The words of the version: types, levels, institutions, elements (from the taxonomy package). */
  readonly taxonomy: Readonly<Record<string, unknown>>;
}

/** The complete offering of an example: its model with the example's own keys over it. */
export function exampleOffering(
  models: Bundle['models'],
  { offering }: Pick<Example, 'offering'>,
): Readonly<Record<string, unknown>> {
  const { extends: name, ...own } = offering;
  const model = typeof name === 'string' && Object.hasOwn(models, name) ? models[name] : {};
  return Object.fromEntries(Object.entries({ ...model, ...own }).filter(([, value]) => value !== null));
}

/** The evaluator's view of a bundle. */
export function ruleSet(bundle: Bundle): RuleSet {
  return {
    parameters: Object.fromEntries(bundle.parameters.map(({ id, value }) => [id, value])),
    definitions: bundle.definitions,
    rules: bundle.rules,
    declaredType: bundle.declaredType,
  };
}

/** One framework version, ready to judge with. */
export interface LoadedFramework {
  readonly bundle: Bundle;
  /** Of the bytes of the bundle's file. */
  readonly digest: string;
  readonly ruleSet: RuleSet;
  readonly predicate: Predicate;
}
