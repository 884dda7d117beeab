import type { Location, Problem } from '@afsprakenkader/diagnostics';

/** One offering as read: canonical keys (a mapping already applied), not yet validated. */
export interface CatalogueRecord {
  /** Position in the catalogue, from 0. */
  readonly ordinal: number;
  /** The raw offering; `undefined` where the record could not be read at all (a problem tells why). */
  readonly value: unknown;
  /** The JSON of the record where it stands in memory and is parsed only when `value` is first asked for; see {@link ReadOptions}. */
  readonly bare?: BareText;
  /**
   * Where the value at a canonical pointer (`/credits`, `/components/0/origin`) came from. A value that is not
   * there gives its nearest ancestor. Computed on demand, never kept.
   */
  locate(pointer: string): Location;
}

/** A piece of a chunk of well-formed UTF-8. */
export interface BareText {
  readonly chunk: { readonly bytes: Uint8Array; text(start: number, end: number): string };
  readonly start: number;
  /** Offset after the piece. */
  readonly end: number;
}

export interface ReadOptions {
  /**
   * Whether records may come unparsed. What is wrong with such a record becomes a problem of the catalogue only once its
   * `value` is asked for: who reads the bytes without it has to be sure of them.
   */
  readonly bare?: boolean;
  /** Whether a record need be good only until the next batch is asked for: memory is then used again. */
  readonly fleeting?: boolean;
}

/** What a catalogue says once for all its offerings. */
export interface CatalogueHeader {
  readonly format?: number;
  readonly institution?: string;
  readonly academicYear?: string;
  readonly defaults?: Readonly<Record<string, unknown>>;
}

export type CatalogueFormat = 'yaml' | 'json' | 'ndjson' | 'csv' | 'xlsx' | 'oeapi' | 'elm';

/**
 * One file of offerings. `read` may be called more than once and gives the same records each time, in batches;
 * only the batch at hand is in memory for NDJSON and CSV. `problems` and `notes` are complete once a pass has ended.
 */
export interface Catalogue {
  readonly file: string;
  readonly format: CatalogueFormat;
  /** Complete before the first batch is given. */
  readonly header: CatalogueHeader;
  /** Bytes of the source, for progress; null where not known. */
  readonly bytes: number | null;
  /** Bytes of the source taken in so far in the pass at hand, for progress; absent where not known. */
  readonly bytesRead?: number;
  read(options?: ReadOptions): AsyncIterable<readonly CatalogueRecord[]>;
  /** Faults of the input that were got around, in order of position. */
  readonly problems: readonly Problem[];
  /** Things a person may want to know, such as columns that the mapping does not use. */
  readonly notes: readonly Problem[];
}
