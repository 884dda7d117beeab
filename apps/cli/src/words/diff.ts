import type { CommandWords } from './model.js';
import { LANG } from './shared.js';

export const DIFF: CommandWords = {
  name: 'diff',
  summary: { nl: 'vergelijk twee versies van het afsprakenkader', en: 'compare two versions of the framework' },
  about: {
    nl: 'Zegt exact wat er tussen twee versies verandert: per regel en voor het oordeel, telkens met een volledig aanbod dat het verschil toont. Wat gelijk heet, is bewezen gelijk; wat niet bewezen is, staat apart vermeld.',
    en: 'Says exactly what changes between two versions: by rule and for the verdict, each with a complete offering that shows the difference. What is called equal is proven equal; what is not proven is listed separately.',
  },
  args: [
    {
      name: '<from>',
      about: {
        nl: 'de oudere versie: een nummer, "next", de naam van een voorstel of het pad van een bundel',
        en: 'the older version: a number, "next", the name of a proposal or the path of a bundle',
      },
    },
    { name: '<to>', about: { nl: 'de nieuwere versie', en: 'the newer version' } },
  ],
  options: [
    {
      flags: '--format <format>',
      about: { nl: 'vorm van het verslag', en: 'format of the report' },
      choices: ['text', 'json', 'markdown'],
    },
    LANG,
  ],
  examples: [
    {
      run: 'afsprakenkader diff 0.1.0 0.2.0',
      tells: { nl: 'wat de tweede versie verandert', en: 'what the second version changes' },
    },
    {
      run: 'afsprakenkader diff 0.2.0 next --format markdown',
      tells: {
        nl: 'wat de regels in deze map aan de laatste versie veranderen, voor een nota',
        en: 'what the rules in this folder change in the last version, for a memo',
      },
    },
  ],
};
