import type { CommandWords } from './model.js';
import { CONFIG, LANG } from './shared.js';

export const PIN: CommandWords = {
  name: 'pin',
  summary: { nl: 'leg een versie van het afsprakenkader vast', en: 'pin a version of the framework' },
  about: {
    nl: 'Schrijft het exacte versienummer en de digest in afsprakenkader.yaml. Opmerkingen in dat bestand blijven staan. Vanaf dan toetst "check" aan precies die versie; past haar inhoud ooit niet bij de digest, dan toetst "check" niet.',
    en: 'Writes the exact version number and digest into afsprakenkader.yaml. Comments in that file stay. From then on "check" uses exactly that version; if its contents ever do not match the digest, "check" does not check.',
  },
  args: [
    {
      name: '<version>',
      about: { nl: 'een vrijgegeven versie, zoals 0.2.0', en: 'a released version, such as 0.2.0' },
    },
  ],
  options: [
    {
      flags: '--edition <year>',
      about: { nl: 'alleen voor dit academiejaar, zoals 2026-27', en: 'only for this academic year, such as 2026-27' },
    },
    CONFIG,
    LANG,
  ],
  examples: [
    { run: 'afsprakenkader pin 0.2.0', tells: { nl: 'voor al het aanbod', en: 'for all offerings' } },
    {
      run: 'afsprakenkader pin 0.2.0 --edition 2026-27',
      tells: { nl: 'alleen voor het aanbod van 2026-27', en: 'only for the offerings of 2026-27' },
    },
  ],
};
