import { expect, test } from 'vitest';
import { followGuide, sampleKinds } from './support/follow.js';

const GUIDES = ['getting-started.md', 'aan-de-slag.md'] as const;

test.each(GUIDES)('every sample of docs/%s runs', (name) => followGuide(name));

test('both languages have the same samples', async () => {
  const [english, dutch] = await Promise.all(GUIDES.map(sampleKinds));
  expect(english?.length).toBeGreaterThan(10);
  expect(dutch).toEqual(english);
});
