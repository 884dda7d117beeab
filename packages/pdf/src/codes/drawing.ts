import { defineCodes } from '@afsprakenkader/diagnostics';

/** Display lists and images. */
export const DRAWING_CODES = defineCodes({
  'AFK-810': {
    title: { nl: 'Beeld kan niet gelezen worden', en: 'Image cannot be read' },
    what: {
      nl: 'Het PNG-beeld “{image}” kan niet gelezen worden: {reason}.',
      en: 'The PNG image “{image}” cannot be read: {reason}.',
    },
    todo: {
      nl: 'Open het in een beeldprogramma en bewaar het opnieuw als PNG, 8 bits per kleur.',
      en: 'Open it in an image program and save it again as PNG, 8 bits per colour.',
    },
  },
  'AFK-811': {
    title: { nl: 'Beeld te groot', en: 'Image too large' },
    what: {
      nl: 'Het PNG-beeld “{image}” is {width} × {height} beeldpunten; meer dan {limit} beeldpunten worden niet uitgepakt.',
      en: 'The PNG image “{image}” is {width} × {height} pixels; more than {limit} pixels are not unpacked.',
    },
    todo: { nl: 'Verklein het beeld, of gebruik een SVG.', en: 'Make the image smaller, or use an SVG.' },
  },
  'AFK-812': {
    title: { nl: 'Opmaak klopt niet', en: 'Layout does not hold together' },
    what: {
      nl: 'De opmaak kan geen toegankelijk document worden: {reason}.',
      en: 'The layout cannot become an accessible document: {reason}.',
    },
    todo: {
      nl: 'Dit hoort de opmaak te verbeteren, niet de gegevens; meld het met het sjabloon erbij.',
      en: 'This is for the layout to mend, not the data; report it together with the template.',
    },
  },
  'AFK-813': {
    title: { nl: 'Gegevens voor het sjabloon ontbreken', en: 'Data for the template are missing' },
    what: {
      nl: 'Voor dit certificaat is niets gegeven voor {slot}.',
      en: 'Nothing is given for {slot} on this certificate.',
    },
    todo: {
      nl: 'Vul het gegeven aan, en maak het certificaat opnieuw.',
      en: 'Add it, and make the certificate again.',
    },
  },
  'AFK-814': {
    title: { nl: 'Geen geldig tijdstip', en: 'Not a valid moment' },
    what: {
      nl: '“{text}” is geen tijdstip met tijdzone.',
      en: '“{text}” is not a moment with a time zone.',
    },
    todo: { nl: 'Schrijf het als 2026-06-30T10:00:00+02:00.', en: 'Write it as 2026-06-30T10:00:00+02:00.' },
  },
});
