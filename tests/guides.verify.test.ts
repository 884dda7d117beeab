import { expect, test } from 'vitest';
import { followGuide, sampleKinds } from './support/follow.js';
import { makeRepository } from './support/repository.js';

/** These play in a repository of the framework. */
const GUIDES = ['proposing-a-change.md', 'een-wijziging-voorstellen.md'] as const;

test.each(GUIDES)('every sample of docs/%s runs', (name) => followGuide(name, makeRepository), 120_000);

test('both languages have the same samples', async () => {
  const [english, dutch] = await Promise.all(GUIDES.map(sampleKinds));
  expect(english?.length).toBeGreaterThan(8);
  expect(dutch).toEqual(english);
});
