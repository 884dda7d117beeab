import { defineCodes } from '@afsprakenkader/diagnostics';

/** Templates that cannot be compiled, and awards that do not fit on their page. */
export const LAYOUT_CODES = defineCodes({
  'AFK-857': {
    title: { nl: 'Controle van het sjabloon houdt niet', en: 'Check of the template does not hold' },
    what: {
      nl: 'De controle `{check}` houdt niet: {reason}.',
      en: 'The check `{check}` does not hold: {reason}.',
    },
    todo: {
      nl: 'Pas de huisstijl of het aanbod aan; er is nog niets uitgereikt.',
      en: 'Change the house style or the offering; nothing was issued yet.',
    },
  },
  'AFK-858': {
    title: { nl: 'Verplicht element staat niet op de pagina', en: 'Mandatory element is not on the page' },
    what: {
      nl: '“{element}” ontbreekt in het {language}; versie {version} van het afsprakenkader vraagt het op elk certificaat.',
      en: '“{element}” is missing in {language}; version {version} of the framework asks it on every certificate.',
    },
    todo: {
      nl: 'Vul het gegeven aan bij het aanbod of bij de uitreiker, of kies talen waarin het er is.',
      en: 'Add it to the offering or to the issuer, or choose languages in which it is there.',
    },
  },
  'AFK-859': {
    title: { nl: 'Teken dat geen lettertype heeft', en: 'Character that no font has' },
    what: {
      nl: 'In “{text}” staat {character}; geen lettertype van dit sjabloon heeft dat teken.',
      en: '“{text}” has {character}; no font of this template has that character.',
    },
    todo: {
      nl: 'Schrijf de tekst in Latijns, Grieks of Cyrillisch schrift, of kies een lettertype dat het teken heeft.',
      en: 'Write the text in Latin, Greek or Cyrillic script, or choose a font that has the character.',
    },
  },
  'AFK-860': {
    title: { nl: 'Tekst past niet op het certificaat', en: 'Text does not fit on the certificate' },
    what: {
      nl: '“{text}” is te lang voor zijn plaats, ook in de kleinste leesbare letter.',
      en: '“{text}” is too long for its place, even in the smallest legible size.',
    },
    todo: { nl: 'Kort de tekst in.', en: 'Shorten the text.' },
  },
  'AFK-861': {
    title: { nl: 'Gegevens van verschillende versies', en: 'Data of different versions' },
    what: {
      nl: 'Het certificaat noemt versie {certificate} van het afsprakenkader, het sjabloon is van versie {template}.',
      en: 'The certificate names version {certificate} of the framework, the template is that of version {template}.',
    },
    todo: {
      nl: 'Gebruik het sjabloon en de bundel van de versie die is vastgelegd.',
      en: 'Use the template and the bundle of the version that is pinned.',
    },
  },
});
