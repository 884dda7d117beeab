import { randomInt } from 'node:crypto';
import { assignPlaces, statusesOf } from '@afsprakenkader/credential/sign';
import { addStep } from '../src/status/journal-folder.js';

/** Run as a process of its own by the test of the journal. */
const [folder, from, count] = process.argv.slice(2);
for (let number = Number(from); number < Number(from) + Number(count); number++) {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  await addStep(folder!, (steps) => assignPlaces(statusesOf(steps), [id], randomInt), '2026-11-24T00:00:00Z');
  process.stdout.write('.');
}
