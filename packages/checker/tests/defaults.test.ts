import { applyDefaults, type Offering } from '@afsprakenkader/offering';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Filler } from '../src/pass/defaults.js';

const facts = fc.record(
  {
    institution: fc.constantFrom('odisee', 'vives', null),
    academicYear: fc.constantFrom('2025-26', null),
    type: fc.constantFrom(1, 2, null),
    category: fc.constantFrom('existing', null),
    support: fc.constantFrom('none', { nl: 'Een begeleider' }, null),
  },
  { requiredKeys: [] },
);

it('fills in place what the offering package fills in a copy', () => {
  fc.assert(
    fc.property(facts, facts, (own, common) => {
      const offering = { id: 'a', ...own } as Offering;
      const expected = applyDefaults({ ...offering }, common as never);
      expect(new Filler(common as never).fill({ ...offering })).toEqual(expected);
    }),
  );
});
