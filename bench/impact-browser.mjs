/**
 * A moved threshold in a worker of a real browser: columns built there, then one change after another.
 * `node impact-browser.mjs [--size 1000000] [--browser chromium]`
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
  options: { size: { type: 'string', default: '1000000' }, browser: { type: 'string', default: 'chromium' } },
});
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bundles = ['0.1.0', '0.2.0'].map((version) =>
  readFileSync(join(ROOT, `packages/framework/releases/${version}.json`), 'utf8'),
);

const WORKER = `
import { ColumnsBuilder, compareOn, evaluate, whatIf } from '${join(ROOT, 'packages/analysis/src/impact/index.ts')}';
import { offeringAt } from '${join(ROOT, 'bench/catalogue/offering.mjs')}';
const sets = [${bundles.join(',')}].map(({ parameters, definitions, rules, declaredType }) => ({
  parameters: Object.fromEntries(parameters.map(({ id, value }) => [id, value])), definitions, rules, declaredType,
}));
const timed = (work) => { const start = performance.now(); const result = work(); return [performance.now() - start, result]; };
const [building, columns] = timed(() => {
  const builder = new ColumnsBuilder(sets);
  for (let index = 0; index < ${Number(values.size)}; index++) builder.add(offeringAt(20251123, index));
  return builder.finish();
});
const [step] = timed(() => { const old = evaluate(columns, sets[0]); compareOn(old, evaluate(columns, sets[1], old)); });
const [ready, load] = timed(() => whatIf(evaluate(columns, sets[1]), 'load.max'));
const moves = [];
for (let at = 0; at < 120; at++) moves.push(timed(() => load.change(1 + (at % 30)).examples(100))[0]);
moves.sort((a, b) => a - b);
postMessage({ building, step, ready, median: moves[60], p95: moves[114], max: moves[119] });
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
