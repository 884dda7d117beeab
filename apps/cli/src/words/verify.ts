import type { CommandWords } from './model.js';
import { LANG } from './shared.js';

export const VERIFY: CommandWords = {
  name: 'verify',
  summary: { nl: 'controleer een certificaat dat iemand toont', en: 'verify a certificate that somebody shows' },
  about: {
    nl: 'Controleert Europese bewijzen en badges zonder netwerk: vorm, handtekening, uitreiker, data, status, elementen van Annex I, versie van het afsprakenkader en, bij meer bestanden, of ze van één certificaat komen. Elke vraag krijgt een eigen antwoord. Wat u niet meegeeft, wordt niet geloofd: leg did-documenten, statuslijsten (.json) en certificaten (.pem) in een map. De afloopcode is 0 als alles in orde is, anders 1.',
    en: 'Verifies European credentials and badges without network: form, signature, issuer, dates, status, elements of Annex I, version of the framework and, for several files, whether they come from one certificate. Each question has its own answer. What you do not hand over is not believed: put DID documents, status lists (.json) and certificates (.pem) in a folder. The exit code is 0 where everything is in order, else 1.',
  },
  args: [{ name: '<files...>', about: { nl: 'bestanden die bij elkaar horen', en: 'files that belong together' } }],
  options: [
    {
      flags: '--trust <folder>',
      about: {
        nl: 'map met did-documenten, statuslijsten en certificaten',
        en: 'folder with DID documents, status lists and certificates',
      },
    },
    {
      flags: '--allow-host <hosts>',
      about: {
        nl: 'domeinen waar ontbrekende documenten opgevraagd mogen worden, met komma’s ertussen',
        en: 'domains that may be asked for missing documents, with commas between',
      },
    },
    {
      flags: '--format <format>',
      about: { nl: 'vorm van het antwoord', en: 'format of the answer' },
      choices: ['text', 'json'],
    },
    LANG,
  ],
  examples: [
    {
      run: 'afsprakenkader verify bewijs.json badge.json --trust vertrouwd',
      tells: { nl: 'twee bestanden van één certificaat', en: 'two files of one certificate' },
    },
    {
      run: 'afsprakenkader verify badge.json --allow-host www.voorbeeld.be,bewijs.voorbeeld.be',
      tells: {
        nl: 'vraag sleutels en status op bij de instelling zelf',
        en: 'ask the institution itself for keys and status',
      },
    },
  ],
};
