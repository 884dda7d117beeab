import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import { localSeal, type Seal } from '../seal.js';
import { diskProblem } from './disk.js';
import { openLane } from './lane.js';
import { lookAtAll } from './look.js';
import type { BatchItem, BatchOrder, BatchResult, BatchSeal, Lane, ManifestLine, Progress } from './model.js';
import { inOrder, portionsOf } from './portions.js';
import { MANIFEST, openStore, type Store } from './store.js';
import { openWorkerLane } from './worker-lane.js';

/**
 * Writes all certificates of a batch into one folder. First every item is looked at, and nothing is written where one
 * cannot be made. A run that was killed goes on with the same order where it was: each certificate is there once, whole.
 *
 * @throws AfkError of compiling; AFK-836 to 839 (seal), AFK-864 (folder), AFK-865 (disk full), AFK-866 (another batch is
 * there), AFK-867 (damaged manifest), AFK-869 (items that cannot be made)
 */
export async function issueBatch(order: BatchOrder): Promise<BatchResult> {
  const { folder, count, output = 'files', seal: sealing } = order;
  let done = 0;
  const lanes = await openLanes(order);
  let store: Store | undefined;
  try {
    const { templateId } = lanes[0] as Lane;
    const { batch } = order;
    const isSealed = sealing !== undefined;
    const header = { kind: 'certificates', format: 1, batch, template: templateId, output, count, isSealed } as const;
    store = openStore(folder, header);
    const resumed = store.lines.length;
    done = resumed;
    const manifest = join(folder, MANIFEST);
    if (store.isDone) return { count: resumed, resumed, templateId, manifest };

    await lookAtAll(lanes, portionsOf(sameAs(order.items(), store.lines, folder), 0), progressOf(order, 'looking', 0));
    const tell = progressOf(order, 'writing', resumed);
    await inOrder(
      lanes,
      portionsOf(order.items(), resumed),
      (lane, portion) => lane.make(portion),
      (made) => {
        store?.put(made);
        done += made.lines.length;
        tell(done);
      },
    );
    store.finish();
    return { count: done, resumed, templateId, manifest };
  } catch (cause) {
    throw diskProblem(cause, folder, done);
  } finally {
    store?.close();
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

async function openLanes({ template, folder, output = 'files', seal, threads }: BatchOrder): Promise<readonly Lane[]> {
  const order = { template, folder, output };
  if (threads === 0) return [await openLane(order, sealHere(seal))];
  // A key that cannot seal is told once, and not by every thread.
  sealHere(seal);
  return Promise.all(Array.from({ length: threads }, () => openWorkerLane(order, seal)));
}

function sealHere(sealing: BatchSeal | undefined): Seal | undefined {
  if (sealing === undefined) return undefined;
  return 'key' in sealing ? localSeal(sealing.key, sealing.asOf) : sealing.seal;
}

/** The items, where those that are done already are the same as in the manifest. */
async function* sameAs(
  items: ReturnType<BatchOrder['items']>,
  lines: readonly ManifestLine[],
  folder: string,
): AsyncGenerator<BatchItem> {
  let row = 0;
  for await (const item of items) {
    const line = lines[row];
    if (line !== undefined && line.number !== item.award.number) {
      const reason = {
        nl: `op plaats ${row + 1} staat nummer ${line.number}, en niet ${item.award.number}`,
        en: `at place ${row + 1} stands number ${line.number}, and not ${item.award.number}`,
      };
      throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-866', { folder, reason }));
    }
    row += 1;
    yield item;
  }
}

function progressOf({ onProgress, count }: BatchOrder, step: Progress['step'], from: number): (done: number) => void {
  const start = performance.now();
  return (done) => {
    const rate = ((done - from) * 1000) / Math.max(1, performance.now() - start);
    onProgress?.({ step, done, count, rate, left: rate > 0 ? Math.max(0, count - done) / rate : 0 });
  };
}
