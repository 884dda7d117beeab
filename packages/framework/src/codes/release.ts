import { defineCodes } from '@afsprakenkader/diagnostics';

/** Faults in reading and releasing framework versions. */
export const RELEASE_CODES = defineCodes({
  'AFK-520': {
    title: { nl: 'Onbekende versie van het kader', en: 'Unknown framework version' },
    what: { nl: 'Er is geen vrijgegeven versie `{version}`.', en: 'There is no released version `{version}`.' },
    todo: { nl: 'Gebruik een van: {known}.', en: 'Use one of: {known}.' },
  },
  'AFK-521': {
    title: { nl: 'Digest van het kader klopt niet', en: 'Digest of the framework does not match' },
    what: {
      nl: 'Versie {version} heeft digest {found}; {expected} was verwacht.',
      en: 'Version {version} has digest {found}; {expected} was expected.',
    },
    todo: {
      nl: 'Een vrijgegeven versie verandert nooit: installeer het pakket opnieuw.',
      en: 'A released version never changes: install the package again.',
    },
  },
  'AFK-522': {
    title: { nl: 'Kaderbestand is niet leesbaar', en: 'Framework file cannot be read' },
    what: {
      nl: '`{file}` is geen leesbaar kaderbestand: {reason}.',
      en: '`{file}` is not a readable framework file: {reason}.',
    },
    todo: {
      nl: 'Geef het pad van een bestand dat bij het vrijgeven van een versie gemaakt is.',
      en: 'Give the path of a file that was made when a version was released.',
    },
  },
  'AFK-523': {
    title: { nl: 'Kaderbestand vraagt een nieuwere tool', en: 'Framework file needs a newer tool' },
    what: {
      nl: '`{file}` heeft bestandsformaat {format}; deze tool leest formaat 1.',
      en: '`{file}` has file format {format}; this tool reads format 1.',
    },
    todo: { nl: 'Installeer minstens versie {tool}.', en: 'Install at least version {tool}.' },
  },
  'AFK-524': {
    title: { nl: 'Versie zonder sjabloon voor certificaten', en: 'Version without a certificate template' },
    what: {
      nl: 'Versie {version} van het afsprakenkader heeft geen sjabloon voor certificaten.',
      en: 'Version {version} of the framework has no template for certificates.',
    },
    todo: {
      nl: 'Installeer de nieuwste versie van het pakket, of gebruik een versie die een sjabloon heeft.',
      en: 'Install the newest version of the package, or use a version that has a template.',
    },
  },
  'AFK-525': {
    title: { nl: 'Digest van het sjabloon klopt niet', en: 'Digest of the template does not match' },
    what: {
      nl: 'Het sjabloon van versie {version} heeft digest {found}; {expected} was verwacht.',
      en: 'The template of version {version} has digest {found}; {expected} was expected.',
    },
    todo: {
      nl: 'Een vrijgegeven sjabloon verandert nooit: installeer het pakket opnieuw.',
      en: 'A released template never changes: install the package again.',
    },
  },
  'AFK-540': {
    title: { nl: 'Versie is al vrijgegeven', en: 'Version is already released' },
    what: { nl: 'Versie {version} is al vrijgegeven.', en: 'Version {version} is already released.' },
    todo: { nl: 'Kies een hoger nummer dan {last}.', en: 'Choose a number higher than {last}.' },
  },
  'AFK-541': {
    title: { nl: 'Geen versienummer', en: 'Not a version number' },
    what: { nl: '`{version}` is geen versienummer.', en: '`{version}` is not a version number.' },
    todo: { nl: 'Geef een nummer zoals 0.3.0.', en: 'Give a number like 0.3.0.' },
  },
  'AFK-542': {
    title: { nl: 'Versienummer is te laag voor de wijziging', en: 'Version number is too low for the change' },
    what: {
      nl: 'Wat er verandert, vraagt minstens nummer {needed}; {version} is te laag.',
      en: 'What changes asks for number {needed} at least; {version} is too low.',
    },
    todo: {
      nl: 'Neem {needed} of hoger. "afsprakenkader propose" zegt waarom.',
      en: 'Take {needed} or higher. "afsprakenkader propose" says why.',
    },
  },
  'AFK-543': {
    title: { nl: 'Changeset van het afsprakenkader ontbreekt', en: 'Changeset of the agreement is missing' },
    what: {
      nl: 'De regels verschillen van versie {last} en vragen een stap `{needed}`, maar er is geen changeset.',
      en: 'The rules differ from version {last} and ask for a `{needed}` step, but there is no changeset.',
    },
    todo: { nl: 'Voer "npm run framework:changeset" uit.', en: 'Run "npm run framework:changeset".' },
  },
  'AFK-544': {
    title: { nl: 'Changeset is te laag voor de wijziging', en: 'Changeset is too low for the change' },
    what: {
      nl: 'De changeset zegt `{declared}`, maar wat er sinds versie {last} verandert, vraagt minstens `{needed}`.',
      en: 'The changeset says `{declared}`, but what changes since version {last} asks for `{needed}` at least.',
    },
    todo: {
      nl: 'Een mens mag de graad verhogen, nooit verlagen: voer "npm run framework:changeset" uit.',
      en: 'A person may raise the grade, never lower it: run "npm run framework:changeset".',
    },
  },
});
