import type { CommandWords } from './model.js';
import { LANG } from './shared.js';

export const DEMO: CommandWords = {
  name: 'demo',
  hidden: true,
  summary: { nl: 'toon wat de toetsing zegt over echt aanbod', en: 'show what the check says about real offerings' },
  about: {
    nl: 'Leest openbaar aanbod van Vlaamse instellingen via een mapping, toetst het aan de twee laatst vrijgegeven versies, en toont daarnaast twee verzonnen, volledige catalogi waarin elk oordeel voorkomt.',
    en: 'Reads public offerings of Flemish institutions through a mapping, checks them against the two latest released versions, and adds two invented, complete catalogues in which every verdict occurs.',
  },
  args: [],
  options: [
    LANG,
    { flags: '-o, --output <file>', about: { nl: 'waar het HTML-verslag komt', en: 'where the HTML report goes' } },
  ],
  examples: [{ run: 'afsprakenkader demo --lang nl', tells: { nl: 'in het Nederlands', en: 'in Dutch' } }],
};
