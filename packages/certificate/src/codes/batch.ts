import { defineCodes } from '@afsprakenkader/diagnostics';

/** Writing many certificates, and making one again, AFK-864 to AFK-869. */
export const BATCH_CODES = defineCodes({
  'AFK-864': {
    title: { nl: 'Map is niet beschrijfbaar', en: 'Folder cannot be written' },
    what: { nl: 'In `{folder}` kan niet geschreven worden: {reason}.', en: '`{folder}` cannot be written: {reason}.' },
    todo: {
      nl: 'Kies een andere map, of vraag schrijfrechten aan wie ze beheert.',
      en: 'Choose another folder, or ask who manages it for the right to write.',
    },
  },
  'AFK-865': {
    title: { nl: 'Schijf is vol', en: 'Disk is full' },
    what: {
      nl: 'Er is geen plaats meer in `{folder}`; {done} certificaten zijn klaar en volledig.',
      en: 'There is no room left in `{folder}`; {done} certificates are done and whole.',
    },
    todo: {
      nl: 'Maak plaats en geef dezelfde opdracht opnieuw: ze gaat verder waar ze was.',
      en: 'Make room and give the same command again: it goes on where it was.',
    },
  },
  'AFK-866': {
    title: { nl: 'Map bevat andere certificaten', en: 'Folder holds other certificates' },
    what: {
      nl: '`{folder}` bevat certificaten die niet bij deze opdracht horen: {reason}.',
      en: '`{folder}` holds certificates that do not belong to this command: {reason}.',
    },
    todo: {
      nl: 'Kies een lege map, of geef de opdracht met precies dezelfde lijst, huisstijl en uitvoer.',
      en: 'Choose an empty folder, or give the command with exactly the same list, house style and output.',
    },
  },
  'AFK-867': {
    title: { nl: 'Lijst van uitgereikte certificaten is beschadigd', en: 'List of issued certificates is damaged' },
    what: {
      nl: 'Regel {line} van `{file}` is niet te lezen of klopt niet.',
      en: 'Line {line} of `{file}` cannot be read or is not right.',
    },
    todo: {
      nl: 'Zet een kopie van het bestand terug; wat op schijf staat, is niet gewijzigd.',
      en: 'Put a copy of the file back; what is on disk was not changed.',
    },
  },
  'AFK-868': {
    title: { nl: 'Bestand is niet opnieuw te maken', en: 'File cannot be made again' },
    what: {
      nl: 'Het certificaat is niet opnieuw te maken: {reason}.',
      en: 'The certificate cannot be made again: {reason}.',
    },
    todo: {
      nl: 'Ga na of dit een certificaat uit het afsprakenkader is en het volledige bestand.',
      en: 'See whether this is a certificate of the framework, and the whole file.',
    },
  },
  'AFK-869': {
    title: { nl: 'Lerende kan niet op het certificaat', en: 'Learner cannot go on the certificate' },
    what: {
      nl: '{count} certificaten zijn niet te maken; het eerste is nummer {number}, op plaats {place} van de lijst. {first}',
      en: '{count} certificates cannot be made; the first is number {number}, at place {place} of the list. {first}',
    },
    todo: {
      nl: 'Verbeter deze gegevens; er is nog niets uitgereikt.',
      en: 'Correct these items; nothing has been issued yet.',
    },
  },
});
