import { defineCodes } from '@afsprakenkader/diagnostics';

/** Faults in the YAML of the agreement. */
export const AUTHORING_CODES = defineCodes({
  'AFK-501': {
    title: { nl: 'YAML van de regels is niet leesbaar', en: 'YAML of the rules cannot be read' },
    what: { nl: 'De YAML is niet leesbaar: {reason}.', en: 'The YAML cannot be read: {reason}.' },
    todo: { nl: 'Verbeter de schrijfwijze op de aangewezen plaats.', en: 'Correct the spelling at the place shown.' },
  },
  'AFK-502': {
    title: { nl: 'Onbekende sleutel in de regels', en: 'Unknown key in the rules' },
    what: { nl: 'De sleutel `{key}` bestaat hier niet.{hint}', en: 'The key `{key}` does not exist here.{hint}' },
    todo: { nl: 'Gebruik een van: {known}.', en: 'Use one of: {known}.' },
  },
  'AFK-503': {
    title: { nl: 'Sleutel staat er twee keer', en: 'Key occurs twice' },
    what: { nl: 'Dezelfde sleutel staat twee keer in één object.', en: 'The same key occurs twice in one object.' },
    todo: { nl: 'Behoud er één.', en: 'Keep one of them.' },
  },
  'AFK-504': {
    title: { nl: 'Waarde in de regels klopt niet', en: 'Value in the rules is wrong' },
    what: { nl: '`{path}` heeft niet de juiste vorm.', en: '`{path}` does not have the right form.' },
    todo: { nl: 'Verwacht: {expected}.', en: 'Expected: {expected}.' },
  },
  'AFK-505': {
    title: { nl: 'Tekst ontbreekt in een taal', en: 'Text is missing in a language' },
    what: {
      nl: '`{path}` heeft geen tekst in taal `{language}`.',
      en: '`{path}` has no text in language `{language}`.',
    },
    todo: {
      nl: 'Schrijf de tekst in het Nederlands (nl) en in het Engels (en).',
      en: 'Write the text in Dutch (nl) and in English (en).',
    },
  },
  'AFK-506': {
    title: { nl: 'Verwijzing naar iets dat niet bestaat', en: 'Reference to something that does not exist' },
    what: { nl: 'Er is geen {kind} `{name}`.{hint}', en: 'There is no {kind} `{name}`.{hint}' },
    todo: {
      nl: 'Gebruik een bestaande naam, of voeg toe wat ontbreekt.',
      en: 'Use an existing name, or add what is missing.',
    },
  },
  'AFK-507': {
    title: { nl: 'Invulplaats bestaat niet', en: 'Slot does not exist' },
    what: {
      nl: 'De invulplaats `{slot}` is geen veld van een aanbod en geen parameter.{hint}',
      en: 'The slot `{slot}` is neither a field of an offering nor a parameter.{hint}',
    },
    todo: {
      nl: 'Gebruik de naam van een veld (credits), een parameter (load.max), offering.id of repair met een veld.',
      en: 'Use the name of a field (credits), a parameter (load.max), offering.id, or repair with a field.',
    },
  },
  'AFK-508': {
    title: { nl: 'Bestandsnaam en id verschillen', en: 'File name and id differ' },
    what: { nl: 'Regel `{id}` staat in het bestand `{file}`.', en: 'Rule `{id}` is in the file `{file}`.' },
    todo: { nl: 'Eén regel, één bestand: noem het `{id}.yaml`.', en: 'One rule, one file: call it `{id}.yaml`.' },
  },
  'AFK-509': {
    title: { nl: 'Naam is al gebruikt', en: 'Name is already used' },
    what: { nl: '{kind} `{name}` staat er twee keer.', en: '{kind} `{name}` occurs twice.' },
    todo: { nl: 'Geef elk een eigen naam.', en: 'Give each a name of its own.' },
  },
  'AFK-510': {
    title: { nl: 'Voorbeeld volgt het aanbodformaat niet', en: 'Example does not follow the offering format' },
    what: { nl: 'Het voorbeeldaanbod klopt niet bij `{path}`.', en: 'The example offering is wrong at `{path}`.' },
    todo: {
      nl: 'Schrijf het aanbod volgens het aanbodformaat.',
      en: 'Write the offering as the offering format says.',
    },
  },
  'AFK-511': {
    title: { nl: 'Bestand van de regels ontbreekt', en: 'File of the rules is missing' },
    what: { nl: 'Het bestand `{file}` ontbreekt.', en: 'The file `{file}` is missing.' },
    todo: {
      nl: 'Maak het aan; docs/writing-a-rule.md noemt wat erin staat.',
      en: 'Create it; docs/writing-a-rule.md says what belongs in it.',
    },
  },
  'AFK-512': {
    title: { nl: 'Regel zegt te weinig of te veel', en: 'Rule says too little or too much' },
    what: { nl: '{reason}', en: '{reason}' },
    todo: {
      nl: 'Zie docs/writing-a-rule.md voor wat bij elke modaliteit hoort.',
      en: 'See docs/writing-a-rule.md for what belongs to each modality.',
    },
  },
});
