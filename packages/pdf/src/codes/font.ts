import { defineCodes } from '@afsprakenkader/diagnostics';

/** Fonts: files, licences, characters. */
export const FONT_CODES = defineCodes({
  'AFK-801': {
    title: { nl: 'Geen bruikbaar lettertype', en: 'Not a usable font' },
    what: {
      nl: 'Het lettertypebestand voor “{font}” kan niet gelezen worden: {reason}.',
      en: 'The font file for “{font}” cannot be read: {reason}.',
    },
    todo: {
      nl: 'Geef een TrueType-bestand (.ttf) met vaste gewichten; WOFF, CFF (.otf) en variabele lettertypes worden niet ingebed.',
      en: 'Give a TrueType file (.ttf) of one fixed weight; WOFF, CFF (.otf) and variable fonts are not embedded.',
    },
  },
  'AFK-802': {
    title: { nl: 'Lettertype mag niet ingebed worden', en: 'Font may not be embedded' },
    what: {
      nl: 'De maker van “{font}” staat het inbedden niet toe in een document dat bewaard wordt (fsType {fsType}).',
      en: 'The maker of “{font}” does not allow embedding in a document that is kept (fsType {fsType}).',
    },
    todo: {
      nl: 'Kies een lettertype met een vrije licentie, of vraag de maker een bestand met de juiste rechten.',
      en: 'Choose a font with a free licence, or ask its maker for a file with the right permissions.',
    },
  },
  'AFK-803': {
    title: { nl: 'Teken zonder vorm', en: 'Character without a shape' },
    what: {
      nl: 'Het lettertype “{font}” heeft geen vorm voor het teken {character} in “{text}”.',
      en: 'The font “{font}” has no shape for the character {character} in “{text}”.',
    },
    todo: {
      nl: 'Kies een lettertype dat dit teken heeft, of schrijf de tekst zoals ze op het identiteitsbewijs in Latijns schrift staat.',
      en: 'Choose a font that has this character, or write the text as the identity document has it in Latin script.',
    },
  },
});
