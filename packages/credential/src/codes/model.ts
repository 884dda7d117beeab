import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can be wrong with one certificate as data. */
export const MODEL_CODES = defineCodes({
  'AFK-870': {
    title: { nl: 'Onbekend gegeven op een certificaat', en: 'Unknown item in a certificate' },
    what: {
      nl: '`{key}` bij {place} is geen gegeven van een certificaat.',
      en: '`{key}` at {place} is not an item of a certificate.',
    },
    todo: {
      nl: '{hint} Een certificaat bevat alleen wat erop hoort; haal de rest weg.',
      en: '{hint} A certificate holds only what belongs on it; leave out the rest.',
    },
  },
  'AFK-871': {
    title: { nl: 'Gegeven van een certificaat klopt niet', en: 'Item of a certificate is not right' },
    what: { nl: '{label} (`{place}`): {reason}.', en: '{label} (`{place}`): {reason}.' },
    todo: {
      nl: 'Verbeter dit in het bestand waaruit het certificaat gemaakt wordt.',
      en: 'Correct this in the file from which the certificate is made.',
    },
  },
  'AFK-872': {
    title: { nl: 'Verplicht element ontbreekt', en: 'Mandatory element is missing' },
    what: {
      nl: 'Element {number} van de Europese aanbeveling, {element}, ontbreekt.',
      en: 'Element {number} of the European Recommendation, {element}, is missing.',
    },
    todo: { nl: '{todo}', en: '{todo}' },
  },
  'AFK-873': {
    title: { nl: 'Element ontbreekt in een taal', en: 'Element is missing in a language' },
    what: {
      nl: 'Element {number}, {element}, heeft geen tekst in het {language}, een taal van dit certificaat.',
      en: 'Element {number}, {element}, has no text in {language}, a language of this certificate.',
    },
    todo: {
      nl: 'Vul `{place}` aan in het {language}, of geef het certificaat in de andere taal uit.',
      en: 'Add the {language} text to `{place}`, or issue the certificate in the other language.',
    },
  },
});
