import type { Localized } from '@afsprakenkader/diagnostics';
import type { Modality, Status, Verdict } from '@afsprakenkader/rule-language';

/** `stricter`: some offering gets a worse verdict and none a better one; `incomparable`: both happen. */
export type Relation = 'equal' | 'stricter' | 'looser' | 'incomparable';

export type Grade = 'major' | 'minor' | 'patch';

/** An offering that shows a difference: complete, in format 1, and judged so by the reference on both sides. */
export interface Witness {
  readonly offering: Readonly<Record<string, unknown>>;
  /** Unit codes to which the catalogue around it gives two credit values; absent: none. */
  readonly disputedUnits?: readonly string[];
}

/** Offerings on which one rule says something else. */
export interface Region {
  /** What they have in common, in the notation of conditions. Everything not named may be anything. */
  readonly when: string;
  readonly from: Status;
  readonly to: Status;
  readonly witness: Witness['offering'];
  readonly disputedUnits?: readonly string[];
}

export interface RuleChange {
  readonly rule: string;
  /** `editorial`: words, sources or notation differ, and the meaning is proven equal. */
  readonly change: 'added' | 'removed' | 'changed' | 'editorial';
  /** What the rule by itself does to the verdict. */
  readonly relation: Relation;
  /** The keys of the rule that differ. */
  readonly differs: readonly string[];
  readonly modality?: { readonly from: Modality; readonly to: Modality };
  readonly regions: readonly Region[];
}

/** Offerings of one declared type whose verdict changes, all rules together. `type` is null where none is declared, or several. */
export interface VerdictChange {
  readonly from: Verdict;
  readonly to: Verdict;
  readonly type: number | null;
  readonly witness: Witness['offering'];
  readonly disputedUnits?: readonly string[];
}

/** Something that was not proven, and what stands in its place. */
export interface Limit {
  readonly kind: 'list-bound' | 'free-condition' | 'no-witness' | 'verdict-not-shown' | 'budget';
  /** The rules it bears on. */
  readonly rules: readonly string[];
  readonly what: Localized;
}

export type PerType = Readonly<Record<'1' | '2' | '3' | '4', Relation>>;

/** How much work the comparison was. */
export interface Figures {
  readonly coordinates: number;
  /** Cells of the whole partition, as a power of ten. */
  readonly cells: number;
  readonly nodes: number;
  /** Lists tried for the quotients; the cells of lists, and those among them that a list shows. */
  readonly lists: number;
  readonly listCells: number;
  readonly seenCells: number;
  readonly regions: number;
}

/** Two versions compared. */
export interface Comparison {
  readonly format: 1;
  readonly from: { readonly version: string; readonly digest?: string };
  readonly to: { readonly version: string; readonly digest?: string };
  /** What the change of meaning asks of the version number, as from 1.0.0 on. */
  readonly grade: Grade;
  /** The same while the version is 0.y.z: the place of the number that has to grow. */
  readonly place: Grade;
  readonly relation: Relation;
  readonly perType: PerType;
  readonly rules: readonly RuleChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly equalProven: readonly string[];
  readonly limits: readonly Limit[];
  readonly figures: Figures;
}
