import { STATUSES, type Status, VERDICTS, type Verdict } from '@afsprakenkader/rule-language';
import { describe, expect, it } from 'vitest';
import { RULES_FOLDER } from '../scripts/rules-folder.js';
import { readFiles } from '../src/compile/index.js';
import { SourceFile } from '../src/compile/source-file.js';
import { type LoadedFramework, loadRelease } from '../src/index.js';

/** The invented cases with which the two versions are told apart: everything else is complete and met. */
const FILES = readFiles(RULES_FOLDER);
const model = (type: number) =>
  new SourceFile('', FILES.get(`models/type-${type}.yaml`)!).value as Readonly<Record<string, unknown>>;

const unit = (credits: number, kind?: string) => ({
  code: `VERZ-${kind}-${credits}`,
  kind: 'existing-unit',
  credits,
  ...(kind ? { origin: { programme: 'Verzonnen opleiding', kind } } : {}),
});
const newUnit = (credits: number) => ({ ...unit(credits, 'bachelor'), kind: 'new-unit-degree-content' });
const reason = {
  exceptions: [
    {
      rule: 'load-maximum',
      reason: { nl: 'Verzonnen reden' },
      decidedBy: 'Onderwijsraad',
      decidedOn: '2025-05-12',
      reviewOn: '2027-05-12',
    },
  ],
};
const notices = { 'load-reaches-postgraduate': 'notice' } as const;
const bothNotices = { ...notices, 'load-reaches-master': 'notice' } as const;

interface Case {
  readonly name: string;
  readonly offering: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<'0.1.0' | '0.2.0', readonly [Verdict, Readonly<Record<string, Status>>]>>;
}

const same = (verdict: Verdict, statuses: Readonly<Record<string, Status>>) => ({
  '0.1.0': [verdict, statuses] as const,
  '0.2.0': [verdict, statuses] as const,
});

