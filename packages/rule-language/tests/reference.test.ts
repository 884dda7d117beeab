import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '../src/index.js';
import { evaluate, FACTS, tree, truth } from './support/version.js';

const existing = (kind: string | readonly string[], credits?: number) => ({
  kind: 'existing-unit',
  ...(credits === undefined ? {} : { credits }),
  origin: typeof kind === 'string' ? { kind } : { anyOf: kind.map((each) => ({ kind: each })) },
});

describe('three values', () => {
  it('takes an absent key and null for not told', () => {
    expect(truth('o.credits > 3', {})).toBeUndefined();
    expect(truth('o.credits > 3', { credits: null })).toBeUndefined();
    expect(truth('o.credits > 3', { credits: 6 })).toBe(true);
  });

  it('knows what does not depend on what is not told', () => {
    expect(truth('o.credits > 3 && o.level == 6', { credits: 2 })).toBe(false);
    expect(truth('o.credits > 3 || o.level == 6', { credits: 6 })).toBe(true);
    expect(truth('o.credits > 3 && o.level == 6', { credits: 6 })).toBeUndefined();
    expect(truth('!(o.credits > 3)', {})).toBeUndefined();
    expect(truth('o.level >= 5', {})).toBe(true);
  });

  it('takes what has the wrong kind, or is outside its vocabulary, for not told', () => {
    expect(truth('o.credits > 3', { credits: '6' })).toBeUndefined();
    expect(truth('o.credits > 3', { credits: 1e300 })).toBeUndefined();
    expect(truth("o.label == 'other'", { label: 'nano' })).toBeUndefined();
    expect(truth('o.level == 6', { level: '6' })).toBeUndefined();
    expect(truth('o.advance.learningOutcomes', { advance: { learningOutcomes: 'yes' } })).toBeUndefined();
    expect(truth('o.advance.learningOutcomes', { advance: [true] })).toBeUndefined();
    expect(truth("o.start < '2026-01-01'", { start: '2025-02-30' })).toBeUndefined();
  });

  it('reads own keys only', () => {
    const inherited = Object.create({ credits: 6 });
    expect(truth('o.credits > 3', inherited)).toBeUndefined();
    expect(truth('o.credits > 3', JSON.parse('{"__proto__": {"credits": 6}}'))).toBeUndefined();
  });
});

describe('presence', () => {
  const given = (needs: unknown) => truth('given(o.needs)', { needs });
  const has = (needs: unknown) => truth('has(o.needs)', { needs });

  it('tells told, told that there is none, and not told apart', () => {
    expect([{ nl: 'de sector' }, 'de sector'].map(given)).toEqual([true, true]);
    expect(['none', '', '  ', {}, []].map(given)).toEqual([false, false, false, false, false]);
    expect([null, undefined].map(given)).toEqual([undefined, undefined]);
  });

  it('is two-valued with has', () => {
    expect(['x', 'none', null, undefined].map(has)).toEqual([true, false, false, false]);
  });

  it('counts items and candidates', () => {
    const size = (offering: unknown) => evaluate('size(o.components)', offering);
    expect(size({ components: [{}, {}] })).toEqual({ kind: 'decimal', quantity: 2_000_000 });
    expect(size({ components: [] })).toEqual({ kind: 'decimal', quantity: 0 });
    expect(size({})).toEqual({ kind: 'decimal', quantity: undefined });
    expect(truth('size(o.level) == 1', { level: 6 })).toBe(true);
    expect(truth('size(o.level) == 1', { level: [6, 7] })).toBe(false);
    expect(truth('size(o.level) == 1', { level: [] })).toBe(false);
    expect(truth('size(o.level) == 1', {})).toBeUndefined();
  });
});

describe('a choice of candidates', () => {
  it('is known where all candidates agree', () => {
    expect(truth('o.level >= 6', { level: [6, 7] })).toBe(true);
    expect(truth('o.level >= 7', { level: [6, 7] })).toBeUndefined();
    expect(truth('o.level >= 8', { level: [6, 7] })).toBe(false);
    expect(truth('o.level in [6, 7]', { level: { anyOf: [6, 7] } })).toBe(true);
  });

  it('gives a component the level on which all its possible origins agree', () => {
    const level = (origin: unknown) =>
      evaluateExpression(FACTS, tree('o.components.max(c, c.vksLevel)'), { components: [{ origin }] });
    expect(level({ kind: 'bachelor' })).toEqual({ kind: 'possible', possible: [6] });
    expect(level({ anyOf: [{ kind: 'bachelor' }, { kind: 'bachelor-na-bachelor' }] })).toMatchObject({ possible: [6] });
    expect(level({ anyOf: [{ kind: 'bachelor' }, { kind: 'master' }] })).toMatchObject({ possible: [6, 7] });
    expect(level({ anyOf: [{ kind: 'bachelor' }, {}] })).toMatchObject({ possible: [6, 5, 7, 8] });
    expect(level({ kind: 'postgraduaat' })).toMatchObject({ possible: [5, 6, 7, 8] });
  });

  it('asks presence of every candidate', () => {
    const given = (origin: unknown) =>
      truth('o.components.all(c, given(c.origin.programme))', { components: [{ origin }] });
    expect(given({ anyOf: [{ programme: 'A' }, { programme: 'B' }] })).toBe(true);
    expect(given({ anyOf: [{ programme: 'A' }, { programme: 'none' }] })).toBeUndefined();
    expect(given({ anyOf: [] })).toBe(false);
  });
});

