import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProposalInfo, Study } from '../src/api/contract.js';
import { openPortal, type TestPortal, Visitor } from './portal-for-tests.js';

const yaml = readFileSync(new URL('../../../proposals/higher-maximum-load/proposal.yaml', import.meta.url), 'utf8');
const catalogue = readFileSync(new URL('../../../examples/invented/hogeschool.yaml', import.meta.url));
const AT = '/api/institutions/odisee';
let test: TestPortal;
let editor: Visitor;
let member: Visitor;

beforeAll(async () => {
  test = await openPortal();
  editor = await new Visitor(test.app).signIn('odisee', 'editor');
  member = await new Visitor(test.app).signIn('', 'working-group');
  const { id } = await editor.ask<{ id: string }>('POST', `${AT}/uploads?name=hogeschool.yaml`, catalogue);
  await editor.ask('POST', `${AT}/uploads/${id}/accept`);
});
afterAll(() => test.close());

const study = () => member.ask<Study>('POST', '/api/proposals/study', { name: 'higher-maximum-load', yaml });
const share = (workingGroup: string, publish = false) => editor.ask('PUT', `${AT}/sharing`, { workingGroup, publish });
const shared = () => member.ask<{ institutions: { offerings: unknown[] }[] }>('GET', '/api/shared/offerings');

it('compares a proposal with the working rules and counts nothing that is not shared', async () => {
  const { comparison, impact, problems } = await study();
  expect(problems).toEqual([]);
  expect(comparison?.relation).toBe('looser');
  expect(impact).toEqual([]);
  expect((await shared()).institutions).toEqual([]);
});

it('gives counts without small numbers, and no offering, where counts are shared', async () => {
  await share('counts');
  const [group] = (await study()).impact;
  expect(group).toMatchObject({ institution: 'odisee', touched: null });
  expect(group!.verdicts.every(({ count }) => count === null || count >= 5)).toBe(true);
  expect((await shared()).institutions.flatMap(({ offerings }) => offerings)).toEqual([]);
});

it('gives everything where everything is shared, as the check itself judged it', async () => {
  await share('full');
  const [group] = (await study()).impact;
  expect(group).toMatchObject({ institution: 'odisee', offerings: 7 });
  expect((await shared()).institutions[0]?.offerings).toHaveLength(7);
});

it('says where a proposal is wrong', async () => {
  const { problems, bundle } = await member.ask<Study>('POST', '/api/proposals/study', {
    name: 'wrong',
    yaml: yaml.replace('load.max', 'load.maxx'),
  });
  expect(bundle).toBeNull();
  expect(problems[0]?.location).toMatchObject({ file: 'proposals/wrong/proposal.yaml', line: expect.any(Number) });
});

it('saves a proposal, refuses to save over a newer one, and takes comments', async () => {
  const at = '/api/proposals/higher-maximum-load';
  expect((await member.ask<ProposalInfo>('PUT', at, { yaml, revision: 0 })).revision).toBe(1);
  expect((await member.call('PUT', at, { yaml, revision: 0 })).status).toBe(409);
  expect((await member.ask<ProposalInfo>('PUT', at, { yaml, revision: 1 })).revision).toBe(2);
  await member.ask('POST', `${at}/comments`, { text: '<b>Waarom?</b>' });
  expect((await member.ask<ProposalInfo>('GET', at)).comments).toMatchObject([{ text: '<b>Waarom?</b>' }]);
  expect(await (await member.call('GET', `${at}/patch`)).text()).toBe(yaml);
  const memo = await (await member.call('GET', `${at}/memo?lang=nl&format=markdown`)).text();
  expect(memo).toContain('Odisee');
  expect((await member.call('GET', `${at}/memo?lang=en`)).headers.get('content-disposition')).toContain('attachment');
});

it('publishes offerings only where the institution says so, and escapes what it says', async () => {
  const page = async (query: string) => (await test.app.request(`http://localhost/offerings?${query}`)).text();
  expect(await page('lang=en')).toContain('0 offerings found');
  await share('nothing', true);
  expect(await page('lang=en')).toContain('7 offerings found');
  expect(await page('lang=nl&search=%3Cscript%3E')).not.toContain('<script>');
  expect(await page('lang=nl&search=%25')).toContain('0 keer');
});

it('shows every released version as a page without script', async () => {
  for (const version of ['0.1.0', '0.2.0']) {
    const answer = await test.app.request(`http://localhost/framework/${version}?lang=nl`);
    const text = await answer.text();
    expect(text).toContain('id="load-maximum"');
    expect(text).not.toContain('<script');
  }
  expect((await test.app.request('http://localhost/framework/9.9.9')).status).toBe(404);
});

it('records an exception and lets the verdict follow', async () => {
  const offering = 'zonder-uitzondering';
  const { told } = await editor.ask<{ told: object }>('GET', `${AT}/offerings/verzonnen-uitzondering`);
  const file = JSON.stringify({ format: 1, offerings: [{ ...told, id: offering, exceptions: null }] });
  const upload = await editor.ask<{ id: string }>('POST', `${AT}/uploads?name=zonder.json`, file);
  await editor.ask('POST', `${AT}/uploads/${upload.id}/accept`);
  const before = await editor.ask<{ rows: { id: string }[] }>(
    'GET',
    `${AT}/offerings?rule=load-maximum&status=attention`,
  );
  expect(before.rows.map((row) => row.id)).toContain(offering);
  const entry = {
    offering,
    rule: 'load-maximum',
    reason: { nl: 'Samen met de sector beslist.' },
    decidedBy: 'Onderwijsraad',
    decidedOn: '2026-01-10',
    reviewOn: '2027-01-10',
  };
  const { id } = await editor.ask<{ id: string }>('POST', `${AT}/exceptions`, entry);
  expect((await editor.call('POST', `${AT}/exceptions`, entry)).status).toBe(409);
  const after = await editor.ask<{ rows: { id: string }[] }>('GET', `${AT}/offerings?verdict=exception-recorded`);
  expect(after.rows.map((row) => row.id)).toContain(offering);
  await editor.ask('DELETE', `${AT}/exceptions/${id}`);
  expect((await editor.call('POST', `${AT}/exceptions`, { ...entry, reason: {} })).status).toBe(422);
});

it.each([
  ['empty.yaml', ''],
  ['bad.json', '{'],
  ['what.bin', '\u0000\u0001\u0002'],
  ['bomb.xlsx', 'PK\u0003\u0004garbage'],
])('says what is wrong with %s, where and what next, and takes nothing in', async (name, content) => {
  const preview = await editor.ask<{ id: string; problems: { code: string; todo: { nl: string } }[] }>(
    'POST',
    `${AT}/uploads?name=${name}`,
    new TextEncoder().encode(content),
  );
  expect(preview.problems[0]).toMatchObject({
    code: expect.stringMatching(/^AFK-3/),
    todo: { nl: expect.any(String) },
  });
  const accepted = await editor.call('POST', `${AT}/uploads/${preview.id}/accept`);
  expect(accepted.status).toBe(422);
  const { catalogues } = await editor.ask<{ catalogues: { name: string }[] }>('GET', `${AT}/catalogues`);
  expect(catalogues.map((each) => each.name)).not.toContain(name);
});
