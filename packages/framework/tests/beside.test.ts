import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RULES_FOLDER } from '../scripts/rules-folder.js';
import { compileFolder, readBeside } from '../src/compile/index.js';

const { bundle } = compileFolder(RULES_FOLDER, { version: 'next', taxonomy: {} });
const folder = mkdtempSync(join(tmpdir(), 'afk-beside-'));
cpSync(join(RULES_FOLDER, 'examples'), join(folder, 'examples'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function told(file: string, yaml: string): readonly string[] {
  writeFileSync(join(folder, 'examples', file), yaml);
  const { examples, problems } = readBeside(folder, bundle!, 'rules');
  expect(examples.length).toBeGreaterThan(50);
  rmSync(join(folder, 'examples', file));
  return problems.map(({ code, location }) => `${code} ${location?.file}:${location?.line}`);
}

test('every example beside the rules names a rule, is an offering and gives what it says', () => {
  const { examples, problems } = readBeside(RULES_FOLDER, bundle!);
  expect(problems).toEqual([]);
  expect(examples.length).toBeGreaterThan(100);
  expect(examples.some(({ disputedUnits }) => disputedUnits !== undefined)).toBe(true);
  expect(readBeside(join(RULES_FOLDER, 'models'), bundle!)).toEqual({ examples: [], problems: [] });
});

test('what is wrong with one is told at its line, and the others are read', () => {
  const name = 'name: { nl: verzonnen, en: invented }';
  expect(told('load-minimun.yaml', `- ${name}\n  offering: {}\n  expect: met\n`)).toMatchInlineSnapshot(`
    [
      "AFK-506 rules/examples/load-minimun.yaml:1",
    ]
  `);
  expect(
    told('learner-support.yaml', `- ${name}\n  offering: { extends: type-1 }\n  expect: unmet\n`),
  ).toMatchInlineSnapshot(`
    [
      "AFK-534 rules/examples/learner-support.yaml:1",
    ]
  `);
  expect(
    told('learner-support.yaml', `- ${name}\n  offering: { extends: type-1, credits: many }\n  expect: met\n`),
  ).toMatchInlineSnapshot(`
    [
      "AFK-510 rules/examples/learner-support.yaml:2",
    ]
  `);
  expect(told('learner-support.yaml', `- ${name}\n  offering: {}\n  expects: met\n`)).toMatchInlineSnapshot(`
    [
      "AFK-504 rules/examples/learner-support.yaml:1",
      "AFK-502 rules/examples/learner-support.yaml:3",
    ]
  `);
});
