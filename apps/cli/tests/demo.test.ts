import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { VERDICT_NAMES } from '@afsprakenkader/rule-language';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXIT, type Io, run } from '../src/index.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afk-demo-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function demo(language: 'nl' | 'en', columns: number) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    drained: async () => undefined,
    isTTY: name === 'stdout',
    columns: name === 'stdout' ? columns : undefined,
  });
  const io: Io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    interactive: false,
    env: {},
    cwd: folder,
    today: () => '2026-01-01',
  };
  const exit = await run(['demo', '--lang', language, '--output', join(folder, `${language}.html`)], io);
  return { exit, ...written };
}

interface Listing {
  readonly label: string;
  readonly ects: number | null;
}

async function listings(): Promise<Listing[]> {
  const text = await readFile(new URL('../../../examples/real-listings/listings.yaml', import.meta.url), 'utf8');
  return (parse(text) as { offerings: Listing[] }).offerings;
}

describe.each([
  ['nl', 80],
  ['en', 120],
] as const)('the demo in %s at %i columns', (language, columns) => {
  let told: Awaited<ReturnType<typeof demo>>;
  beforeAll(async () => {
    told = await demo(language, columns);
  }, 60_000);

  test('ends well, keeps within the width and leaves no gap', () => {
    expect(told.exit).toBe(EXIT.fine);
    expect(told.stderr).toBe('');
    const lines = stripVTControlCharacters(told.stdout).split('\n');
    expect(lines.filter((line) => line.length > columns && !line.includes(folder))).toEqual([]);
    expect(told.stdout).not.toMatch(/undefined|NaN|\{\w/);
  });

  test('counts what the export tells', async () => {
    const all = await listings();
    const inside = all.filter(({ label }) => label === 'micro-credential');
    const count = (fits: (ects: number) => boolean) => inside.filter(({ ects }) => ects !== null && fits(ects)).length;
    const rows = stripVTControlCharacters(told.stdout);
    const row = (name: string) => Number(new RegExp(`^ *${name}.*? (\\d+)(?: |$)`, 'm').exec(rows)?.[1]);
    const names = {
      nl: ['binnen het gewone bereik', 'boven 20', 'onder 3', 'geen totaal'],
      en: ['within the usual range', 'above 20', 'below 3', 'no total stated'],
    };
    expect(names[language].map(row)).toEqual([
      count((ects) => ects >= 3 && ects <= 20),
      count((ects) => ects > 20),
      count((ects) => ects < 3),
      inside.filter(({ ects }) => ects === null).length,
    ]);
    expect(rows).toContain(`${inside.length} `);
  });

  test('shows every verdict, and says where its page is', async () => {
    for (const words of Object.values(VERDICT_NAMES)) expect(told.stdout).toContain(words[language]);
    expect(told.stdout).toContain(join(folder, `${language}.html`));
    expect(await readFile(join(folder, `${language}.html`), 'utf8')).toMatch(/^<!doctype html>/i);
  });
});
