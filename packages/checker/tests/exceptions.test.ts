import { describe, expect, it } from 'vitest';
import { exitCode } from '../src/index.js';
import { bachelor, catalogueOf } from './support/complete.js';
import { release } from './support/framework.js';
import { findingOf, run, told } from './support/run.js';

const unit = (credits: number) =>
  `type: 1\ncredits: ${credits}\nlevel: 6\ncomponents: [${bachelor(`U${credits}`, credits)}]`;
const exception = (own: string) => `exceptions:\n  - { ${own} }`;
const FULL = 'reason: { nl: Ruime stage }, decidedBy: Onderwijsraad, decidedOn: 2025-05-12, reviewOn: 2027-05-12';

describe('upkeep of exceptions', () => {
  it('is silent about an exception that is needed, complete and not yet due', async () => {
    const text = catalogueOf({ ruim: `${unit(24)}\n${exception(`rule: load-maximum, ${FULL}`)}` });
    const { result, offerings } = await run({ 'aanbod.yaml': text }, { framework: await release('0.2.0') });
    expect(result.problems).toEqual([]);
    expect(offerings[0]?.verdict).toBe('exception-recorded');
    expect(exitCode(result, 'attention')).toBe(0);
  });

  it('tells what is late, needless, unknown, not foreseen or incomplete, each at its place', async () => {
    const text = catalogueOf({
      laat: `${unit(24)}\n${exception(`rule: load-maximum, ${FULL.replace('2027', '2025')}`)}`,
      nodeloos: `${unit(12)}\n${exception(`rule: load-maximum, ${FULL}`)}`,
      onbekend: `${unit(6)}\n${exception(`rule: load-maximun, ${FULL}`)}`,
      onvoorzien: `${unit(5)}\n${exception(`rule: load-in-ects, ${FULL}`)}`,
      kaal: `${unit(30)}\n${exception('rule: load-maximum, reason: { nl: Ruime stage }')}`,
    });
    const { result } = await run({ 'aanbod.yaml': text }, { framework: await release('0.2.0') });
    expect(
      told(result.problems).map((line) => line.replace(/aanbod.yaml:\d+/, 'aanbod.yaml:…')),
    ).toMatchInlineSnapshot(`
      [
        "AFK-420 aanbod.yaml:…:9 The exception to load-maximum for laat was due for review by 2025-05-12.",
        "AFK-421 aanbod.yaml:…:9 The exception to load-maximum for nodeloos is not needed: the rule is met.",
        "AFK-423 aanbod.yaml:…:9 The exception for onbekend names the rule "load-maximun", which version 0.2.0 of the framework does not have.",
        "AFK-424 aanbod.yaml:…:9 Version 0.2.0 of the framework provides for no exception to load-in-ects, so the one for onvoorzien does not change the outcome.",
        "AFK-425 aanbod.yaml:…:9 The exception to load-maximum for kaal does not state: who decided, when it was decided and the review date.",
      ]
    `);
    expect(result.problems[2]?.todo.en).toBe('Did you mean "load-maximum"?');
    expect(exitCode(result, 'attention')).toBe(0);
  });

  it('leaves the whole day of the review to review', async () => {
    const text = catalogueOf({ ruim: `${unit(24)}\n${exception(`rule: load-maximum, ${FULL}`)}` });
    const framework = await release('0.2.0');
    const codes = async (asOf: string) =>
      (await run({ 'aanbod.yaml': text }, { framework, asOf })).result.problems.map(({ code }) => code);
    expect(await codes('2027-05-12')).toEqual([]);
    expect(await codes('2027-05-13')).toEqual(['AFK-420']);
  });

  it('of several exceptions to one rule holds the last decision, and tells when it is renewed again and again', async () => {
    const renewed = (...years: number[]) =>
      years.map(
        (year) =>
          `  - { rule: load-maximum, reason: { nl: Jaar ${year} }, decidedBy: Onderwijsraad, decidedOn: ${year}-05-12, reviewOn: ${year + 1}-05-12 }`,
      );
    const text = catalogueOf({
      tweemaal: `${unit(24)}\nexceptions:\n${renewed(2025, 2026, 2024).join('\n')}`,
      eenmaal: `${unit(26)}\nexceptions:\n${renewed(2026, 2025).join('\n')}`,
    });
    const request = { framework: await release('0.2.0'), asOf: '2026-11-01' };
    const { result, offerings } = await run({ 'aanbod.yaml': text }, request);
    expect(result.problems.map(({ code, what }) => `${code} ${what.en}`)).toEqual([
      'AFK-426 The exception to load-maximum for tweemaal has been renewed 2 times.',
    ]);
    expect(offerings.map((one) => findingOf([one], 'load-maximum')?.what.nl.match(/Jaar \d+/)?.[0])).toEqual([
      'Jaar 2026',
      'Jaar 2026',
    ]);
  });

  it('calls an exception that the version does not foresee by its name, and judges as if it were not there', async () => {
    const text = catalogueOf({ ruim: `${unit(24)}\n${exception(`rule: load-maximum, ${FULL}`)}` });
    const { result, offerings } = await run({ 'aanbod.yaml': text }, { framework: await release('0.1.0') });
    expect(result.problems.map(({ code }) => code)).toEqual(['AFK-424']);
    expect(offerings[0]?.verdict).toBe('outside-normal-range');
    expect(exitCode(result, 'unmet')).toBe(0);
    expect(exitCode(result, 'attention')).toBe(1);
  });
});

describe('exceptions in the configuration', () => {
  const reason = { nl: 'Ruime stage' };
  const entry = {
    offering: 'ruim',
    rule: 'load-maximum',
    reason,
    decidedBy: 'Onderwijsraad',
    decidedOn: '2025-05-12',
    reviewOn: '2027-05-12',
  };
  const locateConfig = (pointer: string) => ({ file: 'afsprakenkader.yaml', pointer });

  it('count like those of the catalogue', async () => {
    const options = { framework: await release('0.2.0'), exceptions: [entry], locateConfig };
    const { result, offerings } = await run({ 'aanbod.yaml': catalogueOf({ ruim: unit(24) }) }, options);
    expect(findingOf(offerings, 'load-maximum')?.what.en).toContain(
      'Exception recorded: Ruime stage. Decided by Onderwijsraad on 2025-05-12.',
    );
    expect(result.problems).toEqual([]);
  });

  it('are told with their place in the configuration when their offering is not there', async () => {
    const options = { exceptions: [{ ...entry, offering: 'verdwenen' }], locateConfig };
    const { result } = await run({ 'aanbod.yaml': catalogueOf({ klein: unit(6) }) }, options);
    expect(result.problems).toMatchObject([
      { code: 'AFK-422', location: { file: 'afsprakenkader.yaml', pointer: '/exceptions/0' } },
    ]);
  });
});
