import { defineCodes } from '@afsprakenkader/diagnostics';

/** What can stand in the way of moving to another version. */
export const MIGRATE_CODES = defineCodes({
  'AFK-750': {
    title: { nl: 'Geen weg naar deze versie', en: 'No way to this version' },
    what: {
      nl: 'Er is geen stap beschreven van versie {from} naar een volgende op weg naar {to}.',
      en: 'No step is described from version {from} to a next one on the way to {to}.',
    },
    todo: {
      nl: 'Werk de tool bij, of kies een versie waarheen er een stap is: {known}.',
      en: 'Update the tool, or choose a version to which there is a step: {known}.',
    },
  },
  'AFK-751': {
    title: { nl: 'Terug naar een oudere versie', en: 'Back to an older version' },
    what: {
      nl: 'Versie {to} is ouder dan {from}; bestanden worden niet teruggezet.',
      en: 'Version {to} is older than {from}; files are not moved back.',
    },
    todo: {
      nl: 'Haal de oude bestanden uit uw versiebeheer, en leg de versie vast met "afsprakenkader pin {to}".',
      en: 'Take the old files from your version control, and pin the version with "afsprakenkader pin {to}".',
    },
  },
  'AFK-752': {
    title: { nl: 'Bestand niet verplaatst', en: 'File not moved' },
    what: { nl: 'In {file} is niets veranderd: {reason}.', en: 'Nothing was changed in {file}: {reason}.' },
    todo: {
      nl: 'Herstel het bestand en probeer opnieuw, of pas het met de hand aan.',
      en: 'Mend the file and try again, or change it by hand.',
    },
  },
  'AFK-753': {
    title: { nl: 'Naam van een vervallen regel', en: 'Name of a rule that is gone' },
    what: { nl: 'De regel "{rule}" bestaat niet meer.', en: 'The rule "{rule}" no longer exists.' },
    todo: {
      nl: 'Haal deze vermelding weg, of wijs een regel aan die nu geldt.',
      en: 'Take this entry away, or name a rule that applies now.',
    },
  },
  'AFK-754': {
    title: { nl: 'Met de hand aan te passen', en: 'To be changed by hand' },
    what: {
      nl: 'Hier staat "{before}", dat nu "{after}" heet, op een plaats die niet vanzelf aangepast kan worden.',
      en: 'Here stands "{before}", now called "{after}", in a place that cannot be changed automatically.',
    },
    todo: { nl: 'Pas het met de hand aan.', en: 'Change it by hand.' },
  },
  'AFK-755': {
    title: { nl: 'ts-morph ontbreekt', en: 'ts-morph is missing' },
    what: {
      nl: 'Om TypeScript aan te passen is het pakket ts-morph nodig, en het is niet geïnstalleerd.',
      en: 'To change TypeScript the package ts-morph is needed, and it is not installed.',
    },
    todo: {
      nl: 'Installeer het met "npm install --save-dev ts-morph", en probeer opnieuw.',
      en: 'Install it with "npm install --save-dev ts-morph", and try again.',
    },
  },
});
