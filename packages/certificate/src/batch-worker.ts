/** One thread of a batch: compiles the template for itself, and makes the portions that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { packFailure, unpackFailure } from './batch/failure.js';
import { openLane } from './batch/lane.js';
import type { FromWorker, ToWorker, WorkerStart } from './batch/messages.js';
import { localSeal, type Seal } from './seal.js';

const say = (message: FromWorker): void => parentPort?.postMessage(message);

const waiting = new Map<number, { resolve(values: readonly Uint8Array[]): void; reject(cause: Error): void }>();
let asked = 0;

function sealOf({ seal }: WorkerStart): Seal | undefined {
  if (seal === undefined) return undefined;
  if ('key' in seal) return localSeal(seal.key, seal.asOf);
  return {
    reserveBytes: seal.reserveBytes,
    sign: (digests) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        say({ kind: 'seal', id: asked, digests });
      }),
  };
}

const start = workerData as WorkerStart;
const opened = Promise.resolve().then(() => openLane(start, sealOf(start)));
opened.then(
  ({ templateId }) => say({ kind: 'ready', templateId }),
  (cause: unknown) => say({ kind: 'failed', id: undefined, failure: packFailure(cause) }),
);
let last: Promise<unknown> = opened.catch(() => undefined);

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'sealed') {
    waiting.get(message.id)?.resolve(message.values);
    waiting.delete(message.id);
  } else if (message.kind === 'unsealed') {
    waiting.get(message.id)?.reject(unpackFailure(message.failure));
    waiting.delete(message.id);
  } else {
    last = last.then(() => work(message));
  }
});

async function work({ kind, id, portion }: Extract<ToWorker, { portion: unknown }>): Promise<void> {
  try {
    const lane = await opened;
    if (kind === 'look') say({ kind: 'looked', id, refused: await lane.look(portion) });
    else say({ kind: 'made', id, made: await lane.make(portion) });
  } catch (cause) {
    say({ kind: 'failed', id, failure: packFailure(cause) });
  }
}
