import { createHash } from 'node:crypto';

/**
 * Runs one engine on one file in this process and prints one line of figures as JSON: CPU (user and system, all
 * threads) and wall time of the pass in milliseconds, load time apart, peak resident memory in MB.
 * `node measure.mjs <engine> <file> [prove]`: with `prove`, a hash of all findings instead.
 */
const [engine, file, mode] = process.argv.slice(2);
const { prepare } = await import(`./engines/${engine}.mjs`);
const began = performance.now();
const run = await prepare();
const loaded = performance.now() - began;
if (mode === 'prove') {
  const found = [];
  const { findings } = await run(file, (ordinal, rule) => found.push(`${String(ordinal).padStart(9, '0')} ${rule}`));
  const hash = createHash('sha256').update(found.sort().join('\n')).digest('hex').slice(0, 16);
  process.stdout.write(`${JSON.stringify({ engine, findings, told: found.length, hash })}\n`);
} else {
  const before = process.cpuUsage();
  const start = performance.now();
  const outcome = await run(file);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const rss = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ engine, cpu: (user + system) / 1000, wall, loaded, rss, ...outcome })}\n`);
}
