import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can stand in the way of making certificates from the command line. */
export const CERTIFICATE_COMMAND_CODES = defineCodes({
  'AFK-640': {
    title: { nl: 'Kies één microcredential', en: 'Choose one microcredential' },
    what: {
      nl: 'Met `--offering {id}` is er {count} keer aanbod gevonden; er is er precies één nodig.',
      en: 'With `--offering {id}` {count} offerings were found; exactly one is needed.',
    },
    todo: {
      nl: 'Geef de `id` van één aanbod met `--offering`. In de bestanden staan: {known}.',
      en: 'Give the `id` of one offering with `--offering`. The files have: {known}.',
    },
  },
  'AFK-641': {
    title: { nl: 'Map van de huisstijl is niet te lezen', en: 'Folder of the house style cannot be read' },
    what: { nl: 'De map {folder} is niet te lezen ({detail}).', en: 'The folder {folder} cannot be read ({detail}).' },
    todo: {
      nl: 'Geef met `--branding` de map waarin `branding.yaml` staat.',
      en: 'Give with `--branding` the folder that holds `branding.yaml`.',
    },
  },
  'AFK-642': {
    title: { nl: 'Optie ontbreekt om certificaten te maken', en: 'Option is missing to make certificates' },
    what: { nl: '`{option}` ontbreekt: {what}.', en: '`{option}` is missing: {what}.' },
    todo: {
      nl: 'Bekijk een voorbeeld met "afsprakenkader certificate --help".',
      en: 'See an example with "afsprakenkader certificate --help".',
    },
  },
  'AFK-643': {
    title: { nl: 'Naam van de instelling is niet bekend', en: 'Name of the institution is not known' },
    what: {
      nl: 'Voor dit aanbod staat nergens welke instelling het uitreikt.',
      en: 'Nothing says which institution awards this offering.',
    },
    todo: {
      nl: 'Zet `institution` in de catalogus of de configuratie.',
      en: 'Put `institution` in the catalogue or the configuration.',
    },
  },
});
