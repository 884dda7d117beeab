import { describe, expect, it } from 'vitest';
import { exitCode } from '../src/index.js';
import { bachelor, catalogueOf } from './support/complete.js';
import { findingOf, run, told } from './support/run.js';

const simple = (code: string, credits: number) =>
  `type: 1\ncredits: ${credits}\nlevel: 6\ncomponents: [${bachelor(code, credits)}]`;

describe('the same id twice', () => {
  it('is a problem at the second place, and both offerings are judged', async () => {
    const text = catalogueOf({ een: simple('A', 6), twee: simple('B', 6) }).replace('id: twee', 'id: een');
    const { result, offerings } = await run({ 'aanbod.yaml': text });
    expect(told(result.problems)).toEqual([
      'AFK-410 aanbod.yaml:28:9 The id "een" already belongs to another offering (aanbod.yaml:5:9).',
    ]);
    expect(offerings.map(({ verdict }) => verdict)).toEqual(['conform', 'conform']);
    expect(exitCode(result, 'unmet')).toBe(2);
  });

  it('is seen across the files of one institution', async () => {
    const text = catalogueOf({ een: simple('A', 6) });
    const { result } = await run({ 'a.yaml': text, 'b.yaml': text });
    expect(told(result.problems)).toEqual([
      'AFK-410 b.yaml:5:9 The id "een" already belongs to another offering (a.yaml:5:9).',
    ]);
  });

  it('is no problem for editions of different years, nor for two institutions', async () => {
    const text = catalogueOf({ een: simple('A', 6) });
    const other = text.replace('2025-26', '2026-27');
    const elsewhere = text.replace('odisee', 'vives');
    const { result } = await run({ 'a.yaml': text, 'b.yaml': other, 'c.yaml': elsewhere });
    expect(result.problems).toEqual([]);
  });
});

describe('one unit code with two numbers of credits', () => {
  const text = catalogueOf({ een: simple('OBM69A', 6), twee: simple('OBM69A', 5), drie: simple('OTHER', 3) });

  it('is a problem at both places, and no number is picked', async () => {
    const { result, offerings } = await run({ 'aanbod.yaml': text });
    expect(told(result.problems)).toEqual([
      'AFK-411 aanbod.yaml:9:64 Course unit OBM69A has 6 credits here, but 5 at aanbod.yaml:32:64. Until that is settled, the credits of this unit count as unknown.',
      'AFK-411 aanbod.yaml:32:64 Course unit OBM69A has 5 credits here, but 6 at aanbod.yaml:9:64. Until that is settled, the credits of this unit count as unknown.',
    ]);
    expect(offerings.map(({ statuses }) => statuses['credits-match-components'])).toEqual([
      'undetermined',
      'undetermined',
      'met',
    ]);
  });

  it('leaves the other years alone, and points at the first place of each number', async () => {
    const { result, offerings } = await run({
      'a.yaml': catalogueOf({ een: simple('OBM69A', 6), twee: simple('OBM69A', 5), nogeens: simple('OBM69A', 6) }),
      'b.yaml': catalogueOf({ later: simple('OBM69A', 8) }).replace('2025-26', '2026-27'),
    });
    expect(result.problems.map(({ location }) => `${location?.file}:${location?.line}`)).toEqual([
      'a.yaml:9',
      'a.yaml:32',
    ]);
    expect(offerings.map(({ statuses }) => statuses['credits-match-components'])).toEqual([
      'undetermined',
      'undetermined',
      'undetermined',
      'met',
    ]);
  });

  it('is no problem where the years differ', async () => {
    const { result } = await run({
      'a.yaml': catalogueOf({ een: simple('OBM69A', 6) }),
      'b.yaml': catalogueOf({ twee: simple('OBM69A', 5) }).replace('2025-26', '2026-27'),
    });
    expect(result.problems).toEqual([]);
  });
});

describe('a label that contradicts the title', () => {
  it.each([
    [
      'label: microcredential\ntitle: { nl: Micro degree Data en recht }',
      'says micro degree, but the label says microcredential',
    ],
    [
      'label: microdegree\ntitle: { nl: Data, en: Micro-credential Data }',
      'says microcredential, but the label says micro degree',
    ],
    ['label: other\ntitle: { nl: MICROCREDENTIAL Data }', 'says microcredential, but the label says something else'],
  ])('%s', async (own, sentence) => {
    const { result } = await run({
      'aanbod.yaml': catalogueOf({ een: `type: 4\ncredits: 6\nlevel: 6\ncomponents: []\n${own}` }),
    });
    expect(told(result.problems)).toHaveLength(1);
    expect(told(result.problems)[0]).toContain('AFK-412');
    expect(told(result.problems)[0]).toContain(sentence);
  });

  it('says nothing where they agree, or where the title says neither or both', async () => {
    const titles = ['Microcredential Zorg', 'Zorg', 'Van microcredential naar micro degree'];
    const text = catalogueOf(
      Object.fromEntries(titles.map((title, index) => [`o${index}`, `title: { nl: ${title} }`])),
    );
    expect((await run({ 'aanbod.yaml': text })).result.problems).toEqual([]);
  });
});

describe('a record that does not fit the format', () => {
  it('is told part by part, and judged on all the rest', async () => {
    const text = catalogueOf({ een: `${simple('A', 6)}\nkredits: 7`, twee: simple('B', 24) });
    const { result, offerings } = await run({ 'aanbod.yaml': text });
    expect(told(result.problems)).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({ code: 'AFK-203', location: { line: 10 } });
    expect(offerings.map(({ verdict }) => verdict)).toEqual(['conform', 'outside-normal-range']);
    expect(exitCode(result, 'attention')).toBe(2);
  });

  it('keeps what a catalogue says once, and the configuration after it', async () => {
    const text = catalogueOf({ een: `${simple('A', 6)}\nsupport: null\nplace: null` }).replace(
      'offerings:',
      'defaults: { support: { nl: Van de catalogus } }\nofferings:',
    );
    const defaults = { institution: 'vives', support: { nl: 'Van de configuratie' }, needs: 'none', plaats: 1 };
    const { result, offerings } = await run({ 'aanbod.yaml': text }, { defaults });
    expect(offerings[0]?.institution).toBe('odisee');
    expect(findingOf(offerings, 'learner-support')).toBeUndefined();
    expect(findingOf(offerings, 'content-meets-needs')).toBeUndefined();
    expect(told(result.problems)[0]).toContain('AFK-203 afsprakenkader.yaml');
  });
});
