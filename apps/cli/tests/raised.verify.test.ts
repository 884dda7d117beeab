import { compareVersions } from '@afsprakenkader/analysis';
import { expect, test } from 'vitest';
import { chooseRelease } from '../src/framework/choose-framework.js';
import { raisedBy, reachOf } from '../src/propose/raised.js';

/** Values as a proposal might set them: numbers that a type, a load or a word depends on, and words. */
const VALUES: readonly (readonly [string, number | readonly string[]])[] = [
  ['units.min', 2],
  ['load.max', 30],
  ['outcomes.min', 3],
  ['origin.programmeKinds', ['graduaat', 'bachelor', 'master']],
  ['mode.values', ['in-person', 'distance']],
];

test.each(VALUES)(
  'looking only for questions that a change of %s can raise finds all that it raises',
  async (id, value) => {
    const from = await chooseRelease('0.2.0', '/');
    expect(from.bundle.parameters.map((each) => each.id)).toContain(id);
    const parameters = from.bundle.parameters.map((each) => (each.id === id ? { ...each, value } : each));
    const to = { bundle: { ...from.bundle, version: 'x', parameters } };
    const comparison = compareVersions(from, to);
    const old = from.bundle.parameters.find((each) => each.id === id)!.value;
    const reach = reachOf(comparison, [{ id, from: old, to: value }], [from.bundle, to.bundle]);
    const everything = raisedBy(from, to, comparison, [id], { types: true, facts: true });
    expect(raisedBy(from, to, comparison, [id], reach)).toEqual(everything);
  },
);
