import type { CommandWords } from './model.js';
import { CONFIG, LANG } from './shared.js';

export const UPGRADE: CommandWords = {
  name: 'upgrade',
  summary: { nl: 'stap over op een andere versie', en: 'move to another version' },
  about: {
    nl: 'Zegt wat de overstap op een andere versie van het afsprakenkader met uw aanbod doet, en wat er in uw bestanden verandert: de vastgelegde versie, en wat hernoemd is, in YAML, JSON, NDJSON, CSV en in eigen code die onze pakketten gebruikt. Commentaar en opmaak blijven staan. Zonder --write wordt er niets geschreven. Wat alleen u kunt beslissen, wordt genoemd met bestand en regel; dan is de exitcode 1.',
    en: 'Says what moving to another version of the framework does to your offerings, and what changes in your files: the pinned version, and what was renamed, in YAML, JSON, NDJSON, CSV and in code of your own that uses our packages. Comments and layout stay. Without --write nothing is written. What only you can decide is listed with its file and line; the exit code is then 1.',
  },
  args: [],
  options: [
    {
      flags: '--to <version>',
      about: {
        nl: 'de versie om op over te stappen (anders de laatste)',
        en: 'the version to move to (else the latest)',
      },
    },
    { flags: '--write', about: { nl: 'voer de overstap uit', en: 'carry out the move' } },
    {
      flags: '-f, --format <format>',
      about: { nl: 'vorm van het verslag', en: 'format of the report' },
      choices: ['text', 'json'],
    },
    LANG,
    CONFIG,
    {
      flags: '--as-of <date>',
      about: { nl: 'reken met deze datum in plaats van vandaag', en: 'use this date instead of today' },
      kind: 'date',
    },
  ],
  examples: [
    {
      run: 'afsprakenkader upgrade --to 0.2.0',
      tells: { nl: 'wat er zou gebeuren', en: 'what would happen' },
    },
    {
      run: 'afsprakenkader upgrade --to 0.2.0 --write',
      tells: { nl: 'stap over', en: 'make the move' },
    },
  ],
};
