/**
 * How long two versions take to compare: in fresh Node processes, again in a warm one, and in a worker of a browser;
 * and how large the code for it is. `node versions.mjs [--rounds 5] [--browser chromium]`
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    browser: { type: 'string', default: 'chromium' },
    once: { type: 'boolean' },
  },
});
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RELEASES = new URL('../packages/framework/releases/', import.meta.url);
const [from, to] = ['0.1.0', '0.2.0'].map((version) => readFileSync(new URL(`${version}.json`, RELEASES), 'utf8'));
const ANALYSIS = join(ROOT, 'packages/analysis/dist/index.js');
const WARM = 15;
const SENTENCES = /\/sentences\.js$/;
const TELLING = /\/(print|describe|cubes|boxes|atom-space)\.js$/;

if (values.once) await once();
else await all();

/** One fresh process: the comparison alone, and all of it with loading. */
async function once() {
  const started = process.cpuUsage();
  const at = performance.now();
  const { compareVersions } = await import(ANALYSIS);
  const loaded = performance.now();
  const run = () => {
    const [clock, cpu] = [performance.now(), process.cpuUsage()];
    const result = compareVersions({ bundle: JSON.parse(from) }, { bundle: JSON.parse(to) });
    const { user, system } = process.cpuUsage(cpu);
    return { wall: performance.now() - clock, cpu: (user + system) / 1000, figures: result.figures };
  };
  const cold = run();
  const { user, system } = process.cpuUsage(started);
  const warm = Array.from({ length: WARM }, run).map(({ wall }) => wall);
  const load = loaded - at;
  say(JSON.stringify({ cold, whole: (user + system) / 1000, load, warm, memory: process.memoryUsage().rss / 1e6 }));
}

async function all() {
  const rounds = Array.from({ length: Number(values.rounds) }, () => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--once'], { encoding: 'utf8' });
    return JSON.parse(stdout);
  });
  const figures = rounds[0].cold.figures;
  say(
    `${figures.regions} regions, 10^${figures.cells} cells, ${figures.nodes} nodes, ${figures.listCells} sorts of lists`,
  );
  say(
    `Node, fresh process, ms: ${spread(rounds.map(({ cold }) => cold.wall))} (loading ${spread(rounds.map(({ load }) => load))})`,
  );
  say(
    `Node, warm, ms: ${spread(rounds.flatMap(({ warm }) => warm.slice(-5)))}; resident ${spread(rounds.map(({ memory }) => memory))} MB`,
  );
  const { build } = createRequire(join(ROOT, 'package.json'))('esbuild');
  /** What is bundled and minified, without these packages and without these modules of the analysis. */
  const code = async (entry, external = [], without = /^$/) => {
    const options = {
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
      conditions: ['@afsprakenkader/source'],
      plugins: [{ name: 'without', setup: (made) => made.onResolve({ filter: without }, () => ({ external: true })) }],
    };
    const built = await build({
      stdin: { contents: entry, resolveDir: join(ROOT, 'packages/analysis') },
      external,
      ...options,
    });
    return built.outputFiles[0].contents;
  };
  const own = `export { compareVersions } from '${join(ROOT, 'packages/analysis/src/index.ts')}'`;
  const others = ['@afsprakenkader/offering', '@afsprakenkader/rule-language'];
  const size = async (...how) => gzipSync(await code(own, ...how)).length;
  const [all, wordless, deciding] = [
    await size(others),
    await size(others, SENTENCES),
    await size(others, new RegExp(`${SENTENCES.source}|${TELLING.source}`)),
  ];
  say(
    `Code, gzip: ${all} bytes of its own, ${wordless} without its sentences, ${deciding} also without what puts regions into words; ${await size()} with the evaluator and the shape check`,
  );
  await browser(
    await code(`${own}; import { compareVersions } from '${join(ROOT, 'packages/analysis/src/index.ts')}';
    onmessage = ({ data: [from, to] }) => {
      const times = [];
      for (let i = 0; i <= ${WARM}; i++) {
        const at = performance.now();
        compareVersions({ bundle: from }, { bundle: to });
        times.push(performance.now() - at);
      }
      postMessage(times);
    };`),
  );
}

/** The same in a module worker of a real browser, which hands its times back to this process. */
async function browser(worker) {
  const page = `<script type="module">
    const worker = new Worker('worker.js', { type: 'module' });
    worker.onmessage = ({ data }) => fetch('done', { method: 'POST', body: JSON.stringify(data) });
    worker.onerror = ({ message }) => fetch('done', { method: 'POST', body: JSON.stringify(message) });
    worker.postMessage([${from}, ${to}]);
  </script>`;
  const profile = mkdtempSync(join(tmpdir(), 'afk-bench-'));
  let child;
  const times = await new Promise((resolve) => {
    const server = createServer((request, response) => {
      if (request.method === 'POST') {
        const chunks = [];
        request
          .on('data', (chunk) => chunks.push(chunk))
          .on('end', () => {
            response.end();
            server.close();
            resolve(JSON.parse(Buffer.concat(chunks).toString()));
          });
      } else {
        const isWorker = request.url === '/worker.js';
        response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
        response.end(isWorker ? worker : page);
      }
    }).listen(0, '127.0.0.1', () => {
      const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
      child = spawn(values.browser, [...flags, `http://127.0.0.1:${server.address().port}/`], { stdio: 'ignore' });
      child.on('error', ({ message }) => resolve(message));
      setTimeout(() => resolve('no answer within two minutes'), 120_000).unref();
    });
  });
  child?.kill();
  await new Promise((resolve) => (child?.exitCode === null ? child.once('exit', resolve) : resolve()));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  if (!Array.isArray(times)) say(`Browser: not measured (${times})`);
  else say(`Browser worker (${values.browser}), ms: first ${times[0].toFixed(0)}, warm ${spread(times.slice(-5))}`);
  process.exit(0);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Least and median. */
function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return `${sorted[0].toFixed(0)} / ${sorted[Math.floor(sorted.length / 2)].toFixed(0)}`;
}
