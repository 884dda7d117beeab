import type { Catalogue } from '@afsprakenkader/catalogue';
import type { Location } from '@afsprakenkader/diagnostics';
import type { LoadedFramework } from '@afsprakenkader/framework';
import type { Baseline } from './baseline/baseline.js';

/** The framework version to judge with, as the framework package loads it. */
export type Framework = LoadedFramework;

/** A text in at least one language. */
interface SomeLanguage {
  readonly nl?: string | null | undefined;
  readonly en?: string | null | undefined;
}

/** An exception that the agreement foresees, as an offering records it. */
export interface RecordedException {
  readonly rule?: string | null | undefined;
  readonly reason?: SomeLanguage | null | undefined;
  readonly decidedBy?: string | null | undefined;
  readonly decidedOn?: string | null | undefined;
  readonly reviewOn?: string | null | undefined;
}

/** An exception that stands in the configuration, for a catalogue that cannot hold it. */
export interface ExceptionEntry extends RecordedException {
  readonly offering: string;
  readonly rule: string;
}

/** The tool is wrong here, or does not apply: the finding is still shown and counted, apart. */
export interface SuppressionEntry {
  readonly offering: string;
  readonly rule: string;
  readonly reason?: string | SomeLanguage | undefined;
  readonly issue?: string | undefined;
}

export interface CheckRequest {
  readonly framework: LoadedFramework;
  readonly catalogues: readonly Catalogue[];
  /** What the configuration says for every offering; weaker than an offering's own and its catalogue's word. `institution` may stand here. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly exceptions?: readonly ExceptionEntry[];
  readonly suppressions?: readonly SuppressionEntry[];
  readonly baseline?: Baseline;
  /** Today, `YYYY-MM-DD`: what review dates are compared with. */
  readonly asOf: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Where a pointer (`/exceptions/0`) of the configuration stands, for problems about it. */
  readonly locateConfig?: (pointer: string) => Location;
  /** Only offerings of these academic years (null: none told); absent: all. */
  readonly years?: (academicYear: string | null) => boolean;
  /** Told after each batch of records. `bytes` is the size of the catalogue where known. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly file: string;
  readonly bytes: number | null;
  /** Records read of this file in this pass. */
  readonly records: number;
  readonly pass: 'check' | 'look-again' | 'report';
}
