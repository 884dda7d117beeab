/** Issues a batch in a process of its own, which a test can kill: `run-batch.ts <order.json>`. */
import { readFileSync } from 'node:fs';
import { issueBatch } from '../src/batch.js';
import { openSealKey } from '../src/seal.js';
import { batchItem, batchTemplate } from './batch-sample.js';

const { folder, count, threads, output, pem, asOf, pause } = JSON.parse(
  readFileSync(process.argv[2] as string, 'utf8'),
);
const template = await batchTemplate();
const key = pem === undefined ? {} : { seal: { key: await openSealKey({ pem }), asOf } };
try {
  const result = await issueBatch({
    template,
    batch: 'list-1',
    items: async function* () {
      for (let index = 0; index < count; index++) {
        yield batchItem(index);
        if (pause && index % 100 === 0) await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    count,
    folder,
    threads,
    output,
    ...key,
    onProgress: ({ step, done }) => process.stdout.write(`${step} ${done}\n`),
  });
  process.stdout.write(`${JSON.stringify(result)}\n`);
} catch (cause) {
  process.stdout.write(`${String(cause)}\n`);
  process.exitCode = 1;
}
