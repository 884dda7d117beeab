import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { impactJsonSchemas } from '../scripts/impact-schemas.js';
import { EXIT, type Io, run } from '../src/index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afk-impact-'));
  writeFileSync(join(folder, 'odisee.yaml'), catalogue('odisee', 12, 8, 2));
  writeFileSync(join(folder, 'ugent.yaml'), catalogue('ugent', 7, 9, 0));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Offerings that conform, that are above 20 ECTS with a recorded exception, and of which both halves are of another level. */
function catalogue(institution: string, sound: number, large: number, tied: number): string {
  const offerings = [
    ...Array.from({ length: sound }, (_, at) => offering(`${institution}-s${at}`, [6, 6])),
    ...Array.from({ length: large }, (_, at) => ({
      ...offering(`${institution}-l${at}`, [12, 12]),
      exceptions: [{ rule: 'load-maximum', reason: { nl: 'Nodig' }, decidedBy: 'Raad', decidedOn: '2025-01-01' }],
    })),
    ...Array.from({ length: tied }, (_, at) => ({ ...offering(`${institution}-t${at}`, [6, 6], 'master'), level: 7 })),
  ];
  return JSON.stringify({ format: 1, institution, academicYear: '2025-26', offerings });
}

function offering(id: string, credits: readonly number[], second = 'bachelor') {
  return {
    id,
    label: 'microcredential',
    title: { nl: `Titel ${id}` },
    type: 1,
    structure: 'fixed',
    credits: credits.reduce((sum, each) => sum + each),
    level: 6,
    components: credits.map((each, at) => ({
      code: `${id}-${at}`,
      kind: 'existing-unit',
      credits: each,
      origin: { programme: 'Verzonnen', kind: at === 0 ? 'bachelor' : second },
    })),
    learningOutcomes: [{ nl: 'Kan iets' }],
    needs: { nl: 'Bevraging' },
    assessment: { methods: ['written-exam'] },
    advance: { learningOutcomes: true, assessmentMethod: true },
    delivery: ['in-person'],
    targetGroup: { nl: 'Werkenden' },
    languages: ['nl'],
    place: { nl: 'Gent' },
    support: { nl: 'Begeleiding' },
    admission: { restrictions: [] },
    field: { authorised: true },
    status: 'running',
    start: '2025-09-22',
    awardingEntity: 'Verzonnen',
  };
}

async function impact(...args: readonly string[]) {
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
  return { exit: await run(['impact', ...args], io), ...written };
}

const STEP = ['--from', '0.1.0', '--to', '0.2.0'] as const;

test('says in Dutch what changes, who has something to do, and what the smallest change is', async () => {
  const { exit, stdout, stderr } = await impact('odisee.yaml', ...STEP, '--lang', 'nl');
  expect([exit, stderr]).toEqual([EXIT.fine, '']);
  expect(stdout).toContain('Bekeken: 22 items van 1 instelling.');
  expect(stdout).toContain('Het oordeel wordt slechter voor 2 en beter voor 8.');
  expect(stdout).toContain('Voor 2 items is er iets te doen');
  expect(stdout).toMatch(/odisee-t0 · Titel odisee-t0 · odisee\.yaml:1:\d+\n {4}conform, met advies → niet te bepalen/);
  expect(stdout).toMatch(/load-maximum +aandacht +uitzondering +beter +8\n/);
});

test('the JSON report keeps to its schema, and counts what it lists', async () => {
  const { stdout } = await impact('odisee.yaml', 'ugent.yaml', ...STEP, '--format', 'json');
  const report = JSON.parse(stdout) as { offerings: { mustAct: boolean }[]; institutions: { touched: number }[] };
  const validate = new Ajv({ strict: false }).compile(JSON.parse(impactJsonSchemas()['impact.schema.json']!));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report).toMatchObject({
    format: 1,
    report: 'impact',
    from: { version: '0.1.0' },
    to: { version: '0.2.0' },
    total: { offerings: 38, touched: 19 },
  });
  expect(report.offerings.length).toBe(19);
  expect(report.offerings.filter(({ mustAct }) => mustAct).length).toBe(2);
});

