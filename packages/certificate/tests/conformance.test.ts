import { expect, it } from 'vitest';
import { checkRandom } from './conformance-run.js';

it('certificates of random learners are archival and accessible, and each name is heard as it is written', async () => {
  expect(await checkRandom(4, 6, 20261124)).toEqual({ files: 24, findings: [], unheard: [] });
}, 120_000);
