import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Seal } from '../seal.js';
import { packFailure, unpackFailure } from './failure.js';
import type { LaneOrder } from './lane.js';
import type { FromWorker, ToWorker, WorkerStart } from './messages.js';
import type { BatchSeal, Lane, Made, RefusedItem } from './model.js';

interface Waiting {
  resolve(value: never): void;
  reject(cause: Error): void;
}

/** Starts a worker; comes back when its template is compiled. Throws what compiling throws. */
export async function openWorkerLane(order: LaneOrder, sealing: BatchSeal | undefined): Promise<Lane> {
  const script = createRequire(import.meta.url).resolve('@afsprakenkader/certificate/batch-worker');
  const workerData: WorkerStart = { ...order, ...(sealing === undefined ? {} : { seal: sendable(sealing) }) };
  const worker = new Worker(script, { workerData });
  const waiting = new Map<number, Waiting>();
  const post = (message: ToWorker): void => worker.postMessage(message);
  const isOpen = new Promise<string>((resolve, reject) => {
    const failAll = (cause: Error): void => {
      reject(cause);
      for (const one of waiting.values()) one.reject(cause);
      waiting.clear();
    };
    worker.on('error', failAll);
    worker.on('exit', (code) => failAll(new Error(`a worker thread ended with ${code}`)));
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') resolve(message.templateId);
      else if (message.kind === 'seal') void answer(message.id, message.digests);
      else if (message.kind === 'failed' && message.id === undefined) failAll(unpackFailure(message.failure));
      else settle(message);
    });
  });
  const settle = (message: Exclude<FromWorker, { kind: 'ready' | 'seal' }>): void => {
    const one = waiting.get(message.id as number);
    waiting.delete(message.id as number);
    if (message.kind === 'failed') one?.reject(unpackFailure(message.failure));
    else one?.resolve((message.kind === 'made' ? message.made : message.refused) as never);
  };
  const answer = async (id: number, digests: readonly Uint8Array[]): Promise<void> => {
    try {
      const { seal } = sealing as { seal: Seal };
      post({ kind: 'sealed', id, values: await seal.sign(digests) });
    } catch (cause) {
      post({ kind: 'unsealed', id, failure: packFailure(cause) });
    }
  };
  let asked = 0;
  const ask = <Value>(kind: 'look' | 'make', portion: Parameters<Lane['make']>[0]): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      post({ kind, id: asked, portion });
    });
  try {
    const templateId = await isOpen;
    return {
      templateId,
      look: (portion) => ask<readonly RefusedItem[]>('look', portion),
      make: (portion) => ask<Made>('make', portion),
      close: async () => void (await worker.terminate()),
    };
  } catch (cause) {
    await worker.terminate();
    throw cause;
  }
}

const sendable = (sealing: BatchSeal): NonNullable<WorkerStart['seal']> =>
  'key' in sealing
    ? { key: { privateKey: sealing.key.privateKey, chain: sealing.key.chain }, asOf: sealing.asOf }
    : { reserveBytes: sealing.seal.reserveBytes };
