import { readFileSync } from 'node:fs';
import type { Bundle } from '@afsprakenkader/framework';
import { expect, test } from 'vitest';
import { MIGRATIONS, movesNames, planOf } from '../src/index.js';
import { INVENTED } from './invented.js';

const FOLDER = new URL('../../framework/releases/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

test('two steps make one: a name that moves twice moves once, one that ends nowhere is gone', () => {
  const plan = planOf('7.0.0', '8.0.0', INVENTED);
  expect([...plan.rules]).toEqual([
    ['load-maximum', 'load-ceiling'],
    ['load-top', 'load-ceiling'],
  ]);
  expect([...plan.removed]).toEqual(['load-minimum', 'learner-support', 'load-bottom']);
  expect(plan.values.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'existing-unit programme-unit',
    'unit programme-unit',
    'distance on line',
  ]);
  expect(plan.exports.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'check assess',
    'judge assess',
    'CheckResult Assessment',
  ]);
});

test('no step, a gap, and a way back', () => {
  expect(movesNames(planOf('7.0.0', '7.0.0', INVENTED))).toBe(false);
  expect(() => planOf('8.0.0', '9.0.0', INVENTED)).toThrow('AFK-750');
  expect(() => planOf('7.0.0', '7.0.5', INVENTED)).toThrow('AFK-750');
  expect(() => planOf('8.0.0', '7.0.0', INVENTED)).toThrow('AFK-751');
});

test('every released step is described, and says just what its bundles say: no invented names', () => {
  const { releases } = read('index.json') as { readonly releases: readonly { readonly version: string }[] };
  const bundles = releases.map(({ version }) => read(`${version}.json`) as Bundle);
  for (const [index, after] of bundles.slice(1).entries()) {
    const before = bundles[index]!;
    const step = MIGRATIONS.find(({ from, to }) => from === before.version && to === after.version);
    expect(step, `${before.version} → ${after.version}`).toBeDefined();
    const kept = new Set(after.rules.map(({ id }) => id));
    const gone = before.rules.map(({ id }) => id).filter((id) => !kept.has(id));
    const renamed = Object.fromEntries(
      gone.flatMap((old) => after.rules.filter(({ formerly }) => formerly?.includes(old)).map(({ id }) => [old, id])),
    );
    expect(step?.rules.renamed).toEqual(renamed);
    expect(Object.keys(step?.rules.removed ?? {}).sort()).toEqual(
      gone.filter((id) => !Object.hasOwn(renamed, id)).sort(),
    );
    const words = ({ taxonomy }: Bundle) => JSON.stringify(taxonomy.vocabularies);
    if (words(before) === words(after)) expect(step?.values).toEqual([]);
  }
});
