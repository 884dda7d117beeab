import type { Issues } from './issues.js';
import type { CatalogueFormat, CatalogueHeader, CatalogueRecord } from './model.js';

/** What each file format gives: a header known at once, and the records of a pass, which tells its issues as it goes. */
export interface Reader {
  readonly format: CatalogueFormat;
  readonly header: CatalogueHeader;
  read(issues: Issues): AsyncIterable<readonly CatalogueRecord[]>;
}
