import type { CommandWords } from './model.js';
import { CONFIG, FRAMEWORK, LANG } from './shared.js';

export const CERTIFICATE: CommandWords = {
  name: 'certificate',
  summary: { nl: 'maak certificaten voor lerenden', en: 'make certificates for learners' },
  about: {
    nl: 'Maakt certificaten van één microcredential: wat de vastgelegde versie van het afsprakenkader vraagt, in de huisstijl van de instelling, als archiefwaardige en toegankelijke PDF. "preview" toont een certificaat van niemand; "issue" maakt er een voor elke lerende in een bestand; "batch" doet dat voor duizenden, met zegel, en gaat verder waar het stopte. Er wordt niets gemaakt zolang een verplicht element ontbreekt.',
    en: 'Makes certificates of one microcredential: what the pinned version of the framework asks, in the house style of the institution, as an archival and accessible PDF. "preview" shows a certificate of nobody; "issue" makes one for each learner of a file; "batch" does so for thousands, with a seal, and goes on where it was stopped. Nothing is made while a mandatory element is missing.',
  },
  args: [
    { name: '<step>', about: { nl: 'preview, issue of batch', en: 'preview, issue or batch' } },
    {
      name: '[files...]',
      about: {
        nl: 'bestanden met aanbod (anders die van de configuratie)',
        en: 'files of offerings (else those of the configuration)',
      },
    },
  ],
  options: [
    { flags: '--offering <id>', about: { nl: '`id` van de microcredential', en: '`id` of the microcredential' } },
    {
      flags: '--branding <folder>',
      about: { nl: 'map van de huisstijl (anders een neutrale)', en: 'folder of the house style (else a neutral one)' },
    },
    {
      flags: '--languages <list>',
      about: {
        nl: 'talen van het certificaat, de eerste is de hoofdtaal: nl, en, nl,en (anders die van de huisstijl)',
        en: 'languages of the certificate, the main one first: nl, en, nl,en (else those of the house style)',
      },
    },
    {
      flags: '-f, --format <format>',
      about: { nl: 'formaat (anders pdf)', en: 'format (else pdf)' },
      choices: ['pdf', 'svg', 'html', 'png'],
    },
    {
      flags: '-o, --output <path>',
      about: {
        nl: 'bestand van het voorbeeld, of map van de certificaten',
        en: 'file of the preview, or folder of the certificates',
      },
    },
    {
      flags: '--learners <file>',
      about: { nl: 'lerenden, in CSV, XLSX, JSON of NDJSON', en: 'learners, in CSV, XLSX, JSON or NDJSON' },
    },
    { flags: '--issued <date>', about: { nl: 'datum van uitreiking', en: 'date of issue' }, kind: 'date' },
    {
      flags: '--verify <address>',
      about: {
        nl: 'https-adres waaronder certificaten te controleren zijn; een willekeurige code komt erachter',
        en: 'https address under which certificates are verified; a random code is added',
      },
    },
    {
      flags: '--prefix <text>',
      about: {
        nl: 'begin van de certificaatnummers, zoals HV-2026-',
        en: 'start of the certificate numbers, such as HV-2026-',
      },
    },
    {
      flags: '--register <file>',
      about: {
        nl: 'register van gegeven nummers (anders certificate-numbers.ndjson); bewaar het',
        en: 'register of given numbers (else certificate-numbers.ndjson); keep it',
      },
    },
    {
      flags: '--seal <file>',
      about: {
        nl: 'sleutel voor het zegel (PKCS#12 of PEM), alleen bij batch; wachtwoord in AFK_SEAL_PASSWORD',
        en: 'key for the seal (PKCS#12 or PEM), with batch only; password in AFK_SEAL_PASSWORD',
      },
    },
    {
      flags: '--pack',
      about: {
        nl: 'bewaar wat alle certificaten delen één keer, alleen bij batch',
        en: 'keep what all certificates share once, with batch only',
      },
    },
    FRAMEWORK,
    LANG,
    CONFIG,
  ],
  examples: [
    {
      run: 'afsprakenkader certificate preview aanbod.yaml --offering mc-01 --branding huisstijl --format png',
      tells: { nl: 'hoe het certificaat eruit zal zien', en: 'what the certificate will look like' },
    },
    {
      run: 'afsprakenkader certificate issue aanbod.yaml --offering mc-01 --branding huisstijl --learners lerenden.csv --issued 2026-11-20 --verify https://bewijs.voorbeeld.be --prefix HV-2026- -o certificaten',
      tells: { nl: 'één PDF voor elke lerende', en: 'one PDF for each learner' },
    },
  ],
};
