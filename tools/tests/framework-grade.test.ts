import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '@afsprakenkader/framework';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archive, compatFile, notesOf } from '../framework/archive.js';
import { declaredPlace, gradeProblem } from '../framework/declared.js';
import { type NextStep, nextStep } from '../framework/next-step.js';
import { CHANGESET, writeAgreementChangeset } from '../framework/write-changeset.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A repository with nothing but the rules, the number of the framework package, and its changesets. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afk-grade-'));
  for (const part of ['framework.yaml', 'parameters.yaml', 'definitions.yaml', 'sources.yaml', 'questions.yaml'])
    cpSync(join(ROOT, 'packages/rules', part), join(folder, 'packages/rules', part));
  for (const part of ['exemptions.yaml', 'rules', 'models', 'examples'])
    cpSync(join(ROOT, 'packages/rules', part), join(folder, 'packages/rules', part), { recursive: true });
  mkdirSync(join(folder, '.changeset'));
  cpSync(join(ROOT, '.changeset/config.json'), join(folder, '.changeset/config.json'));
  number('0.2.0');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function number(version: string): void {
  mkdirSync(join(folder, 'packages/framework'), { recursive: true });
  writeFileSync(join(folder, 'packages/framework/package.json'), JSON.stringify({ version }));
}

/** The rules with another value of a parameter. */
async function withValue(id: string, value: string): Promise<NextStep> {
  const file = join(folder, 'packages/rules/parameters.yaml');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(new RegExp(`(- id: ${id}\\n {2}value: ).*`), `$1${value}`);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  const step = await nextStep(join(folder, 'packages/rules'));
  if (!('comparison' in step)) throw new Error(step.map(({ what }) => what.en).join(' '));
  return step;
}

function changeset(type: string, name = '@afsprakenkader/framework'): void {
  writeFileSync(join(folder, '.changeset', 'by-hand.md'), `---\n"${name}": ${type}\n---\n\nBy hand.\n`);
}

const verdictOn = async (step: NextStep) => gradeProblem(step, await declaredPlace(folder, '0.2.0'))?.code;

describe('the changeset of the agreement', () => {
  it('is refused where it is missing or lower than the meaning asks, and may be higher', async () => {
    const stricter = await withValue('load.max', '15');
    expect([stricter.comparison.grade, stricter.needed, stricter.version]).toEqual(['major', 'minor', '0.3.0']);
    expect(await verdictOn(stricter)).toBe('AFK-543');
    changeset('patch');
    expect(await verdictOn(stricter)).toBe('AFK-544');
    changeset('minor', '@afsprakenkader/checker');
    expect(await verdictOn(stricter)).toBe('AFK-543');
    changeset('minor', '@afsprakenkader/rules');
    expect(await verdictOn(stricter)).toBeUndefined();
    changeset('major');
    expect(await verdictOn(stricter)).toBeUndefined();
  });

  it('may have been applied already: the number of the package counts as well', async () => {
    const stricter = await withValue('load.max', '15');
    number('0.2.1');
    expect(await verdictOn(stricter)).toBe('AFK-544');
    number('0.3.0');
    expect(await verdictOn(stricter)).toBeUndefined();
  });

  it('is written from the meaning, in both languages, with an offering; a raised grade stays raised', async () => {
    const looser = await withValue('load.min', '2');
    expect([looser.comparison.grade, looser.needed, looser.version]).toEqual(['minor', 'patch', '0.2.1']);
    await writeAgreementChangeset(folder, looser);
    const file = join(folder, '.changeset', CHANGESET);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^---\n"@afsprakenkader\/framework": patch\n---\n/);
    expect(text).toMatch(/#### Nederlands[\s\S]*load-minimum[\s\S]*aandacht → voldaan[\s\S]*het modelaanbod van type/);
    expect(text).toMatch(/#### English[\s\S]*load-minimum[\s\S]*attention → met[\s\S]*the model offering of type/);
    expect(await verdictOn(looser)).toBeUndefined();
    writeFileSync(file, text.replace('patch', 'minor'));
    await writeAgreementChangeset(folder, looser);
    expect(readFileSync(file, 'utf8')).toBe(text.replace('patch', 'minor'));
  });

  it('is not asked where the rules are those of the last release', async () => {
    const step = await nextStep(join(folder, 'packages/rules'));
    expect(step).toMatchObject({ comparison: { grade: 'patch', relation: 'equal' } });
    expect('comparison' in step && (await verdictOn(step))).toBeUndefined();
  });
});

describe('the archive', () => {
  it('keeps of each release how compatible it is with the one before, as it is computed again', async () => {
    for (const [release, previous] of await archive()) {
      const kept = readFileSync(compatFile(release.bundle.version), 'utf8');
      expect(kept).toBe(canonicalJson(notesOf(release, previous).compat));
    }
  });

  it('has a section of the changelog for each release, in both languages', async () => {
    const changelog = readFileSync(join(ROOT, 'packages/framework/CHANGELOG.md'), 'utf8');
    for (const [{ bundle }, previous] of await archive()) {
      const [, section = ''] = changelog.split(`## ${bundle.version}\n`);
      expect(section).not.toBe('');
      if (previous !== undefined) expect(section).toMatch(/#### Nederlands[\s\S]+#### English/);
    }
  });
});
