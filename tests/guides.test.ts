import { expect, test } from 'vitest';
import { followGuide, sampleKinds } from './support/follow.js';

const GUIDES = ['getting-started.md', 'aan-de-slag.md'] as const;
const NEW_VERSION = ['new-version.md', 'nieuwe-versie.md'] as const;

test.each([...GUIDES, ...NEW_VERSION])('every sample of docs/%s runs', (name) => followGuide(name));

test.each([GUIDES, NEW_VERSION])('both languages have the same samples: %s', async (...names) => {
  const [english, dutch] = await Promise.all(names.map(sampleKinds));
  expect(english?.length).toBeGreaterThan(10);
  expect(dutch).toEqual(english);
});
