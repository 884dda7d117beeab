import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { commandsOf, type Sample, samplesOf } from './guide.js';
import { mismatch } from './match.js';
import { type Outcome, runCommand } from './run-command.js';

const textOf = (name: string) => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

/** Does what a page of `docs` says, in order, in a folder of its own. */
export async function followGuide(name: string, prepare?: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'afk-guide-'));
  try {
    await prepare?.(folder);
    let last: Outcome | undefined;
    for (const sample of samplesOf(await textOf(name))) last = (await follow(sample, folder, last)) ?? last;
    expect(last).toBeDefined();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The kinds of the samples of a page, in order. */
export async function sampleKinds(name: string): Promise<readonly Sample['kind'][]> {
  return samplesOf(await textOf(name)).map(({ kind }) => kind);
}

async function follow(sample: Sample, folder: string, last: Outcome | undefined): Promise<Outcome | undefined> {
  if (sample.kind === 'file') {
    await mkdir(dirname(join(folder, sample.name)), { recursive: true });
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
