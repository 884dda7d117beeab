import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ndjson } from './catalogue/write.mjs';
import { compareFiles } from './files.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Engines by size: those that take minutes for ten thousand offerings are run on fewer. */
const FAST = ['ours', 'ours-full', 'ajv', 'zod', 'valibot', 'duckdb'];
const SLOW = ['json-rules-engine', 'spectral'];
const YARDSTICK = 'json-parse';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    engines: { type: 'string' },
    only: { type: 'string' },
    yaml: { type: 'string' },
  },
});
const sizes = (values.sizes ?? (values.quick ? '1000,10000' : '1000,10000,100000')).split(',').map(Number);
const rounds = Number(values.rounds ?? (values.quick ? 3 : 5));
const parts = (values.only ?? 'ndjson,files,cold').split(',');

if (!existsSync(`${HERE}../packages/checker/dist/index.js`)) {
  process.stderr.write('Build the packages first: npm run build in the root.\n');
  process.exit(2);
}
mkdirSync(`${HERE}results`, { recursive: true });
const raw = `${HERE}results/${new Date().toISOString().replaceAll(':', '-')}.ndjson`;
process.stdout.write(
  `Node ${process.version}, ${process.platform} ${process.arch}. Raw lines: ${raw.slice(HERE.length)}\n`,
);

if (parts.includes('ndjson')) {
  prove();
  for (const size of sizes) compare(`NDJSON, ${size} offerings`, enginesFor(size), ndjson(size), YARDSTICK);
}
if (parts.includes('files')) {
  const [yaml, csv, xlsx] = values.quick ? [1_000, 10_000, 10_000] : [8_000, 100_000, 50_000];
  const sizes = { yaml: Number(values.yaml ?? yaml), csv, xlsx };
  await compareFiles(sizes, proveSame, compare);
}
if (parts.includes('cold')) coldStart();

function enginesFor(size) {
  if (values.engines !== undefined) return [YARDSTICK, ...values.engines.split(',')];
  return [YARDSTICK, ...FAST, ...(size <= 1_000 ? SLOW : size <= 10_000 ? SLOW.slice(0, 1) : [])];
}

/** Nothing is timed unless every engine finds the same. */
function prove() {
  const file = ndjson(200);
  const engines = ['ours', ...FAST.filter((engine) => !engine.startsWith('ours')), ...SLOW];
  proveSame(engines, file);
}

function proveSame(engines, file) {
  const hashes = engines.map((engine) => ({ engine, ...measured(engine, file, ['prove']) }));
  for (const { engine, hash, told } of hashes) process.stdout.write(`  ${engine.padEnd(26)} ${told} told  ${hash}\n`);
  if (new Set(hashes.map(({ hash }) => hash)).size !== 1) {
    process.stderr.write('The engines do not find the same: nothing is measured.\n');
    process.exit(1);
  }
}

/** Interleaved rounds of fresh processes; minima and medians of CPU time, as ratios to the yardstick's. */
function compare(title, engines, file, yardstick) {
  const runs = new Map(engines.map((engine) => [engine, []]));
  for (let round = 0; round < rounds; round++) {
    for (const engine of engines) runs.get(engine).push(measured(engine, file));
  }
  const base = summaryOf(runs.get(yardstick));
  process.stdout.write(
    `\n${title}: ${rounds} rounds; CPU of ${yardstick} ${base.min.toFixed(0)} ms min, ${base.median.toFixed(0)} median\n`,
  );
  process.stdout.write(`  ${'engine'.padEnd(26)} ratio of minima / of medians   wall ms   RSS MB   load ms\n`);
  for (const [engine, results] of runs) {
    const { min, median, wall, rss, loaded } = summaryOf(results);
    const ratio = `${(min / base.min).toFixed(2)} / ${(median / base.median).toFixed(2)}`;
    process.stdout.write(
      `  ${engine.padEnd(26)} ${ratio.padEnd(30)} ${wall.toFixed(0).padStart(7)} ${rss.toFixed(0).padStart(8)} ${loaded.toFixed(0).padStart(9)}\n`,
    );
  }
}

function summaryOf(results) {
  const sorted = (key) => results.map((result) => result[key]).sort((a, b) => a - b);
  const middle = (list) => list[Math.floor(list.length / 2)];
  const cpu = sorted('cpu');
  return {
    min: cpu[0],
    median: middle(cpu),
    wall: sorted('wall')[0],
    rss: Math.max(...sorted('rss')),
    loaded: middle(sorted('loaded')),
  };
}

function measured(engine, file, more = []) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${HERE}measure.mjs`, engine, file, ...more], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${engine}: ${stderr}`);
  appendFileSync(raw, stdout);
  return JSON.parse(stdout);
}

/** Wall time of whole processes: an empty one against the command on 200 offerings. */
function coldStart() {
  const command = `${HERE}../apps/cli/dist/bin.js`;
  if (!existsSync(command)) return;
  const file = ndjson(200);
  const time = (args) => {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - start;
  };
  const empty = [];
  const check = [];
  for (let round = 0; round < rounds * 4; round++) {
    empty.push(time(['-e', '0']));
    check.push(time([command, 'check', file, '--framework', '0.1.0', '--format', 'json', '--fail-on', 'unmet']));
  }
  const best = (list) => list.sort((a, b) => a - b);
  const [e, c] = [best(empty), best(check)];
  const middle = Math.floor(e.length / 2);
  process.stdout.write(
    `\nCold start, 200 offerings: empty Node ${e[0].toFixed(0)} / ${e[middle].toFixed(0)} ms (min / median), check ${c[0].toFixed(0)} / ${c[middle].toFixed(0)} ms: ${(c[0] / e[0]).toFixed(2)} / ${(c[middle] / e[middle]).toFixed(2)}\n`,
  );
}
