import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { mismatch } from './match.js';
import { makeRepository } from './repository.js';
import { type Outcome, runCommand } from './run-command.js';
import type { Scenario, Step } from './scenario.js';

/** Plays a scenario in a folder of its own, and compares every step with what it expects. */
export async function play(scenario: Scenario): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'afk-scenario-'));
  try {
    if (scenario.inRepository) await makeRepository(folder);
    for (const name of scenario.folders) await mkdir(join(folder, name), { recursive: true });
    for (const { name, content } of scenario.files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    for (const step of scenario.steps) await compare(step, await runCommand(step.command, folder), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(step: Step, outcome: Outcome, folder: string): Promise<void> {
  const told = `$ ${step.command}\n${outcome.stdout}\n${outcome.stderr}`;
  if (step.exit !== undefined) expect(outcome.exit, told).toBe(step.exit);
  if (step.stdout !== undefined) expectText('stdout', outcome.stdout, step.stdout, step.command);
  if (step.stderr !== undefined) expectText('stderr', outcome.stderr, step.stderr, step.command);
  for (const { pointer, expected } of step.json) {
    expect(valueAt(JSON.parse(outcome.stdout), pointer), `${pointer} after ${step.command}`).toEqual(expected);
  }
  for (const { name, expected } of step.written) {
    expectText(name, await readFile(join(folder, name), 'utf8'), expected, step.command);
  }
}

function expectText(what: string, actual: string, expected: string, command: string): void {
  const difference = mismatch(actual, expected);
  if (difference !== null) throw new Error(`$ ${command}\n${what}: ${difference}`);
}

function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);
}
