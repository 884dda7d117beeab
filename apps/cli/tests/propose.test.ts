import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXIT, type Io, run } from '../src/index.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A repository of the framework: its rules and proposals. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afk-propose-'));
  for (const part of ['framework', 'parameters', 'definitions', 'sources', 'questions', 'exemptions'])
    cpSync(join(ROOT, 'packages/rules', `${part}.yaml`), join(folder, 'packages/rules', `${part}.yaml`));
  for (const part of ['rules', 'models', 'examples'])
    cpSync(join(ROOT, 'packages/rules', part), join(folder, 'packages/rules', part), { recursive: true });
  cpSync(join(ROOT, 'proposals'), join(folder, 'proposals'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function propose(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    drained: async () => undefined,
    isTTY: false,
    columns: 100,
  });
  const io: Io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    interactive: false,
    env: {},
    cwd: folder,
    today: () => '2026-01-01',
  };
  return { exit: await run(['propose', ...args], io), ...written };
}

test('a scenario says that it is one, in every form and in both languages', async () => {
  const { exit, stdout, stderr } = await propose('higher-maximum-load', '--lang', 'nl');
  expect([exit, stderr]).toEqual([EXIT.fine, '']);
  expect(stdout).toContain('Dit is een scenario: een denkoefening. Niemand heeft dit voorgesteld.');
  expect(stdout).toContain('nummer bij vrijgave         minstens 0.2.1');
  expect(stdout).toContain('aandacht → voldaan');
  const markdown = await propose('higher-maximum-load', '--format', 'markdown');
  expect(markdown.stdout).toContain('> **This is a scenario: an exercise of thought. Nobody has proposed it.**');
});

test('the page fetches nothing, runs nothing, and lets no text end its markup', async () => {
  const hostile = join(folder, 'proposals', 'hostile');
  mkdirSync(hostile);
  writeFileSync(
    join(hostile, 'proposal.yaml'),
    `scenario: false
title: { nl: "<script>alert(1)</script>", en: "</title><img src=x>" }
motivation: { nl: "a & b \`code\`", en: "\\"quoted\\" <b>" }
parameters: { load.min: { value: 4 } }
`,
  );
  expect((await propose('hostile', '--output', 'memo.html')).exit).toBe(EXIT.fine);
  const page = readFileSync(join(folder, 'memo.html'), 'utf8');
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('&lt;/title&gt;&lt;img src=x&gt;');
  expect(page).not.toMatch(/<script|<img|<link|https?:\/\/(?!$)/);
});

test('a stricter proposal is graded by what gets worse', async () => {
  mkdirSync(join(folder, 'proposals', 'stricter'));
  writeFileSync(
    join(folder, 'proposals', 'stricter', 'proposal.yaml'),
    `scenario: true
title: { nl: Strenger, en: Stricter }
motivation: { nl: Waarom, en: Why }
rules:
  load-minimum: { modality: obligation }
`,
  );
  const { stdout } = await propose('stricter', '--format', 'json');
  const report = JSON.parse(stdout);
  expect([report.grade, report.place, report.next, report.relation]).toEqual(['major', 'minor', '0.3.0', 'stricter']);
  expect(report.diff.rules.find((each: { rule: string }) => each.rule === 'load-minimum').modality).toEqual({
    from: 'normal',
    to: 'obligation',
  });
});

test('an exception that nobody can use is asked about', async () => {
  mkdirSync(join(folder, 'proposals', 'crossed'));
  writeFileSync(
    join(folder, 'proposals', 'crossed', 'proposal.yaml'),
    `scenario: true
title: { nl: Gekruist, en: Crossed }
motivation: { nl: Waarom, en: Why }
rules:
  load-minimum: { unless: "o.totalCredits > 5 && recorded('load-minimum')" }
`,
  );
  const { raised } = JSON.parse((await propose('crossed', '--format', 'json')).stdout);
  expect(raised.added.map(({ kind }: { kind: string }) => kind)).toContain('exception-unreachable');
});
