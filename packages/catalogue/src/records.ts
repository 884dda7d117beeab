import type { Problem } from '@afsprakenkader/diagnostics';
import { Issues } from './issues.js';
import type { CatalogueRecord } from './model.js';
import type { ListPlace, Reader } from './reader.js';
import { type ByteInput, sourceOf } from './source/byte-source.js';

export type { CatalogueRecord } from './model.js';

/** The items of a JSON list or the lines of an NDJSON file, as they stand: for lists that are no offerings. */
export interface OpenedRecords {
  readonly file: string;
  /** All records from the first on, in batches; may be called more than once. */
  records(): AsyncIterable<readonly CatalogueRecord[]>;
  /** Faults of the input that were got around in the latest pass; complete once it has ended. */
  readonly problems: readonly Problem[];
}

/**
 * Opens a list of records.
 *
 * @param path keys on the way to the list in a JSON document; none where the document is the list
 * @throws AfkError where there is no list: AFK-310, AFK-316
 */
export async function openRecordsBytes(
  name: string,
  input: ByteInput,
  format: 'json' | 'ndjson',
  path: readonly string[] = [],
): Promise<OpenedRecords> {
  const source = sourceOf(name, input);
  let latest = new Issues(name);
  const place: ListPlace = { path: path.length > 0 ? path : null, foreign: true };
  const reader: Reader =
    format === 'json'
      ? await (await import('./json/read.js')).openJson(source, latest, place)
      : await (await import('./json/ndjson.js')).openNdjson(source, latest, place);
  return {
    file: name,
    records() {
      latest = new Issues(name);
      return reader.read(latest);
    },
    get problems() {
      return latest.problems;
    },
  };
}
