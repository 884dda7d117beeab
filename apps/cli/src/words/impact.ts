import type { CommandWords } from './model.js';
import { CONFIG, LANG } from './shared.js';

export const IMPACT: CommandWords = {
  name: 'impact',
  summary: {
    nl: 'bekijk wat een andere versie met het aanbod doet',
    en: 'see what another version does to the offerings',
  },
  about: {
    nl: 'Toetst het aanbod aan twee versies van het afsprakenkader en zegt wat er verandert: per instelling, per regel en per richting, wie iets te doen heeft en wat de kleinste aanpassing is. Een instelling kan het thuis draaien en alleen aantallen doorgeven (--counts-only); de werkgroep telt ze samen (--merge).',
    en: 'Checks offerings against two versions of the framework and says what changes: by institution, by rule and by direction, who has something to do and what the smallest change is. An institution can run it at home and hand over counts only (--counts-only); the working group adds them up (--merge).',
  },
  args: [
    {
      name: '[files...]',
      about: {
        nl: 'bestanden of patronen; zonder bestanden de catalogi van afsprakenkader.yaml. Met --merge: bestanden met aantallen',
        en: 'files or patterns; without files the catalogues of afsprakenkader.yaml. With --merge: files of counts',
      },
    },
  ],
  options: [
    {
      flags: '--from <version>',
      about: {
        nl: 'de oudere versie: een nummer, "next" of het pad van een bundel (anders de vastgelegde)',
        en: 'the older version: a number, "next" or the path of a bundle (else the pinned one)',
      },
    },
    {
      flags: '--to <version>',
      about: { nl: 'de nieuwere versie (anders de laatste)', en: 'the newer version (else the latest)' },
    },
    {
      flags: '-f, --format <format>',
      about: { nl: 'vorm van het verslag', en: 'format of the report' },
      choices: ['text', 'json', 'markdown', 'html', 'csv'],
    },
    {
      flags: '-o, --output <file>',
      about: { nl: 'schrijf het verslag naar een bestand', en: 'write the report to a file' },
    },
    {
      flags: '--counts-only <file>',
      about: {
        nl: 'schrijf ook een bestand met alleen aantallen, zonder namen of titels, om door te geven',
        en: 'also write a file with counts only, without names or titles, to hand over',
      },
    },
    {
      flags: '--merge',
      about: { nl: 'tel bestanden met aantallen samen', en: 'add up files of counts' },
    },
    {
      flags: '--suppress-below <number>',
      about: {
        nl: 'verberg aantallen onder dit getal, en wat ze zou verraden',
        en: 'hide counts below this number, and what would tell them',
      },
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
      run: 'afsprakenkader impact aanbod.yaml --from 0.1.0 --to 0.2.0',
      tells: { nl: 'wat de tweede versie met één bestand doet', en: 'what the second version does to one file' },
    },
    {
      run: 'afsprakenkader impact --to 0.2.0 --counts-only odisee.json',
      tells: {
        nl: 'de eigen catalogi, en een bestand met alleen aantallen voor de werkgroep',
        en: 'your own catalogues, and a file with counts only for the working group',
      },
    },
    {
      run: 'afsprakenkader impact --merge *.json --suppress-below 5 --format markdown',
      tells: { nl: 'alle instellingen samen, voor een nota', en: 'all institutions together, for a memo' },
    },
  ],
};
