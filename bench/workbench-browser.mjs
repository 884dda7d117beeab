/**
 * The workbench in a worker of a real browser: a moved number over many offerings, and an edited rule over fewer.
 * `node workbench-browser.mjs [--size 1000000] [--rule-size 100000] [--browser chromium]`
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000000' },
    'rule-size': { type: 'string', default: '100000' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bundle = readFileSync(join(ROOT, 'packages/framework/releases/0.2.0.json'), 'utf8');

const WORKER = `
import { Bench } from '${join(ROOT, 'apps/portal/web/src/work/bench.ts')}';
import { offeringAt } from '${join(ROOT, 'bench/catalogue/offering.mjs')}';
const bundle = ${bundle};
// Offerings are made as they are asked for, so that a million of them need not stand in memory at once.
const shared = (size) => [{ disputedUnits: [], offerings: { *[Symbol.iterator]() { for (let at = 0; at < size; at++) yield offeringAt(20251123, at); } } }];
const spread = (times) => { const sorted = times.sort((a, b) => a - b); return { median: sorted[sorted.length >> 1], p95: sorted[Math.floor(sorted.length * 0.95)], max: sorted.at(-1) }; };
const run = (bench, drafts) => drafts.map((draft) => { const start = performance.now(); bench.impact(draft); return performance.now() - start; });
const opened = (size) => { const start = performance.now(); const bench = new Bench(bundle, shared(size)); return [bench, performance.now() - start]; };
const [large, openLarge] = opened(${Number(values.size)});
const moves = Array.from({ length: 140 }, (_, at) => ({ parameters: { 'load.max': 1 + (at % 60) / 2 }, rules: {} }));
const moved = run(large, moves).slice(20);
const [small, openSmall] = opened(${Number(values['rule-size'])});
const edits = Array.from({ length: 140 }, (_, at) => ({ parameters: {}, rules: { 'load-maximum': { require: 'o.totalCredits <= ' + (1 + at % 40) } } }));
const edited = run(small, edits).slice(20);
postMessage({ openLarge, moved: spread(moved), openSmall, edited: spread(edited) });
`;

const { build } = createRequire(join(ROOT, 'package.json'))('esbuild');
const built = await build({
  stdin: { contents: WORKER, resolveDir: ROOT },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  write: false,
  conditions: ['@afsprakenkader/source'],
});
const page = `<script type="module">
const worker = new Worker('/worker.js', { type: 'module' });
worker.onmessage = ({ data }) => fetch('/done', { method: 'POST', body: JSON.stringify(data) });
worker.onerror = ({ message }) => fetch('/done', { method: 'POST', body: JSON.stringify({ message }) });
</script>`;

const profile = mkdtempSync(join(tmpdir(), 'afk-browser-'));
const server = createServer((request, response) => {
  if (request.url === '/done') {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      process.stdout.write(`${body}\n`);
      child.kill();
      server.close();
    });
    return;
  }
  const isWorker = request.url === '/worker.js';
  response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
  response.end(isWorker ? Buffer.from(built.outputFiles[0].contents) : page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const child = spawn(
  values.browser,
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${profile}`,
    `http://127.0.0.1:${server.address().port}/`,
  ],
  { stdio: 'ignore' },
);
child.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
