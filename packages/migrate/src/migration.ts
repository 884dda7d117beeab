import type { Localized } from '@afsprakenkader/diagnostics';

/** A word of the offering format that is written otherwise. */
export interface ValueRename {
  /** Field of an offering, as expressions name it: `components.kind`. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** An export of one of our packages that is called otherwise. */
export interface ExportRename {
  /** `@afsprakenkader/checker` */
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

/** One step between two versions, as data. It says what is called otherwise; what means something else, the comparison says. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly rules: {
    /** New ids by old ids. */
    readonly renamed: Readonly<Record<string, string>>;
    /** Ids that are gone, and what a person should know of each. */
    readonly removed: Readonly<Record<string, Localized>>;
  };
  readonly values: readonly ValueRename[];
  readonly exports: readonly ExportRename[];
}
