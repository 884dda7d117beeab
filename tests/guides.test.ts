import { expect, test } from 'vitest';
import { followGuide, sampleKinds } from './support/follow.js';

const GUIDES = ['getting-started.md', 'aan-de-slag.md'] as const;
const OTHER_FORMATS = ['other-formats.md', 'andere-formaten.md'] as const;
const CERTIFICATES = ['certificates.md', 'certificaten.md'] as const;
const NEW_VERSION = ['new-version.md', 'nieuwe-versie.md'] as const;

test.each([...GUIDES, ...NEW_VERSION, ...OTHER_FORMATS, ...CERTIFICATES])('every sample of docs/%s runs', (name) =>
  followGuide(name),
);

test.each([GUIDES, NEW_VERSION])('both languages have the same samples: %s', async (...names) => {
  const [english, dutch] = await Promise.all(names.map(sampleKinds));
  expect(english?.length).toBeGreaterThan(10);
  expect(dutch).toEqual(english);
});

test('both languages have the same samples of other formats', async () => {
  const [english, dutch] = await Promise.all(OTHER_FORMATS.map(sampleKinds));
  expect(english).toEqual(['file', 'run', 'output', 'run', 'run']);
  expect(dutch).toEqual(english);
});

test('both languages have the same samples of certificates', async () => {
  const [english, dutch] = await Promise.all(CERTIFICATES.map(sampleKinds));
  expect(english).toEqual(['file', 'run', 'file', 'run']);
  expect(dutch).toEqual(english);
});
