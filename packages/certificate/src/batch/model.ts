import type { Problem } from '@afsprakenkader/diagnostics';
import type { Seal, SealKey } from '../seal.js';
import type { Award, CertificateOrder } from '../template/model.js';

/** One certificate of a batch, with the credentials that go into it, by the names of their attachments. */
export interface BatchItem {
  readonly award: Award;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** What a thread compiles its template from: an order without what cannot be sent. */
export type BatchTemplate = Omit<CertificateOrder, 'engine' | 'seal'>;

/** A key of this process signs on every thread; a seal behind a service is asked by the first thread. */
export type BatchSeal = { readonly key: SealKey; readonly asOf: string } | { readonly seal: Seal };

export interface BatchOrder {
  readonly template: BatchTemplate;
  /** Digest of the list of learners and of all else that decides the bytes; the same names the same batch. */
  readonly batch: string;
  /** All items in their order; called once to look at them and once to write them. */
  readonly items: () => Iterable<BatchItem> | AsyncIterable<BatchItem>;
  readonly count: number;
  readonly folder: string;
  /** One file per certificate, or the shared heads once and the tails one after the other. */
  readonly output?: 'files' | 'pack';
  /** Worker threads; 0 writes on this one. */
  readonly threads: number;
  readonly seal?: BatchSeal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly step: 'looking' | 'writing';
  readonly done: number;
  readonly count: number;
  /** Certificates a second, of this run. */
  readonly rate: number;
  /** Seconds, at that rate. */
  readonly left: number;
}

export interface BatchResult {
  /** Whole certificates in the folder. */
  readonly count: number;
  /** Those that were there before this run. */
  readonly resumed: number;
  readonly templateId: string;
  /** Path of the manifest. */
  readonly manifest: string;
}

/** One line of the manifest. It holds no personal data. */
export interface ManifestLine {
  readonly row: number;
  readonly number: string;
  /** SHA-256 and size of the whole file. */
  readonly sha256: string;
  readonly bytes: number;
  /** SHA-256 of the head, which names the form of the template. */
  readonly head: string;
  /** Where the tail stands in a pack, and its length. */
  readonly at?: number;
  readonly length?: number;
}

/** An item that cannot be made. */
export interface RefusedItem {
  readonly row: number;
  readonly number: string;
  readonly problem: Problem;
}

/** Part of a batch that one thread does at once. */
export interface Portion {
  readonly first: number;
  readonly items: readonly BatchItem[];
}

/** What a thread made of a portion. */
export interface Made {
  readonly lines: readonly ManifestLine[];
  /** For a pack: tails one after the other, and heads that this thread has not sent yet. */
  readonly tails: readonly Uint8Array[];
  readonly heads: readonly { readonly digest: string; readonly bytes: Uint8Array }[];
}

/** A thread, or this one. */
export interface Lane {
  readonly templateId: string;
  /** Sees whether each item can be made, and writes nothing. */
  look(portion: Portion): Promise<readonly RefusedItem[]>;
  make(portion: Portion): Promise<Made>;
  close(): Promise<void>;
}
