import { expect, test } from 'vitest';
import { released, someMutants, withParameter } from './editions.js';
import { holdAgainstReference } from './oracle.js';

/** `AFK_ORACLE=300000` is the full count of a release; CI holds a smaller one, with the same draws. */
const COUNT = Number(process.env.AFK_ORACLE ?? 15_000);
const THIRTY_MINUTES = 1_800_000;

test(
  `${COUNT} offerings: two releases`,
  () => {
    const { disagreements, checked } = holdAgainstReference(released('0.1.0'), released('0.2.0'), COUNT, 11);
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(checked).toBe(COUNT);
  },
  THIRTY_MINUTES,
);

test(
  `${COUNT} offerings: graduaat units in type 1`,
  () => {
    const from = released('0.2.0');
    const to = withParameter(from, 'origin.programmeKinds', ['graduaat', 'bachelor', 'master']);
    expect(holdAgainstReference(from, to, COUNT, 12).disagreements.slice(0, 3)).toEqual([]);
  },
  THIRTY_MINUTES,
);

test(
  `${COUNT} offerings: a lower minimum load`,
  () => {
    const from = released('0.2.0');
    expect(holdAgainstReference(from, withParameter(from, 'load.min', 2), COUNT, 13).disagreements.slice(0, 3)).toEqual(
      [],
    );
  },
  THIRTY_MINUTES,
);

test.each(someMutants(released('0.2.0'), 80))(
  `${Math.ceil(COUNT / 50)} offerings: $name`,
  ({ edition }) => {
    const { disagreements } = holdAgainstReference(released('0.2.0'), edition, Math.ceil(COUNT / 50), 14);
    expect(disagreements.slice(0, 3)).toEqual([]);
  },
  THIRTY_MINUTES,
);
