import { describe, expect, it } from 'vitest';
import { meantInstitution } from '../src/findings/institutions.js';
import { exitCode } from '../src/index.js';
import { REPORTERS } from '../src/report/index.js';
import { release } from './support/framework.js';
import { checkText, told } from './support/run.js';

const file = (...institutions: string[]) =>
  `format: 1\ninstitution: ${institutions[0]}\nofferings:\n${institutions
    .map((institution, index) => `  - { id: o${index}, label: microcredential, institution: ${institution} }`)
    .join('\n')}\n`;

describe('an institution that is not told by its key', () => {
  it('is asked about where it reads as one of the eighteen: outside the framework may be no more than a slip', async () => {
    const result = await checkText({ 'aanbod.yaml': file('KU Leuven', 'KU Leuven', 'Odisee', 'hogent', 'kuleuve') });
    expect(told(result.problems)).toEqual([
      'AFK-415 aanbod.yaml:4:52 "KU Leuven" is not the key of an institution; the offering now counts as that of another provider, outside the framework.',
      'AFK-415 aanbod.yaml:6:52 "Odisee" is not the key of an institution; the offering now counts as that of another provider, outside the framework.',
      'AFK-415 aanbod.yaml:8:52 "kuleuve" is not the key of an institution; the offering now counts as that of another provider, outside the framework.',
    ]);
    expect(result.problems.map(({ todo }) => todo.nl)).toEqual([
      'Bedoelde u `kuleuven`?',
      'Bedoelde u `odisee`?',
      'Bedoelde u `kuleuven`?',
    ]);
    expect(exitCode(result, 'unmet')).toBe(2);
  });

  it('is left in peace where it is another provider', async () => {
    const { bundle } = await release('0.2.0');
    for (const other of [
      'Open Universiteit',
      'Universiteit Utrecht',
      'UCL',
      'Hogeschool Rotterdam',
      'voka',
      'kuleuven',
    ])
      expect(meantInstitution(bundle, other), other).toBeUndefined();
    expect((await checkText({ 'aanbod.yaml': file('Open Universiteit') })).problems).toEqual([]);
  });

  it('is outside the framework for its provider, not for a label that it does not carry', async () => {
    const result = await checkText({ 'aanbod.yaml': file('Open Universiteit') });
    for (const form of ['text', 'markdown', 'html'] as const) {
      let text = '';
      for await (const piece of REPORTERS[form](result, { language: 'en', colour: false, width: 200 })) text += piece;
      expect(text, form).toMatch(/provider/);
      expect(text, form).not.toContain('carries another label');
    }
  });
});
