import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextHash } from '../src/pass/hash.js';
import { HashTable } from '../src/pass/hash-table.js';

const place = (key: string): [number, number] => {
  const hash = new TextHash();
  hash.start();
  hash.add(key);
  hash.finish();
  return [hash.first, hash.second];
};

it('remembers what a map remembers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.nat(9)), { maxLength: 200 }), (pairs) => {
      const table = new HashTable({ values: true, most: 1_000 });
      const map = new Map<string, number>();
      for (const [key, value] of pairs) {
        expect(table.add(...place(key), value)).toBe(map.get(key) ?? -1);
        if (!map.has(key)) map.set(key, value);
      }
    }),
  );
});

it('keeps every one of a hundred thousand keys apart, over several tables', () => {
  const table = new HashTable({ values: false, most: 200_000 });
  let known = 0;
  for (let i = 0; i < 100_000; i++) if (table.add(...place(`odisee-mc-${i}`), 0) !== -1) known++;
  expect(known).toBe(0);
  for (let i = 0; i < 100_000; i++) if (table.add(...place(`odisee-mc-${i}`), 0) !== -1) known++;
  expect(known).toBe(100_000);
});

it('takes in no more than it was told, and still knows what it took in', () => {
  const table = new HashTable({ values: false, most: 10 });
  for (let i = 0; i < 20; i++) table.add(...place(`id-${i}`), 0);
  expect(table.isFull).toBe(true);
  expect([3, 9, 10, 19].map((i) => table.add(...place(`id-${i}`), 0))).toEqual([0, 0, -1, -1]);
});
