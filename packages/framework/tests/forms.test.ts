import { describe, expect, it } from 'vitest';
import { compareForms } from './forms.js';

describe('the forms of a released version', () => {
  for (const version of ['0.1.0', '0.2.0'])
    it(`of ${version} agree with the reference, whatever the offering`, async () => {
      const { verdicts } = await compareForms(version, 1500, 1);
      for (const verdict of ['undetermined', 'not-conform', 'outside-framework']) expect(verdicts).toContain(verdict);
    });
});
