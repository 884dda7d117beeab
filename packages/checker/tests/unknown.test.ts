import { describe, expect, it } from 'vitest';
import { bachelor, catalogueOf, master } from './support/complete.js';
import { release } from './support/framework.js';
import { findingOf, run } from './support/run.js';

describe('what is not told', () => {
  it('names the unit whose origin is missing and points at it, and never guesses', async () => {
    const text = catalogueOf({
      half: `type: 1\ncredits: 9\nlevel: 6\ncomponents:\n  - ${bachelor('OBM69A', 6)}\n  - { code: OBO70A, kind: existing-unit, credits: 3 }`,
    });
    const { offerings } = await run({ 'aanbod.yaml': text });
    const finding = findingOf(offerings, 'level-type-1-inherits');
    expect(offerings[0]?.verdict).toBe('undetermined');
    expect(finding).toMatchObject({ status: 'undetermined', missing: ['/components/1/origin'] });
    expect(finding?.what.nl).toContain('(opleidingsonderdeel OBO70A)');
    expect(finding?.what.en).toContain('(course unit OBO70A)');
    expect(text.split('\n')[(finding?.location.line ?? 0) - 1]).toContain('OBO70A');
    expect(finding?.repair).toBeUndefined();
  });

  it('proposes the level that follows from the other data', async () => {
    const text = catalogueOf({ zonder: `type: 1\ncredits: 6\nlevel: null\ncomponents: [${bachelor('A', 6)}]` });
    const { offerings } = await run({ 'aanbod.yaml': text });
    const finding = findingOf(offerings, 'level-type-1-inherits');
    expect(finding).toMatchObject({ status: 'undetermined', missing: ['/level'], repair: { set: { level: 6 } } });
    expect(finding?.todo).toEqual({
      nl: 'Vermeld: VKS-niveau. Uit de andere gegevens volgt: VKS-niveau 6. Met 6: in orde; met 5, 7 of 8: niet voldaan.',
      en: 'State: VKS level. The other data lead to: VKS level 6. With 6: met; with 5, 7 or 8: not met.',
    });
  });

  it('says what each number of credits would lead to', async () => {
    const text = catalogueOf({ leeg: `type: 4\ncredits: null\nlevel: 6\ncomponents: []` });
    const { offerings } = await run({ 'aanbod.yaml': text });
    expect(findingOf(offerings, 'load-maximum')?.todo.nl).toBe(
      'Vermeld: studieomvang in studiepunten. Met hoogstens 20: in orde; met meer dan 20: buiten het gewone bereik.',
    );
  });

  it('does not ask for a fact that cannot decide: a pool has no load of its own', async () => {
    const text = catalogueOf({
      lijst: `type: 1\nstructure: pool\ncredits: 45\nlevel: 6\ncomponents: [${bachelor('A', 20)}, ${bachelor('B', 25)}]`,
    });
    const { offerings } = await run({ 'aanbod.yaml': text });
    const finding = findingOf(offerings, 'load-maximum');
    expect(finding?.status).toBe('undetermined');
    expect(finding?.missing).toBeUndefined();
    expect(finding?.what.nl).toMatch(/De som van een keuzelijst is alleen een bovengrens/);
    // Not "bring it back to 20": nobody knows the load of a path.
    expect(finding?.todo.nl).toBe('Geen enkel ander gegeven beslist dit; beoordeel het zelf.');
  });

  it('does not invent an attestation: what is missing there is asked for, not filled in', async () => {
    const text = catalogueOf({ vooraf: `type: 4\ncredits: 6\nlevel: 6\ncomponents: []\nadvance: null` });
    const { offerings } = await run({ 'aanbod.yaml': text });
    const finding = findingOf(offerings, 'assessment-method-known-in-advance');
    expect(finding).toMatchObject({ status: 'undetermined', missing: ['/advance/assessmentMethod'] });
    expect(finding?.repair).toBeUndefined();
    expect(finding?.todo.en).toMatch(/With yes: met; with no: not met\.$/);
  });

  it('asks for the choice at a tie', async () => {
    const text = catalogueOf({
      gelijk: `type: 1\ncredits: 8\nlevel: 7\ncomponents: [${bachelor('A', 4)}, ${master('B', 4)}]`,
    });
    const { offerings } = await run({ 'aanbod.yaml': text }, { framework: await release('0.2.0') });
    const finding = findingOf(offerings, 'level-type-1-tie');
    expect(finding).toMatchObject({ status: 'undetermined', missing: ['/levelChoice/level'] });
    // Which of the tied levels is the institution's to say: both are named, none is filled in.
    expect(finding?.repair).toBeUndefined();
    expect(finding?.todo).toEqual({
      nl: 'Leg de keuze vast (niveau, beslisser, datum en reden) en geef hetzelfde VKS-niveau op. Mogelijke keuzes: 6 of 7.',
      en: 'Record the choice (level, who decided, date and reason) and declare the same VKS level. Possible choices: 6 or 7.',
    });
  });

  it('an undetermined recommendation weighs as advice, and an offering with nothing told is undetermined', async () => {
    const advice = catalogueOf({ bijna: `type: 4\ncredits: 6\nlevel: 6\ncomponents: []\nadmission: null` });
    const { offerings } = await run({ 'a.yaml': advice, 'b.yaml': 'format: 1\nofferings:\n  - id: niets\n' });
    expect(offerings.map(({ verdict }) => verdict)).toEqual(['conform-with-advice', 'undetermined']);
    expect(findingOf(offerings, 'admission-few-restrictions')?.status).toBe('undetermined');
  });

  it('counts which fields would decide most offerings', async () => {
    const text = catalogueOf({
      een: `type: 4\ncredits: 6\nlevel: null\ncomponents: []`,
      twee: `type: 4\ncredits: 6\nlevel: null\nsupport: null\ncomponents: []`,
    });
    const { result } = await run({ 'aanbod.yaml': text });
    expect(await result.wanted()).toEqual([
      { field: 'level', offerings: 2 },
      { field: 'support', offerings: 1 },
    ]);
  });

  it('puts what decides a verdict before what only gives advice', async () => {
    const text = catalogueOf({ een: `type: 4\ncredits: 6\nlevel: 6\ncomponents: []\nadmission: null\nsupport: null` });
    const { result } = await run({ 'aanbod.yaml': text });
    expect((await result.wanted()).map(({ field }) => field)).toEqual(['support', 'admission']);
  });
});
