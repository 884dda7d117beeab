import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Overview, UpgradePreview, UploadPreview } from '../src/api/contract.js';
import { openPortal, type TestPortal, Visitor } from './portal-for-tests.js';

const AT = '/api/institutions/odisee';
const catalogue = readFileSync(new URL('../../../examples/invented/hogeschool.yaml', import.meta.url));
let test: TestPortal;
let editor: Visitor;

beforeAll(async () => {
  test = await openPortal();
  editor = await new Visitor(test.app).signIn('odisee', 'editor');
});
afterAll(() => test.close());

it('takes a catalogue in and shows what the agreement says of it', async () => {
  const preview = await editor.ask<UploadPreview>('POST', `${AT}/uploads?name=hogeschool.yaml`, catalogue);
  expect(preview.offerings.total).toBe(7);
  expect(preview.problems).toEqual([]);
  await editor.ask('POST', `${AT}/uploads/${preview.id}/accept`);
  const overview = await editor.ask<Overview>('GET', `${AT}/overview`);
  expect(overview.check?.verdicts).toMatchInlineSnapshot(`
    {
      "conform": 1,
      "conform-with-advice": 1,
      "exception-recorded": 1,
      "not-conform": 1,
      "outside-framework": 1,
      "outside-normal-range": 1,
      "undetermined": 1,
    }
  `);
});

it('filters the offerings by verdict and shows one with its findings and their places', async () => {
  const page = await editor.ask<{ total: number; rows: { id: string }[] }>(
    'GET',
    `${AT}/offerings?verdict=outside-normal-range`,
  );
  expect(page.total).toBeGreaterThan(0);
  const one = await editor.ask<{ offering: { findings: { rule: string; location: { line: number } }[] } }>(
    'GET',
    `${AT}/offerings/${encodeURIComponent(page.rows[0]!.id)}`,
  );
  expect(one.offering.findings.some(({ location }) => location.line > 10)).toBe(true);
});

it('previews an upgrade without changing anything, then moves the pin and writes that down', async () => {
  const { frameworks } = await editor.ask<{ frameworks: { version: string; digest: string }[] }>(
    'GET',
    '/api/frameworks',
  );
  const [first, second] = frameworks;
  await editor.ask('PUT', `${AT}/pin`, { from: null, to: { version: first!.version, digest: first!.digest } });
  const preview = await editor.ask<UpgradePreview>('GET', `${AT}/upgrade/${second!.version}`);
  expect(preview.offerings).toBe(7);
  expect(preview.touched).toBeGreaterThan(0);
  expect((await editor.ask<Overview>('GET', `${AT}/overview`)).pin?.version).toBe(first!.version);
  const late = await editor.call('PUT', `${AT}/pin`, {
    from: null,
    to: { version: second!.version, digest: second!.digest },
  });
  expect(late.status).toBe(409);
  await editor.ask('PUT', `${AT}/pin`, {
    from: first!.version,
    to: { version: second!.version, digest: second!.digest },
  });
  const { entries } = await editor.ask<{ entries: { action: string; detail: unknown }[] }>('GET', `${AT}/audit`);
  expect(entries.map(({ action }) => action)).toEqual(['pin-moved', 'pin-moved', 'catalogue-added']);
});

it.each(['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'html', 'markdown', 'csv'])(
  'hands out a report as %s',
  async (format) => {
    const answer = await editor.call('GET', `${AT}/reports/${format}?lang=en`);
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(200);
  },
);

it('logs what happened and never who or what it was about', () => {
  const log = test.lines.join('');
  expect(log).toContain('/api/institutions/:institution/uploads');
  expect(log).not.toMatch(/odisee|hogeschool|Ontwikkeling/);
});
