import { defineCodes } from '@afsprakenkader/diagnostics';

/** What a format of others cannot say of a certificate or an offering that is itself sound. */
export const WRITE_CODES = defineCodes({
  'AFK-874': {
    title: { nl: 'Gegeven past niet in dit formaat', en: 'Item has no place in this format' },
    what: {
      nl: '{label} "{value}" kan niet in {format} staan: {reason}.',
      en: '{label} "{value}" cannot stand in {format}: {reason}.',
    },
    todo: {
      nl: 'De rest is wel geschreven; het andere formaat en de pagina zeggen het wel.',
      en: 'The rest has been written; the other format and the page do say it.',
    },
  },
  'AFK-898': {
    title: { nl: 'Uitreiker zonder adres', en: 'Issuer without an address' },
    what: {
      nl: '{issuer} heeft geen did:web en geen webadres; zonder een van beide weet niemand van wie een badge is.',
      en: '{issuer} has no did:web and no web address; without one of them nobody knows whose a badge is.',
    },
    todo: {
      nl: 'Vermeld `identifiers.did` of `homepage` bij de gegevens van de uitreiker.',
      en: 'State `identifiers.did` or `homepage` in the details of the issuer.',
    },
  },
});
