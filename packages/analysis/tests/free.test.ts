import type { Expr } from '@afsprakenkader/rule-language';
import { expect, test } from 'vitest';
import { compareVersions } from '../src/index.js';
import { released, withRule } from './editions.js';

const now = released('0.2.0');
const list = { op: 'field', on: 'o', path: ['components'], as: 'list' } as const;
const credits = { op: 'field', on: 'c', path: ['credits'], as: 'decimal' } as const;
const number = (value: number) => ({ op: 'const', as: 'decimal', value }) as const;

test.each<[string, (limit: number) => Expr]>([
  [
    'the greatest credits of a component',
    (limit) => ({
      op: '<=',
      left: { op: 'max', list, item: 'c', body: credits, as: 'decimal' },
      right: number(limit),
    }),
  ],
  ['a great number of components', (limit) => ({ op: '<=', left: { op: 'size', field: list }, right: number(limit) })],
])('%s is not cut into cells, and a moved limit is never called equal', (_name, requirement) => {
  const [before, after] = [10, 12].map((limit) =>
    withRule(now, 'outcomes-assessed', (rule) => ({ ...rule, require: requirement(limit) })),
  );
  const { rules, equalProven, limits, grade } = compareVersions(before!, after!);
  expect(rules).toMatchObject([{ rule: 'outcomes-assessed', change: 'changed' }]);
  expect(equalProven).not.toContain('outcomes-assessed');
  expect(limits.map(({ kind }) => kind)).toContain('free-condition');
  expect(grade).toBe('major');
});
