import type { Patch } from './place.js';

/** One cell of a coordinate: what an offering in it looks like there. */
export interface Cell {
  readonly patches: readonly Patch[];
  /** Codes of units that the catalogue around the offering gives two credit values. */
  readonly disputed?: readonly string[];
  /** Rules for which an exception is recorded. */
  readonly recorded?: string;
  /** No offering is known to stand in it, though none is known to be impossible. */
  readonly unseen?: true;
  /** How far from ordinary it is; what is not told is far. */
  readonly cost?: number;
}

/**
 * One independent part of an offering, cut into cells. Conditions cannot tell two offerings apart that stand in the
 * same cell of every coordinate they read.
 */
export interface Coordinate {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** `free`: the truth of a condition that was not cut; its cells are false, true and unknown, and none can be made. */
  readonly kind: 'field' | 'list' | 'recorded' | 'free';
  /** The cell of an offering; -1 where it stands in none that is known. */
  cellOf(offering: object, disputed?: ReadonlySet<string>): number;
}
