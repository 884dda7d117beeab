// A whole batch, sealed with P-256, files on disk: `batch.mjs <count> <threads> <folder> [unsealed]`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueBatch } from '@afsprakenkader/certificate/batch';
import { openSealKey } from '@afsprakenkader/certificate/seal';
import { learner } from './certificate.mjs';
import { awardOf, order } from './engines/ours.mjs';

const [, , count, threads, folder, unsealed] = process.argv;
const secret = mkdtempSync(join(tmpdir(), 'bench-key-'));
const [keyFile, certificateFile] = ['key.pem', 'certificate.pem'].map((name) => join(secret, name));
execFileSync(
  'openssl',
  [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-subj',
    '/CN=Bench',
    '-keyout',
    keyFile,
    '-out',
    certificateFile,
  ],
  { stdio: 'ignore' },
);
const key = await openSealKey({ pem: readFileSync(keyFile, 'utf8') + readFileSync(certificateFile, 'utf8') });
rmSync(secret, { recursive: true });
const start = performance.now();
const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
await issueBatch({
  template: await order(),
  batch: 'bench',
  count: Number(count),
  threads: Number(threads),
  folder,
  items: function* () {
    for (let index = 0; index < Number(count); index++) yield { award: awardOf(learner(index)) };
  },
  ...(unsealed ? {} : { seal: { key, asOf: new Date().toISOString() } }),
  onProgress: ({ step, done }) => done === Number(count) && process.stdout.write(`${step} ended at ${seconds()} s\n`),
});
const { user, system } = process.cpuUsage();
const rss = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${count} in ${seconds()} s, CPU ${((user + system) / 1e6).toFixed(1)} s, ${rss} MB\n`);
