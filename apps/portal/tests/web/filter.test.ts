import { expect, it } from 'vitest';
import { offeringFilter } from '../../src/api/contract.js';
import { filterFrom } from '../../web/src/pages/findings/filter.js';

it('takes from an address what the server knows, and passes over the rest', () => {
  const filter = filterFrom(
    new URLSearchParams('verdict=not-conform&status=__proto__&rule=load-maximum&search=&sort=x'),
  );
  expect(filter).toEqual({ verdict: 'not-conform', rule: 'load-maximum' });
  expect(offeringFilter.safeParse(filter).success).toBe(true);
});
