import type { Issues } from '../issues.js';
import type { CatalogueHeader } from '../model.js';
import type { Reader } from '../reader.js';

/** A JSON document of which the plan is known: what stands at its top, and where its lists are. */
export interface JsonDocument {
  readonly container: 'list' | 'object';
  /** The keys at the top of an object. */
  readonly keys: readonly string[];
  hasList(path: readonly string[]): Promise<boolean>;
  /** The items of the list at a path, as offerings. */
  list(path: readonly string[]): Reader;
  header(issues: Issues): CatalogueHeader;
}
