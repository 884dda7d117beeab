import * as fc from 'fast-check';
import { test } from 'vitest';
import { isOffering } from '../src/index.js';
import { offeringSchema } from '../src/parse.js';
import { offerings } from './mutate.js';

test('the generated check agrees with zod on 200,000 changed offerings', () => {
  fc.assert(
    fc.property(
      offerings,
      (offering) => isOffering(offering) === offeringSchema.safeParse(offering, { jitless: true }).success,
    ),
    { numRuns: 200_000 },
  );
});
