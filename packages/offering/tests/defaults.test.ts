import { expect, test } from 'vitest';
import { applyDefaults, isOffering } from '../src/index.js';

test('defaults fill what is absent or null, whole keys at a time', () => {
  const offering = { id: 'a', credits: 6, support: null, qualityAssurance: { kind: 'internal' as const } };
  const common = {
    institution: 'odisee',
    credits: 3,
    support: { nl: 'Spreekuur' },
    qualityAssurance: { agency: 'NVAO' },
  };
  expect(applyDefaults(offering, common)).toEqual({
    id: 'a',
    institution: 'odisee',
    credits: 6,
    support: { nl: 'Spreekuur' },
    qualityAssurance: { kind: 'internal' },
  });
  expect(offering.support).toBeNull();
});

test('an empty list and a no are told, and stay', () => {
  const offering = {
    id: 'a',
    learningOutcomes: [],
    completionPlan: 'none' as const,
    advance: { learningOutcomes: false },
  };
  const common = {
    learningOutcomes: [{ nl: 'x' }],
    completionPlan: { nl: 'x' },
    advance: { learningOutcomes: true },
  };
  expect(applyDefaults(offering, common)).toBe(offering);
});

test('a default never makes type and category contradict each other', () => {
  expect(applyDefaults({ id: 'a', type: 3 }, { category: 'existing' })).toEqual({ id: 'a', type: 3 });
  expect(applyDefaults({ id: 'a', category: 'new' }, { type: 1 })).toEqual({ id: 'a', category: 'new' });
  const both = applyDefaults({ id: 'a' }, { type: 1, category: 'existing' });
  expect(both).toEqual({ id: 'a', type: 1, category: 'existing' });
  expect(isOffering(both)).toBe(true);
});

test("the institution's own keys are filled too", () => {
  const common = { 'x-dienst': 'onderwijs' } as Record<string, unknown>;
  expect(applyDefaults({ id: 'a' }, common)).toEqual({ id: 'a', 'x-dienst': 'onderwijs' });
});
