import type { CommandWords } from './model.js';
import { LANG } from './shared.js';

export const INIT: CommandWords = {
  name: 'init',
  summary: {
    nl: 'begin: schrijf een configuratie en een voorbeeldaanbod',
    en: 'start: write a configuration and one example offering',
  },
  about: {
    nl: 'Vraagt voor welke instelling u werkt, waar uw catalogus staat, in welke taal en aan welke versie u toetst, en schrijft afsprakenkader.yaml en één voorbeeldaanbod. Bestaande bestanden worden niet overschreven zonder het te vragen.',
    en: 'Asks which institution you work for, where your catalogue is, in which language and against which version you check, and writes afsprakenkader.yaml and one example offering. Existing files are not overwritten without asking.',
  },
  args: [],
  options: [
    {
      flags: '--institution <key>',
      about: { nl: 'sleutel van de instelling, zoals odisee', en: 'key of the institution, such as odisee' },
    },
    {
      flags: '--catalogue <pattern>',
      about: {
        nl: 'waar de catalogus staat (gewoonlijk "offerings/**/*.yaml")',
        en: 'where the catalogue is (usually "offerings/**/*.yaml")',
      },
    },
    {
      flags: '--framework <version>',
      about: { nl: 'vrijgegeven versie (gewoonlijk de laatste)', en: 'released version (usually the latest)' },
    },
    LANG,
    { flags: '-y, --yes', about: { nl: 'stel geen vragen', en: 'ask no questions' } },
    {
      flags: '--force',
      about: { nl: 'vervang bestaande bestanden', en: 'replace existing files' },
    },
  ],
  examples: [
    { run: 'afsprakenkader init', tells: { nl: 'met vragen', en: 'with questions' } },
    { run: 'afsprakenkader init --institution odisee --yes', tells: { nl: 'zonder vragen', en: 'without questions' } },
    {
      run: 'afsprakenkader init --institution odisee --catalogue aanbod.xlsx --yes',
      tells: { nl: 'met een rekenblad als catalogus', en: 'with a spreadsheet as catalogue' },
    },
  ],
};
