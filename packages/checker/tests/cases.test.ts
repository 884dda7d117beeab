import { describe, expect, it } from 'vitest';
import { bachelor, catalogueOf, master } from './support/complete.js';
import { release } from './support/framework.js';
import { findingOf, run } from './support/run.js';

const REASON = `exceptions:
  - { rule: load-maximum, reason: { nl: Het beroep vraagt een ruimere stage }, decidedBy: Onderwijsraad, decidedOn: 2025-05-12, reviewOn: 2027-05-12 }`;
const graduaat =
  '{ code: GR1, kind: existing-unit, credits: 6, origin: { programme: Verzonnen graduaat, kind: graduaat } }';
const twoProgrammes =
  '{ code: TW1, kind: existing-unit, credits: 6, origin: { anyOf: [{ kind: bachelor }, { kind: master }] } }';
const own = (kind: string, credits: number) =>
  `components: [{ code: N1, kind: ${kind}, credits: ${credits}${kind === 'new-unit-degree-content' ? ', origin: { programme: P, kind: bachelor }' : ''} }]`;

// The invented cases with which the two versions of the agreement were told apart, and what each gives.
const CASES: readonly (readonly [name: string, own: string, first: string, second: string])[] = [
  [
    '9 credits of level 6 and 3 of level 7, declared 7',
    `type: 1\ncredits: 12\nlevel: 7\ncomponents: [${bachelor('A1', 9)}, ${master('A2', 3)}]`,
    'conform',
    'not-conform',
  ],
  [
    'a tie, declared at the highest, no choice recorded',
    `type: 1\ncredits: 8\nlevel: 7\ncomponents: [${bachelor('B1', 4)}, ${master('B2', 4)}]`,
    'conform',
    'undetermined',
  ],
  [
    '24 credits with a recorded reason',
    `type: 3\ncredits: 24\nlevel: 6\n${own('new-unit-degree-content', 24)}\n${REASON}`,
    'outside-normal-range',
    'exception-recorded',
  ],
  [
    '2 credits',
    `type: 4\ncredits: 2\nlevel: 6\n${own('new-content', 2)}`,
    'outside-normal-range',
    'outside-normal-range',
  ],
  ['exactly 20 credits', `type: 4\ncredits: 20\nlevel: 6\n${own('new-content', 20)}`, 'conform', 'conform'],
  [
    '60 credits with a recorded reason',
    `type: 1\ncredits: 60\nlevel: 6\ncomponents: [${bachelor('C1', 60)}]\n${REASON}`,
    'outside-normal-range',
    'exception-recorded',
  ],
  [
    'type 1, all units from a graduaat',
    `type: 1\ncredits: 6\nlevel: 5\ncomponents: [${graduaat}]`,
    'not-conform',
    'not-conform',
  ],
  [
    'type 1 with a lifelong-learning initiative',
    `type: 1\ncredits: 9\nlevel: 6\ncomponents: [${bachelor('D1', 6)}, { code: D2, kind: lifelong-learning-initiative, credits: 3 }]`,
    'undetermined',
    'undetermined',
  ],
  ['a micro degree', 'label: microdegree\ncredits: 40', 'outside-framework', 'outside-framework'],
  [
    'a unit of a bachelor and a master programme',
    `type: 1\ncredits: 6\nlevel: 6\ncomponents: [${twoProgrammes}]`,
    'undetermined',
    'undetermined',
  ],
];

describe('the invented cases', () => {
  it.each(CASES)('%s', async (_, text, first, second) => {
    for (const [version, verdict] of [
      ['0.1.0', first],
      ['0.2.0', second],
    ] as const) {
      const { result, offerings } = await run(
        { 'aanbod.yaml': catalogueOf({ geval: text }) },
        { framework: await release(version) },
      );
      expect([version, result.problems.filter(({ code }) => code.startsWith('AFK-2')), offerings[0]?.verdict]).toEqual([
        version,
        [],
        verdict,
      ]);
    }
  });
});

describe('notices beside a verdict', () => {
  it('says at exactly 20 credits that a postgraduaat begins there, and at 60 that a master does', async () => {
    const text = catalogueOf({ twintig: CASES[4]![1], zestig: CASES[5]![1] });
    const { offerings } = await run({ 'aanbod.yaml': text });
    const load = offerings.map(({ findings }) =>
      findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('load-reaches')),
    );
    expect(load).toEqual([['load-reaches-postgraduate'], ['load-reaches-postgraduate', 'load-reaches-master']]);
  });

  it('prints what holds for every offering nowhere among the findings', async () => {
    const { offerings } = await run({ 'aanbod.yaml': catalogueOf({ een: CASES[4]![1] }) });
    expect(offerings[0]?.statuses['framework-not-binding']).toBe('notice');
    expect(findingOf(offerings, 'framework-not-binding')).toBeUndefined();
  });
});

describe('an exception', () => {
  it('is told with its reason, who decided and when it is reviewed', async () => {
    const { offerings } = await run(
      { 'aanbod.yaml': catalogueOf({ ruim: CASES[2]![1] }) },
      { framework: await release('0.2.0') },
    );
    const finding = findingOf(offerings, 'load-maximum');
    expect(finding?.status).toBe('exception');
    expect(finding?.what.nl).toContain(
      'Uitzondering vastgelegd: Het beroep vraagt een ruimere stage. Beslist door Onderwijsraad op 2025-05-12. Te herzien tegen 2027-05-12.',
    );
    expect(finding?.todo.en).toBe('Nothing, as long as the exception stands; review it by 2027-05-12.');
  });
});

describe('a clause carried forward', () => {
  it('says so in every finding, and is counted apart', async () => {
    const text = catalogueOf({ geen: `type: 4\ncredits: 4\nlevel: 6\nsupport: none\n${own('new-content', 4)}` });
    const { result, offerings } = await run({ 'aanbod.yaml': text }, { framework: await release('0.2.0') });
    expect(findingOf(offerings, 'learner-support')).toMatchObject({
      certainty: 'carried-forward',
      unconfirmed: {
        en: 'This clause is carried forward from the first draft (2023); the 2025 text has not confirmed it.',
      },
    });
    expect(result.summary.unconfirmed).toBe(1);
  });
});
