import { loadRelease } from '@afsprakenkader/framework';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { proposalYaml } from '../../web/src/pages/workbench/proposal-yaml.js';

const TEXT = { titleNl: 'Een "hogere" grens: 30', titleEn: 'A higher limit', whyNl: 'Eén\nen twee', whyEn: '# why' };

describe('a draft as a proposal', () => {
  it('holds what was entered, whatever characters are in it', () => {
    const draft = { parameters: { 'load.max': 30 }, rules: { 'load-maximum': { require: 'o.totalCredits <= 30' } } };
    expect(parse(proposalYaml(TEXT, draft))).toEqual({
      scenario: false,
      title: { nl: 'Een "hogere" grens: 30', en: 'A higher limit' },
      motivation: { nl: 'Eén\nen twee', en: '# why' },
      parameters: { 'load.max': { value: 30 } },
      rules: { 'load-maximum': { require: 'o.totalCredits <= 30' } },
    });
  });

  it('names only parameters and rules that the version has', async () => {
    const { bundle } = await loadRelease('0.2.0');
    expect(bundle.parameters.map(({ id }) => id)).toContain('load.max');
    expect(bundle.rules.map(({ id }) => id)).toContain('load-maximum');
  });
});
