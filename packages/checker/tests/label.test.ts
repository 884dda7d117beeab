import { describe, expect, it } from 'vitest';
import { contradiction } from '../src/pass/label.js';

describe('the word in a title', () => {
  it('contradicts the label where the title says the other word, however it is spelt', () => {
    expect(contradiction('microcredential', { nl: 'Micro degree Zorg' })).toBe('microdegree');
    expect(contradiction('microdegree', { en: 'MICRO-CREDENTIAL Care' })).toBe('microcredential');
    expect(contradiction('other', { nl: 'Microcredential Zorg' })).toBe('microcredential');
  });

  it('contradicts nothing where the title says neither word, both, or the same', () => {
    expect(contradiction('microcredential', { nl: 'Microbiologie' })).toBeUndefined();
    expect(contradiction('microcredential', { nl: 'Van microcredential naar micro degree' })).toBeUndefined();
    expect(contradiction('microcredential', { nl: 'Microcredential Zorg' })).toBeUndefined();
    expect(contradiction('microdegree', { nl: 'Zorg' })).toBeUndefined();
  });

  it('contradicts nothing where no label or title is told', () => {
    expect(contradiction(undefined, { nl: 'Micro degree' })).toBeUndefined();
    expect(contradiction('microcredential', null)).toBeUndefined();
    expect(contradiction('microcredential', { nl: 6 })).toBeUndefined();
  });
});
