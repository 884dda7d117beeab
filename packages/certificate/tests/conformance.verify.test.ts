import { expect, it } from 'vitest';
import { checkRandom } from './conformance-run.js';

it('six hundred random learners, in every house style and language', async () => {
  expect(await checkRandom(32, 19, 7)).toEqual({ files: 608, findings: [], unheard: [] });
});
