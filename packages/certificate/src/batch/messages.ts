import type { Problem } from '@afsprakenkader/diagnostics';
import type { SealKey } from '../seal.js';
import type { LaneOrder } from './lane.js';
import type { Made, Portion, RefusedItem } from './model.js';

/** What a worker is started with. */
export interface WorkerStart extends LaneOrder {
  readonly seal?: { readonly key: SealKey; readonly asOf: string } | { readonly reserveBytes: number };
}

/** From the first thread to a worker. */
export type ToWorker =
  | { readonly kind: 'look' | 'make'; readonly id: number; readonly portion: Portion }
  | { readonly kind: 'sealed'; readonly id: number; readonly values: readonly Uint8Array[] }
  | { readonly kind: 'unsealed'; readonly id: number; readonly failure: Failure };

/** From a worker to the first thread. */
export type FromWorker =
  | { readonly kind: 'ready'; readonly templateId: string }
  | { readonly kind: 'looked'; readonly id: number; readonly refused: readonly RefusedItem[] }
  | { readonly kind: 'made'; readonly id: number; readonly made: Made }
  | { readonly kind: 'seal'; readonly id: number; readonly digests: readonly Uint8Array[] }
  | { readonly kind: 'failed'; readonly id: number | undefined; readonly failure: Failure };

/** An error as it travels: with its problem, or with the code that the system gave it. */
export interface Failure {
  readonly problem?: Problem;
  readonly code?: string;
  readonly message: string;
}
