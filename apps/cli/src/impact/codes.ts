import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can be wrong with the input of a report on impact. */
export const IMPACT_CODES = defineCodes({
  'AFK-730': {
    title: { nl: 'Geen bestand met aantallen', en: 'Not a file of counts' },
    what: {
      nl: 'Het bestand {file} kan niet opgeteld worden: {reason}.',
      en: 'The file {file} cannot be added up: {reason}.',
    },
    todo: {
      nl: 'Laat de instelling het opnieuw maken met "afsprakenkader impact --counts-only".',
      en: 'Have the institution make it again with "afsprakenkader impact --counts-only".',
    },
  },
  'AFK-731': {
    title: { nl: 'Aantallen van een andere stap', en: 'Counts of another step' },
    what: {
      nl: 'Het bestand {file} gaat over {step}; {first} gaat over {expected}, of over een versie met dat nummer maar een andere inhoud.',
      en: 'The file {file} is about {step}; {first} is about {expected}, or about a version of that number with other contents.',
    },
    todo: {
      nl: 'Tel alleen bestanden samen die dezelfde twee versies vergelijken.',
      en: 'Add up only files that compare the same two versions.',
    },
  },
  'AFK-732': {
    title: { nl: 'Instelling in twee bestanden', en: 'Institution in two files' },
    what: {
      nl: '"{institution}" staat in {first} en in {file}; de aantallen zijn samengeteld.',
      en: '"{institution}" stands in {first} and in {file}; the counts are added up.',
    },
    todo: {
      nl: 'Laat een van beide weg als ze over hetzelfde aanbod gaan.',
      en: 'Leave one of them out if they are about the same offerings.',
    },
  },
  'AFK-733': {
    title: { nl: 'Opties die niet samengaan', en: 'Options that do not go together' },
    what: { nl: '"{option}" gaat niet samen met "{other}".', en: '"{option}" does not go together with "{other}".' },
    todo: {
      nl: 'Laat een van beide weg. Bekijk een voorbeeld met "afsprakenkader impact --help".',
      en: 'Leave one of them out. See an example with "afsprakenkader impact --help".',
    },
  },
  'AFK-734': {
    title: { nl: 'Geen aantal', en: 'Not a number' },
    what: {
      nl: '"{value}" is geen waarde voor --suppress-below.',
      en: '"{value}" is not a value for --suppress-below.',
    },
    todo: {
      nl: 'Geef een geheel getal vanaf 2, bijvoorbeeld 5.',
      en: 'Give a whole number from 2, for example 5.',
    },
  },
});
