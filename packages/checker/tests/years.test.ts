import { expect, it } from 'vitest';
import { bachelor, catalogueOf } from './support/complete.js';
import { release } from './support/framework.js';
import { run } from './support/run.js';

const tie = `type: 1\ncredits: 8\nlevel: 7\ncomponents: [${bachelor('A', 4)}, { code: B, kind: existing-unit, credits: 4, origin: { programme: M, kind: master } }]`;

it('judges each academic year under the version that it is pinned to', async () => {
  const files = { 'aanbod.yaml': catalogueOf({ oud: tie, nieuw: `${tie}\nacademicYear: 2026-27` }) };
  const suppression = {
    offering: 'nieuw',
    rule: 'level-type-1-tie',
    reason: 'Keuze volgt',
    issue: 'https://example.org/1',
  };
  const shared = { suppressions: [suppression], exceptions: [] };
  const isNew = (year: string | null) => year === '2026-27';
  const first = await run(files, {
    ...shared,
    framework: await release('0.1.0'),
    suppressions: [],
    years: (year) => !isNew(year),
  });
  const second = await run(files, { ...shared, framework: await release('0.2.0'), years: isNew });
  expect(first.offerings.map(({ id, verdict }) => [id, verdict])).toEqual([['oud', 'conform']]);
  expect(second.offerings.map(({ id, verdict }) => [id, verdict])).toEqual([['nieuw', 'undetermined']]);
  expect([first.result.summary.offerings, second.result.summary.offerings]).toEqual([1, 1]);
  expect([...first.result.problems, ...second.result.problems]).toEqual([]);
});

it('keeps a suppression of another year out of what is needless', async () => {
  const files = { 'aanbod.yaml': catalogueOf({ nieuw: `${tie}\nacademicYear: 2026-27` }) };
  const suppressions = [
    { offering: 'nieuw', rule: 'load-maximum', reason: 'Zie melding', issue: 'https://example.org/1' },
  ];
  const other = await run(files, { suppressions, years: (year) => year === '2025-26' });
  const same = await run(files, { suppressions, years: (year) => year === '2026-27' });
  expect(other.result.problems).toEqual([]);
  expect(same.result.problems.map(({ code }) => code)).toEqual(['AFK-431']);
});