describe('exact decimals', () => {
  it('knows that 0.1 + 0.2 is 0.3', () => {
    expect(truth('o.credits + 0.2 == 0.3', { credits: 0.1 })).toBe(true);
    const components = [{ credits: 0.1 }, { credits: 0.2 }];
    expect(truth('o.components.sum(c, c.credits) == o.credits', { credits: 0.3, components })).toBe(true);
    expect(truth('o.components.sum(c, c.credits) < o.credits', { credits: 0.300001, components })).toBe(true);
  });

  it('multiplies by constants exactly, or not at all', () => {
    expect(truth('o.credits * 0.5 == 1.25', { credits: 2.5 })).toBe(true);
    expect(truth('-o.credits < -2', { credits: 2.5 })).toBe(true);
    expect(truth('3 * o.credits == 7.5', { credits: 2.5 })).toBe(true);
    expect(truth('o.credits * 0.333333 > 0', { credits: 0.1 })).toBeUndefined();
    expect(truth('o.credits * 1000000 > 0', { credits: 9_000_000_000 })).toBeUndefined();
  });
});

describe('lists', () => {
  it('leaves a list that is not told unknown, and an empty one to its neutral value', () => {
    expect(truth('o.components.all(c, c.credits > 3)', {})).toBeUndefined();
    expect(truth('o.components.all(c, c.credits > 3)', { components: [] })).toBe(true);
    expect(truth('o.components.exists(c, c.credits > 3)', { components: [] })).toBe(false);
    expect(truth('o.components.sum(c, c.credits) == 0', { components: [] })).toBe(true);
    expect(truth('o.components.max(c, c.credits) == 0', { components: [] })).toBeUndefined();
    expect(truth('o.components.max(c, c.vksLevel) >= 6', { components: [] })).toBeUndefined();
  });

  it('knows a list by the items that decide', () => {
    const components = [{ credits: 2 }, {}];
    expect(truth('o.components.all(c, c.credits > 3)', { components })).toBe(false);
    expect(truth('o.components.exists(c, c.credits < 3)', { components })).toBe(true);
    expect(truth('o.components.sum(c, c.credits) == 2', { components })).toBeUndefined();
  });

  it('knows the highest level where all completions agree', () => {
    const highest = (components: readonly unknown[]) =>
      evaluateExpression(FACTS, tree('o.components.max(c, c.vksLevel)'), { components });
    expect(highest([existing('doctoraat'), {}])).toMatchObject({ possible: [8] });
    expect(highest([existing('master'), existing('bachelor')])).toMatchObject({ possible: [7] });
    expect(highest([existing('master'), {}])).toMatchObject({ possible: [7, 8] });
    expect(highest([existing(['bachelor', 'master']), existing('master')])).toMatchObject({ possible: [7] });
  });

  it('finds membership of a list of the offering', () => {
    expect(truth("'hybrid' in o.delivery", { delivery: ['in-person', 'hybrid'] })).toBe(true);
    expect(truth("'hybrid' in o.delivery", { delivery: ['in-person'] })).toBe(false);
    expect(truth("'portfolio' in o.assessment.methods", { assessment: {} })).toBeUndefined();
    expect(truth('o.delivery.all(d, d in p.delivery.values)', { delivery: ['distance'] })).toBe(true);
  });

  it('weighs shares by credits, and leaves a disputed component out of certainty', () => {
    const offering = {
      level: 6,
      components: [
        { code: 'A', ...existing('bachelor', 9) },
        { code: 'B', ...existing('master', 3) },
      ],
    };
    const leads = 'o.components.leads(c, c.vksLevel, c.countedCredits, o.vksLevel)';
    expect(truth(leads, offering)).toBe(true);
    expect(truth(leads, offering, { disputedUnits: new Set(['B']) })).toBeUndefined();
    expect(truth('o.components.dominant(c, c.vksLevel, c.credits) == 6', offering)).toBe(true);
    expect(
      truth('o.components.tied(c, c.vksLevel, c.credits)', {
        components: [existing('master', 4), existing('bachelor', 4)],
      }),
    ).toBe(true);
  });
});

describe('facts', () => {
  it('takes a category for the types it stands for', () => {
    const declared = (offering: unknown) => evaluate('o.declaredType', offering);
    expect(declared({ type: 3, category: 'existing' })).toMatchObject({ possible: [3] });
    expect(declared({ category: 'existing' })).toMatchObject({ possible: [1] });
    expect(declared({ category: 'new' })).toMatchObject({ possible: [2, 3, 4] });
    expect(declared({})).toMatchObject({ possible: [1, 2, 3, 4] });
  });

  it('leaves total credits of a pool, and of another unit, unknown', () => {
    expect(truth('o.totalCredits <= p.load.max', { credits: 27 })).toBe(false);
    expect(truth('o.totalCredits <= p.load.max', { credits: 27, structure: 'pool' })).toBeUndefined();
    expect(truth('o.totalCredits <= p.load.max', { credits: 27, creditUnit: 'hours' })).toBeUndefined();
  });

  it('leaves a comparison with a parameter that the text does not give unknown', () => {
    expect(truth('o.credits <= p.load.ceiling', { credits: 3 })).toBeUndefined();
  });

  it('sees recorded exceptions', () => {
    const recorded = "recorded('load-maximum')";
    expect(truth(recorded, {})).toBe(false);
    expect(truth(recorded, { exceptions: 'all' })).toBe(false);
    expect(truth(recorded, { exceptions: [null, { rule: 'load-maximum' }] })).toBe(true);
  });

  it('compares dates by the calendar', () => {
    expect(truth('o.start < o.stop', { start: '2024-02-29', stop: '2024-03-01' })).toBe(true);
    expect(truth("o.start == '2025-09-22'", { start: '2025-09-22' })).toBe(true);
  });
});
