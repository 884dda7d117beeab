import { describe, expect, it } from 'vitest';
import { statusesToShow } from '../src/check-rules/index.js';
import { listReleases, loadRelease } from '../src/index.js';
import { compareForms } from './forms.js';

describe('the forms of every released version', async () => {
  for (const { version } of await listReleases())
    it(`of ${version} agree with the reference on 100,000 offerings, which reach what its rules can give`, async () => {
      const { statuses } = await compareForms(version, 100_000, 20250203);
      const { bundle } = await loadRelease(version);
      for (const rule of bundle.rules)
        expect([...statuses.get(rule.id)!], rule.id).toEqual(expect.arrayContaining([...statusesToShow(rule)]));
    }, 600_000);
});
