import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsOf, type Sample, samplesOf } from './support/guide.js';
import { mismatch } from './support/match.js';
import { type Outcome, runCommand } from './support/run-command.js';

const GUIDES = ['getting-started.md', 'aan-de-slag.md'];

const textOf = (name: string) => readFile(new URL(`../docs/${name}`, import.meta.url), 'utf8');

test.each(GUIDES)('every sample of docs/%s runs', async (name) => {
  const folder = await mkdtemp(join(tmpdir(), 'afk-guide-'));
  try {
    let last: Outcome | undefined;
    for (const sample of samplesOf(await textOf(name))) last = (await follow(sample, folder, last)) ?? last;
    expect(last).toBeDefined();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('both languages have the same samples', async () => {
  const [english, dutch] = await Promise.all(
    GUIDES.map(async (name) => samplesOf(await textOf(name)).map(({ kind }) => kind)),
  );
  expect(english?.length).toBeGreaterThan(10);
  expect(dutch).toEqual(english);
});

async function follow(sample: Sample, folder: string, last: Outcome | undefined): Promise<Outcome | undefined> {
  if (sample.kind === 'file') {
    await (sample.append ? appendFile : writeFile)(join(folder, sample.name), sample.body);
    return undefined;
  }
  if (sample.kind === 'output') {
    expect(mismatch(last?.stdout ?? '', sample.body)).toBeNull();
    return undefined;
  }
  let outcome: Outcome | undefined;
  for (const command of commandsOf(sample)) {
    outcome = await runCommand(command, folder);
    expect(outcome.exit, `$ ${command}\n${outcome.stdout}\n${outcome.stderr}`).toBe(0);
  }
  return outcome;
}
