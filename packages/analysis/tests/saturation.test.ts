import { expect, test } from 'vitest';
import { prepare } from '../src/index.js';
import { released } from './editions.js';
import { numbersFrom } from './random.js';

const KINDS = ['graduaat', 'bachelor', 'master', 'doctoraat', 'postgraduaat'];
const LOADS = [0.000001, 1, 2, 3, 4, 5, 6, 7.5, 9, 11, 20.000001];

test('no longer list, and no other weights, show a cell of components that is not there', () => {
  const { bench } = prepare(released('0.1.0'), released('0.2.0'));
  const components = bench.space.coordinates.find(({ key }) => key === 'components')!;
  const random = numbersFrom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const kind = () => ({ kind: pick(KINDS) });
  const seen = new Set<number>();
  for (let number = 0; number < 4000; number++) {
    const ambiguous = pick([0, 0.1, 0.5, 1]);
    const list = Array.from({ length: 3 + Math.floor(random() * 10) }, () => ({
      ...(random() < 0.95 ? { credits: pick(LOADS) } : {}),
      origin: random() < ambiguous ? { anyOf: [kind(), kind()] } : kind(),
    }));
    const cell = components.cellOf({ components: list });
    expect(cell, JSON.stringify(list)).toBeGreaterThanOrEqual(0);
    seen.add(cell);
  }
  expect(seen.size).toBeGreaterThan(60);
});
