/** A scalar that stands in a file, or a cell of a table. */
export interface Leaf {
  /** Keys down to it; places in lists left out. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** Offsets of the scalar as written, quotes included, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How a text is laid out. */
export type Layout = 'yaml' | 'json' | 'ndjson' | 'csv';

/** The text has no such layout: nothing in it can be moved. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
