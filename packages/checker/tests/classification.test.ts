import { expect, it } from 'vitest';
import { bachelor, catalogueOf } from './support/complete.js';
import { findingOf, run } from './support/run.js';

const initiative = '{ code: L1, kind: lifelong-learning-initiative, credits: 3 }';

it('tells which type fits where the declared one does not, and proposes it', async () => {
  const text = catalogueOf({
    mengsel: `type: 1\ncredits: 9\nlevel: 6\ncomponents: [${bachelor('A', 6)}, ${initiative}]`,
  });
  const { offerings } = await run({ 'aanbod.yaml': text });
  const finding = findingOf(offerings, 'type-1-existing-units');
  expect(finding).toMatchObject({ status: 'undetermined', fits: [2], repair: { set: { type: 2 } } });
  expect(finding?.what).toEqual({
    nl: 'Dit aanbod vermeldt type 1. De gegevens passen bij type 2.',
    en: 'This offering states type 1. The data fit type 2.',
  });
  expect(finding?.todo.en).toBe('State type 2, or correct the data of the components.');
});

it('names the nearest types and the open question where no type fits', async () => {
  const units = '{ code: G1, kind: existing-unit, credits: 6, origin: { programme: Graduaat, kind: graduaat } }';
  const { offerings } = await run({
    'aanbod.yaml': catalogueOf({ graduaat: `type: 1\ncredits: 6\nlevel: 5\ncomponents: [${units}]` }),
  });
  const finding = findingOf(offerings, 'type-1-existing-units');
  expect(finding).toMatchObject({ status: 'unmet', fits: [] });
  expect(finding?.what.nl).toMatch(
    /^Dit aanbod vermeldt type 1\. De gegevens passen bij geen enkel type; het dichtst in de buurt komt type 1/,
  );
  expect(finding?.what.nl).toContain(
    'In een andere lezing ("Onderdelen uit een graduaat tellen mee") past het bij type 1.',
  );
  expect(finding?.todo.nl).toContain('Open vraag voor de werkgroep: Mogen onderdelen uit een graduaat komen');
  expect(finding?.repair).toBeUndefined();
});

it('names only the question that matters: a mixture stays one, whether or not units of a graduaat count', async () => {
  const content = '{ code: N1, kind: new-content, credits: 3 }';
  const { offerings } = await run({
    'aanbod.yaml': catalogueOf({ mix: `type: 1\ncredits: 9\nlevel: 6\ncomponents: [${bachelor('A', 6)}, ${content}]` }),
  });
  const finding = findingOf(offerings, 'type-1-existing-units');
  expect(finding).toMatchObject({ status: 'unmet', fits: [] });
  expect(finding?.todo.en.match(/Open question for the working group: [^?]+/g)).toEqual([
    'Open question for the working group: Where do other mixtures belong (existing unit with a new unit; new unit with new content)',
  ]);
});

it('gives an offering without a type one finding, not four', async () => {
  const text = catalogueOf({ open: `credits: 6\nlevel: 6\ncomponents: [${bachelor('A', 6)}]` });
  const { result, offerings } = await run({ 'aanbod.yaml': text });
  const statuses = Object.entries(offerings[0]?.statuses ?? {}).filter(([rule]) => /^type-\d/.test(rule));
  expect(statuses.map(([, status]) => status)).toEqual([
    'undetermined',
    'not-applicable',
    'not-applicable',
    'not-applicable',
  ]);
  const types = offerings[0]?.findings.filter(({ rule }) => /^type-\d/.test(rule));
  expect(types).toHaveLength(1);
  expect(types?.[0]).toMatchObject({ fits: [1], missing: ['/type'], repair: { set: { type: 1 } } });
  expect(result.summary.open.undetermined).toBe(
    offerings[0]?.findings.filter(({ status, modality }) => status === 'undetermined' && modality !== 'recommendation')
      .length,
  );
});

it('takes a category for the types it may stand for', async () => {
  const text = catalogueOf({ nieuw: `category: new\ncredits: 6\nlevel: 6\ncomponents: [${bachelor('A', 6)}]` });
  const { offerings } = await run({ 'aanbod.yaml': text });
  const types = offerings[0]?.findings.filter(({ rule }) => /^type-\d/.test(rule)) ?? [];
  expect(types).toHaveLength(1);
  expect(types[0]?.what.nl).toBe('Dit aanbod vermeldt type 2, 3 of 4. De gegevens passen bij type 1.');
});

it('judges nothing outside the framework', async () => {
  const { result, offerings } = await run({ 'aanbod.yaml': catalogueOf({ groot: 'label: microdegree\ncredits: 45' }) });
  expect(offerings[0]).toMatchObject({ verdict: 'outside-framework', findings: [] });
  expect(new Set(Object.values(offerings[0]?.statuses ?? {}))).toEqual(new Set(['not-applicable']));
  expect(result.summary.verdicts).toEqual({ 'outside-framework': 1 });
});