const CASES: readonly Case[] = [
  {
    name: 'type 1, 9 credits at level 6 and 3 at level 7, level 7 declared',
    offering: { ...model(1), level: 7, components: [unit(9, 'bachelor'), unit(3, 'master')] },
    expected: {
      '0.1.0': ['conform', { 'level-type-1-mixed': 'met', 'level-type-1-inherits': 'not-applicable' }],
      '0.2.0': ['not-conform', { 'level-type-1-mixed': 'unmet', 'level-type-1-tie': 'not-applicable' }],
    },
  },
  {
    name: 'type 1, 4 credits at level 6 and 4 at level 7, level 7 declared, no choice recorded',
    offering: { ...model(1), credits: 8, level: 7, components: [unit(4, 'bachelor'), unit(4, 'master')] },
    expected: {
      '0.1.0': ['conform', { 'level-type-1-mixed': 'met' }],
      '0.2.0': ['undetermined', { 'level-type-1-mixed': 'not-applicable', 'level-type-1-tie': 'undetermined' }],
    },
  },
  {
    name: 'type 3, 24 credits, reason recorded',
    offering: { ...model(3), credits: 24, components: [newUnit(24)], ...reason },
    expected: {
      '0.1.0': ['outside-normal-range', { 'load-maximum': 'attention', ...notices }],
      '0.2.0': [
        'exception-recorded',
        { 'load-maximum': 'exception', ...notices, 'load-reaches-master': 'not-applicable' },
      ],
    },
  },
  {
    name: 'type 4, 2 credits',
    offering: { ...model(4), credits: 2, components: undefined },
    expected: same('outside-normal-range', {
      'load-minimum': 'attention',
      'training-leave-threshold': 'not-applicable',
    }),
  },
  ...[1, 2, 3, 4].map((type): Case => {
    const components = [
      [unit(14, 'bachelor'), unit(6, 'bachelor')],
      [unit(14, 'master'), { code: 'VERZ-LLL', kind: 'lifelong-learning-initiative', credits: 6 }],
      [newUnit(20)],
      [{ code: 'VERZ-NEW', kind: 'new-content', credits: 20 }],
    ][type - 1];
    return {
      name: `type ${type}, exactly 20 credits`,
      offering: { ...model(type), credits: 20, components },
      expected: same('conform', { 'load-maximum': 'met', ...notices }),
    };
  }),
  {
    name: 'type 1, 60 credits, reason recorded',
    offering: { ...model(1), credits: 60, components: [unit(30, 'bachelor'), unit(30, 'bachelor')], ...reason },
    expected: {
      '0.1.0': ['outside-normal-range', { 'load-maximum': 'attention', ...bothNotices }],
      '0.2.0': ['exception-recorded', { 'load-maximum': 'exception', ...bothNotices }],
    },
  },
  {
    name: 'declared type 1, all units from a graduaat',
    offering: { ...model(1), level: 5, components: [unit(6, 'graduaat'), unit(6, 'graduaat')] },
    expected: same('not-conform', {
      'type-1-existing-units': 'unmet',
      'type-2-existing-plus-lifelong-learning': 'not-applicable',
      'level-type-1-inherits': 'met',
    }),
  },
  {
    name: 'declared type 1, one lifelong-learning initiative added',
    offering: {
      ...model(1),
      components: [unit(6, 'bachelor'), { code: 'VERZ-LLL', kind: 'lifelong-learning-initiative', credits: 6 }],
    },
    expected: same('undetermined', { 'type-1-existing-units': 'undetermined' }),
  },
  ...[2, 12, 36, 60].map(
    (credits): Case => ({
      name: `label micro degree, ${credits} credits`,
      offering: { ...model(1), label: 'microdegree', credits },
      expected: same('outside-framework', { 'load-maximum': 'not-applicable', 'term-reserved': 'not-applicable' }),
    }),
  ),
  {
    name: "type 1, one unit taught in a bachelor's and a master's programme, no origin declared",
    offering: { ...model(1), credits: 6, components: [unit(6)] },
    expected: same('undetermined', {
      'type-1-existing-units': 'undetermined',
      'level-type-1-inherits': 'undetermined',
      'level-type-1-mixed': 'undetermined',
    }),
  },
];

const judge = ({ predicate }: LoadedFramework, offering: object) => {
  const out = new Uint8Array(predicate.rules.length);
  const verdict = VERDICTS[predicate.evaluate(offering, out)]!;
  return { verdict, statuses: Object.fromEntries(predicate.rules.map((id, index) => [id, STATUSES[out[index]!]!])) };
};

for (const version of ['0.1.0', '0.2.0'] as const) {
  const loaded = await loadRelease(version);
  describe(`the agreed cases under ${version}`, () => {
    for (const { name, offering, expected } of CASES)
      it(name, () => {
        const [verdict, statuses] = expected[version];
        const given = JSON.parse(JSON.stringify(offering)) as object;
        expect(judge(loaded, given)).toMatchObject({ verdict, statuses });
      });
  });
}

describe('the change of 2025', () => {
  it('lets the institution choose at a tie, the lower level too', async () => {
    const components = [unit(4, 'bachelor'), unit(4, 'master')];
    const chosen = { ...model(1), credits: 8, level: 6, levelChoice: { level: 6 }, components };
    expect(judge(await loadRelease('0.1.0'), chosen).verdict).toBe('not-conform');
    expect(judge(await loadRelease('0.2.0'), chosen).verdict).toBe('conform');
  });

  it('asks that learners know the outcomes beforehand', async () => {
    const untold = { ...model(3), advance: { assessmentMethod: true } };
    const denied = { ...model(3), advance: { learningOutcomes: false, assessmentMethod: true } };
    const verdicts = async (version: string) => {
      const loaded = await loadRelease(version);
      return [untold, denied].map((offering) => judge(loaded, offering).verdict);
    };
    expect(await verdicts('0.1.0')).toEqual(['conform', 'conform']);
    expect(await verdicts('0.2.0')).toEqual(['undetermined', 'not-conform']);
  });
});
