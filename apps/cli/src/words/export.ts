import type { CommandWords } from './model.js';
import { CONFIG, LANG } from './shared.js';

export const EXPORT: CommandWords = {
  name: 'export',
  summary: { nl: 'schrijf uw aanbod in een ander formaat', en: 'write your offerings in another format' },
  about: {
    nl: 'Schrijft uw aanbod, met alles wat de catalogus en de configuratie voor elk aanbod zeggen, als opleidingen van de Open Education API (release 6) of als leermogelijkheden van het Europese leermodel (ELM 3.2). Wat dat formaat niet kan zeggen, wordt genoemd met bestand en regel; de rest wordt geschreven. "check" leest beide formaten.',
    en: 'Writes your offerings, with all that the catalogue and the configuration say for each of them, as programmes of the Open Education API (release 6) or as learning opportunities of the European Learning Model (ELM 3.2). What that format cannot say is listed with its file and line; the rest is written. "check" reads both formats.',
  },
  args: [
    {
      name: '[files...]',
      about: {
        nl: 'bestanden of patronen (anders die van de configuratie)',
        en: 'files or patterns (else those of the configuration)',
      },
    },
  ],
  options: [
    {
      flags: '-f, --format <format>',
      about: { nl: 'formaat (anders oeapi)', en: 'format (else oeapi)' },
      choices: ['oeapi', 'elm'],
    },
    { flags: '-o, --output <file>', about: { nl: 'schrijf naar een bestand', en: 'write to a file' } },
    LANG,
    CONFIG,
  ],
  examples: [
    {
      run: 'afsprakenkader export -o programmes.json',
      tells: { nl: 'al het aanbod, voor de Open Education API', en: 'all offerings, for the Open Education API' },
    },
    {
      run: 'afsprakenkader export aanbod.xlsx --format elm -o aanbod.jsonld',
      tells: { nl: 'één bestand, als Europese leermogelijkheden', en: 'one file, as European learning opportunities' },
    },
  ],
};
