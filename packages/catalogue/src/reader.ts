import type { Issues } from './issues.js';
import type { CatalogueFormat, CatalogueHeader, CatalogueRecord, ReadOptions } from './model.js';

/** What each file format gives: a header known at once, and the records of a pass, which tells its issues as it goes. */
export interface Reader {
  readonly format: CatalogueFormat;
  readonly header: CatalogueHeader;
  /** Records come parsed unless they may come bare; few readers have any that do. */
  read(issues: Issues, options?: ReadOptions): AsyncIterable<readonly CatalogueRecord[]>;
}

/** Where the list of offerings stands in a document. */
export interface ListPlace {
  /** Tokens of the way to the list, where a mapping tells it. */
  readonly path: readonly string[] | null;
  /** The document is in somebody else's format: what stands beside the list is no header of ours. */
  readonly foreign: boolean;
}