test('counts made at home hold no word of any offering, and add up to the whole', async () => {
  for (const name of ['odisee', 'ugent']) {
    const { exit } = await impact(`${name}.yaml`, ...STEP, '--counts-only', `${name}.json`, '--lang', 'en');
    expect(exit).toBe(EXIT.fine);
    const text = readFileSync(join(folder, `${name}.json`), 'utf8');
    expect(text).not.toMatch(/Titel|-t0|-l0|Verzonnen|yaml/);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(impactJsonSchemas()['impact-counts.schema.json']!));
    expect(validate(JSON.parse(text))).toBe(true);
  }
  const merged = await impact('--merge', 'odisee.json', 'ugent.json', '--format', 'json');
  const whole = await impact('odisee.yaml', 'ugent.yaml', ...STEP, '--format', 'json');
  const { offerings: _, ...known } = JSON.parse(whole.stdout);
  expect(JSON.parse(merged.stdout)).toEqual(known);
});

test('small counts are hidden, with all that would tell them', async () => {
  const { stdout } = await impact('odisee.yaml', 'ugent.yaml', ...STEP, '--suppress-below', '5', '--lang', 'en');
  expect(stdout).toContain('Counts below 5 are hidden');
  expect(stdout).toMatch(/conform with advice +undetermined +worse +hidden\n/);
  expect(stdout).not.toContain('odisee-t0');
  expect(stdout).toMatch(/outside the normal range +exception recorded +better +17\n/);
  expect(stdout).toMatch(/load-maximum +attention +exception +better +17\n/);
});

test('the same table as CSV and as Markdown', async () => {
  const csv = (await impact('odisee.yaml', ...STEP, '--format', 'csv', '--lang', 'en')).stdout.split('\r\n');
  expect(csv[0]).toBe('institution,offering,title,from,to,direction,mustAct,rules,what,todo,repair,file,line,cell');
  expect(csv.length).toBe(12);
  const counts = (await impact('--merge', 'odisee.json', '--format', 'csv')).stdout;
  expect(counts).toContain('odisee,load-maximum,attention,exception,better,8\r\n');
  const markdown = (await impact('odisee.yaml', ...STEP, '--format', 'markdown', '--lang', 'en')).stdout;
  expect(markdown).toContain('| conform with advice | undetermined | worse | 2 |');
});

test('a page that prints, in which nothing runs and no word of an offering is taken for markup', async () => {
  const text = readFileSync(join(folder, 'odisee.yaml'), 'utf8').replace(
    'Titel odisee-t0',
    '<script>alert(1)</script>',
  );
  writeFileSync(join(folder, 'markup.yaml'), text);
  const { exit, stdout } = await impact('markup.yaml', ...STEP, '--format', 'html', '--lang', 'nl');
  expect(exit).toBe(EXIT.fine);
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect(stdout).toContain('<h2>Wie iets te doen heeft</h2>');
  expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(stdout).not.toMatch(/<script/);
});

test('refuses what cannot be added up, and options that do not go together', async () => {
  writeFileSync(join(folder, 'not.json'), '{"format": 1}');
  const text = readFileSync(join(folder, 'odisee.json'), 'utf8');
  writeFileSync(join(folder, 'other.json'), text.replace('"0.2.0"', '"0.3.0"').replace(/sha256-[^"]+/g, 'sha256-x'));
  writeFileSync(join(folder, 'odd.json'), text.replace('"offerings": 22', '"offerings": 23'));
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['AFK-730', ['--merge', 'not.json']],
    ['AFK-730', ['--merge', 'odd.json']],
    ['AFK-730', ['--merge', 'missing.json']],
    ['AFK-731', ['--merge', 'odisee.json', 'other.json']],
    ['AFK-733', ['--merge', 'odisee.json', '--to', '0.2.0']],
    ['AFK-733', ['odisee.yaml', '--suppress-below', '5', '--counts-only', 'x.json']],
    ['AFK-734', ['odisee.yaml', '--suppress-below', 'some']],
    ['AFK-603', ['--merge']],
    ['AFK-631', ['odisee.yaml', ...STEP, '--counts-only', 'odisee.yaml']],
    ['AFK-520', ['odisee.yaml', '--to', '7.7.7']],
  ];
  for (const [code, args] of cases) {
    const { exit, stdout, stderr } = await impact(...args, '--lang', 'en');
    expect([exit, stdout], code).toEqual([EXIT.input, '']);
    expect(stderr).toContain(code);
  }
  const twice = await impact('--merge', 'odisee.json', 'odisee.json', '--lang', 'en');
  expect(twice.stderr).toContain('AFK-732');
  expect(twice.exit).toBe(EXIT.fine);
});
