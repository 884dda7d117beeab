// One engine in a fresh process: CPU per certificate, after the engine is warm. `measure.mjs <engine> <count> <warm> [file]`
import { writeFileSync } from 'node:fs';
import { learner } from './certificate.mjs';

const [, , engine, count, warm, out] = process.argv;
const { open } = await import(`./engines/${engine}.mjs`);
const make = await open();
for (let index = 0; index < Number(warm); index++) await make(learner(index));
const cpu = process.cpuUsage();
const start = performance.now();
let size = 0;
for (let index = 0; index < Number(count); index++) size += (await make(learner(Number(warm) + index))).size;
const { user, system } = process.cpuUsage(cpu);
const wall = performance.now() - start;
if (out) writeFileSync(out, Buffer.concat((await make(learner(1))).parts));
process.stdout.write(
  `${JSON.stringify({ engine, cpu: (user + system) / 1000 / Number(count), wall: wall / Number(count), size: Math.round(size / Number(count)), rss: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
);
