// All engines in turn, each in a fresh process; median CPU per certificate and its ratio to ours.
import { spawnSync } from 'node:child_process';

const COUNTS = { ours: [6000, 3000], typst: [60, 10], pdfkit: [10, 3], 'react-pdf': [10, 3], 'pdf-lib': [4, 1] };
const rounds = Number(process.argv[2] ?? 5);
const found = new Map();
for (let round = 0; round < rounds; round++) {
  for (const [engine, [count, warm]] of Object.entries(COUNTS)) {
    const { stdout, status } = spawnSync(process.execPath, ['measure.mjs', engine, String(count), String(warm)], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`${engine} ended with ${status}`);
    found.set(engine, [...(found.get(engine) ?? []), JSON.parse(stdout)]);
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const base = median(found.get('ours').map(({ cpu }) => cpu));
for (const [engine, all] of found) {
  const cpus = all.map(({ cpu }) => cpu);
  const [low, mid, high] = [Math.min(...cpus), median(cpus), Math.max(...cpus)].map((value) => value.toFixed(3));
  process.stdout.write(
    `| ${engine} | ${mid} (${low}–${high}) | ${(median(cpus) / base).toFixed(1)} | ${all[0].size} | ${all[0].rss} |\n`,
  );
}
