import type { Localized } from '@afsprakenkader/diagnostics';
import type {
  AssociationKey,
  CategoryKey,
  CycleKey,
  ElementKey,
  InstitutionKey,
  LevelKey,
  ProgrammeKindKey,
  TypeKey,
} from './generated/unions.js';

/**
 * Where a fact comes from: `document#anchor` as in the sources of a framework version, or the name of a body of
 * facts that is no clause (`offering-format`, `elm-assessment-type`, `flemish-higher-education`).
 */
export type SourceRef = string;

/** A word of a vocabulary and what people call it. */
export interface Word<Key extends string = string> {
  readonly key: Key;
  readonly label: Localized;
}

export interface Vocabulary<Key extends string = string> {
  readonly source: SourceRef;
  readonly values: readonly Word<Key>[];
}

/** One of the four types of microcredentials. */
export interface TypeWord {
  readonly key: TypeKey;
  readonly category: CategoryKey;
  readonly label: Localized;
  readonly description: Localized;
  readonly source: SourceRef;
}

/** One of the two groups that some institutions show instead of four types. */
export interface Category {
  readonly key: CategoryKey;
  readonly types: readonly TypeKey[];
  readonly label: Localized;
  readonly source: SourceRef;
}

/** A level of the Flemish Qualifications Framework; the European level has the same number. */
export interface Level {
  readonly key: LevelKey;
  readonly eqf: LevelKey;
  /** Cycle of the European Higher Education Area (QF-EHEA). */
  readonly cycle: CycleKey;
  readonly label: Localized;
  readonly uri: string | null;
}

export interface Cycle {
  readonly key: CycleKey;
  readonly label: Localized;
  readonly uri: string | null;
}

/** A kind of programme. `null` where the sources tell nothing. */
export interface ProgrammeKind {
  readonly key: ProgrammeKindKey;
  readonly label: Localized;
  readonly level: LevelKey | null;
  /** Study load of a whole programme in ECTS credits; `max` null: no greatest load is told. */
  readonly load: { readonly min: number; readonly max: number | null } | null;
  readonly note: Localized | null;
}

/** A European standard element to describe a microcredential. */
export interface Element {
  readonly number: number;
  readonly key: ElementKey;
  readonly mandatory: boolean;
  /** Known from the offering, only when awarded, or partly each. */
  readonly knownAt: 'offer' | 'award' | 'both';
  /** The fields of an offering that tell it, as expressions write them. */
  readonly offering: readonly string[];
  readonly label: Localized;
  readonly cases: readonly Word[];
}

/** A name of which the English form may be unknown. */
export interface Name {
  readonly nl: string;
  readonly en: string | null;
}

export interface Association {
  readonly key: AssociationKey;
  readonly name: Name;
}

/** One of the eighteen institutions. `null`: not known. */
export interface Institution {
  readonly key: InstitutionKey;
  readonly kind: 'university' | 'hogeschool';
  readonly name: Name;
  readonly short: string;
  readonly domain: string;
  /** Main city; several institutions have more campuses. */
  readonly city: string;
  readonly association: AssociationKey;
  readonly ror: string | null;
  readonly isni: string | null;
  readonly wikidata: string | null;
  readonly erasmus: readonly string[] | null;
  /** Fields (`ror`, `name.en`) that must not be printed on a certificate before the institution has checked them. */
  readonly unconfirmed: readonly string[];
  readonly notes: readonly { readonly field: string; readonly text: Localized }[];
}
