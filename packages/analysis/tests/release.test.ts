import { describe, expect, it } from 'vitest';
import { compareVersions } from '../src/index.js';
import {
  changeEntry,
  conditionWords,
  isEnough,
  nextVersion,
  placeGrown,
  verdictSteps,
  witnessWords,
  wordingOf,
} from '../src/release/index.js';
import { released, withParameter } from './editions.js';

const now = released('0.2.0');
const wording = wordingOf(now.bundle);

describe('the number of the next version', () => {
  it('grows in one place, and what stands behind it begins anew', () => {
    expect((['patch', 'minor', 'major'] as const).map((place) => nextVersion('0.2.7', place))).toEqual([
      '0.2.8',
      '0.3.0',
      '1.0.0',
    ]);
  });

  it('is read back as the place that grew; never backwards', () => {
    expect(['0.2.1', '0.3.0', '1.0.0', '0.2.0', '0.1.9'].map((version) => placeGrown('0.2.0', version))).toEqual([
      'patch',
      'minor',
      'major',
      undefined,
      undefined,
    ]);
  });

  it('may be higher than the meaning asks, not lower', () => {
    expect([isEnough('major', 'minor'), isEnough('minor', 'minor'), isEnough('patch', 'minor')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isEnough(undefined, 'patch')).toBe(false);
  });
});

describe('a region in words', () => {
  it('says fields and derived facts by their names, and keeps as notation what has none', () => {
    const when =
      "totalCredits < 3 && !advance.learningOutcomes && recorded('load-maximum') && components.all(i, (i.kind == 'x' && i.credits > 1))";
    expect(conditionWords(when, wording, 'nl')).toEqual({
      parts: [
        'totale studieomvang in studiepunten: minder dan 3',
        'leerresultaten vooraf bekend: nee',
        'uitzondering vastgelegd: ja',
      ],
      technical: ["components.all(i, (i.kind == 'x' && i.credits > 1))"],
    });
    expect(conditionWords('true', wording, 'en')).toEqual({ parts: [], technical: [] });
  });

  it('says an offering as a model and what differs from it', () => {
    const model = now.bundle.models['type-3']!;
    expect(witnessWords({ ...model, credits: 2.5, place: null }, now.bundle.models, wording, 'nl')).toBe(
      'het modelaanbod van type 3, met studieomvang in studiepunten: 2,5; plaats: niet vermeld',
    );
  });
});

describe('the entry of the changelog', () => {
  const later = withParameter(now, 'load.max', 15);
  const comparison = compareVersions(now, later);

  it('tells each step of a verdict once, with all its types', () => {
    const steps = verdictSteps(comparison);
    expect(new Set(steps.map(({ from, to }) => `${from} ${to}`)).size).toBe(steps.length);
    expect(steps.flatMap(({ types }) => types)).toHaveLength(comparison.verdicts.length);
  });

  it('names the rule, the step and an offering, in both languages', () => {
    const { nl, en } = changeEntry(comparison, now.bundle, later.bundle);
    expect(nl).toMatch(
      /\*\*Grootste gewone studieomvang\*\* \(`load-maximum`\), gewijzigd, strenger:\n {2}- voldaan → aandacht/,
    );
    expect(en).toMatch(/\*\*Largest usual load\*\* \(`load-maximum`\), changed, stricter:\n {2}- met → attention/);
    expect(en).toContain('conform → outside the normal range (every type). For example: the model offering of type');
  });
});
