import type { CommandWords } from './model.js';
import { CONFIG, LANG } from './shared.js';

export const PROPOSE: CommandWords = {
  name: 'propose',
  summary: {
    nl: 'zeg wat een voorstel aan het afsprakenkader zou veranderen',
    en: 'say what a proposal would change in the framework',
  },
  about: {
    nl: 'Houdt een voorstel, of de werkregels zoals ze nu zijn, naast de laatst vrijgegeven versie: hoe groot de wijziging is en welk nummer ze vraagt, strenger of soepeler en voor welk type, welk aanbod een ander oordeel krijgt (telkens met een voorbeeld), welke vragen openstaan, en wat opgegeven catalogi ervan merken. Een nota om mee te nemen naar de vergadering.',
    en: 'Holds a proposal, or the working rules as they stand, beside the last released version: how large the change is and which number it asks for, stricter or looser and for which type, which offerings get another verdict (each with an example), which questions are open, and what the catalogues given would notice of it. A memo to take to the meeting.',
  },
  args: [
    {
      name: '[proposal]',
      about: {
        nl: 'naam van een map in proposals/, het pad van een voorstel, of "next": de werkregels (ook zonder naam)',
        en: 'name of a folder in proposals/, the path of a proposal, or "next": the working rules (also without a name)',
      },
    },
    {
      name: '[files...]',
      about: { nl: 'catalogi waarop het gevolg gemeten wordt', en: 'catalogues on which the impact is measured' },
    },
  ],
  options: [
    {
      flags: '-f, --format <format>',
      about: { nl: 'vorm van de nota', en: 'format of the memo' },
      choices: ['text', 'json', 'markdown', 'html'],
    },
    {
      flags: '-o, --output <file>',
      about: { nl: 'schrijf de nota naar een bestand', en: 'write the memo to a file' },
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
      run: 'afsprakenkader propose',
      tells: {
        nl: 'wat de werkregels aan de laatste versie veranderen',
        en: 'what the working rules change in the last version',
      },
    },
    {
      run: 'afsprakenkader propose lower-minimum-load aanbod.yaml',
      tells: {
        nl: 'een scenario, met het gevolg voor één catalogus',
        en: 'a scenario, with the impact on one catalogue',
      },
    },
    {
      run: 'afsprakenkader propose higher-maximum-load --lang nl --output nota.html',
      tells: { nl: 'een afdrukbare nota voor de vergadering', en: 'a printable memo for the meeting' },
    },
  ],
};
