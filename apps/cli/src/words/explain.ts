import type { CommandWords } from './model.js';
import { CONFIG, FRAMEWORK, LANG } from './shared.js';

export const EXPLAIN: CommandWords = {
  name: 'explain',
  summary: { nl: 'leg een regel uit', en: 'explain a rule' },
  about: {
    nl: 'Toont wat een regel vraagt, waar dat staat, hoe zeker we zijn, hoe de regel berekend wordt, voorbeelden en open vragen. Zonder regel: de lijst van alle regels.',
    en: 'Shows what a rule asks, where that is written, how certain we are, how the rule is computed, examples and open questions. Without a rule: the list of all rules.',
  },
  args: [
    {
      name: '[rule]',
      about: {
        nl: 'naam van de regel, zoals ze in een bevinding staat',
        en: 'name of the rule, as shown in a finding',
      },
    },
  ],
  options: [FRAMEWORK, LANG, CONFIG],
  examples: [
    { run: 'afsprakenkader explain load-maximum', tells: { nl: 'één regel', en: 'one rule' } },
    { run: 'afsprakenkader explain', tells: { nl: 'de lijst van alle regels', en: 'a list of all rules' } },
    {
      run: 'afsprakenkader explain level-type-1-mixed --framework 0.1.0',
      tells: { nl: 'zoals de regel luidde in het eerste ontwerp', en: 'as the rule stood in the first draft' },
    },
  ],
};
