import { expect, it } from 'vitest';
import { bachelor, catalogueOf } from './support/complete.js';
import { release } from './support/framework.js';
import { findingOf, run } from './support/run.js';

const repairOf = async (own: string, rule: string) => {
  const { offerings } = await run({ 'aanbod.yaml': catalogueOf({ een: own }) });
  return findingOf(offerings, rule)?.repair;
};

it('proposes the nearest threshold, the level that follows, or the sum that the parts make', async () => {
  const small = `type: 4\ncredits: 2.5\nlevel: 6\ncomponents: []`;
  expect(await repairOf(small, 'load-minimum')).toEqual({ set: { credits: 3 } });
  const level = `type: 1\ncredits: 6\nlevel: 8\ncomponents: [${bachelor('A', 6)}]`;
  expect(await repairOf(level, 'level-type-1-inherits')).toEqual({ set: { level: 6 } });
  const sum = `type: 1\nstructure: fixed\ncredits: 12\nlevel: 6\ncomponents: [${bachelor('A', 6)}, ${bachelor('B', 4.5)}]`;
  expect(await repairOf(sum, 'credits-match-components')).toEqual({ set: { credits: 10.5 } });
});

it('proposes nothing that would make the verdict worse, or that is for people to choose', async () => {
  const several = `type: 4\ncredits: 6\nlevel: [6, 7]\ncomponents: []`;
  expect(await repairOf(several, 'outcomes-one-vks-level')).toBeUndefined();
  const hours = `type: 4\ncredits: 40\ncreditUnit: hours\nlevel: 6\ncomponents: []`;
  expect(await repairOf(hours, 'load-in-ects')).toBeUndefined();
});

it('proposes no sum that would take the load out of the usual range', async () => {
  const sum = `type: 1\nstructure: fixed\ncredits: 12\nlevel: 6\ncomponents: [${bachelor('A', 6)}, ${bachelor('B', 30)}]`;
  expect(await repairOf(sum, 'credits-match-components')).toBeUndefined();
});

it('of several claimed levels proposes the one that the units lead to', async () => {
  const several = `type: 1\ncredits: 6\nlevel: [6, 7]\ncomponents: [${bachelor('A', 6)}]`;
  expect(await repairOf(several, 'outcomes-one-vks-level')).toEqual({ set: { level: 6 } });
});

it('never takes what a user wrote for a slot of our own sentences', async () => {
  const reason = `exceptions:\n  - { rule: load-maximum, reason: { nl: "zie {load.max} en {credits}" }, decidedBy: "{load.min}", decidedOn: 2025-05-12, reviewOn: 2027-05-12 }`;
  const text = `type: 4\ncredits: 24\nlevel: 6\ncomponents: []\n${reason}`;
  const { offerings } = await run({ 'aanbod.yaml': catalogueOf({ een: text }) }, { framework: await release('0.2.0') });
  expect(findingOf(offerings, 'load-maximum')?.what.nl).toContain(
    'vastgelegd: zie {load.max} en {credits}. Beslist door {load.min} op',
  );
});
