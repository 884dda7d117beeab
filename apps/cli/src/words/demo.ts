import type { CommandWords } from './model.js';
import { LANG } from './shared.js';

export const DEMO: CommandWords = {
  name: 'demo',
  hidden: true,
  summary: { nl: 'toon wat de toets zegt van echt aanbod', en: 'show what the check says of real listings' },
  about: {
    nl: 'Leest openbaar aanbod van Vlaamse instellingen door een mapping, toetst het aan de twee vrijgegeven versies, en toont daarnaast twee verzonnen, volledige catalogi met elk mogelijk oordeel.',
    en: 'Reads public listings of Flemish institutions through a mapping, checks them against the two released versions, and shows two invented, complete catalogues beside them with every possible verdict.',
  },
  args: [],
  options: [
    LANG,
    { flags: '-o, --output <file>', about: { nl: 'waar het HTML-verslag komt', en: 'where the HTML report goes' } },
  ],
  examples: [{ run: 'afsprakenkader demo --lang nl', tells: { nl: 'in het Nederlands', en: 'in Dutch' } }],
};
