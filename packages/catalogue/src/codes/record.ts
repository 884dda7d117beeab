import { defineCodes } from '@afsprakenkader/diagnostics';

/** One record in YAML, JSON or NDJSON that cannot be read as written. */
export const RECORD_CODES = defineCodes({
  'AFK-320': {
    title: { nl: 'Geen geldige JSON', en: 'Not valid JSON' },
    what: {
      nl: 'Hier is de JSON niet geldig ({reason}); dit aanbod kon niet gelezen worden.',
      en: 'The JSON is not valid here ({reason}); this offering could not be read.',
    },
    todo: {
      nl: 'Verbeter deze plaats of exporteer het bestand opnieuw; de rest van het bestand is wel gelezen.',
      en: 'Correct this place or export the file again; the rest of the file has been read.',
    },
  },
  'AFK-321': {
    title: { nl: 'Geen aanbod', en: 'Not an offering' },
    what: {
      nl: 'Hier hoort een aanbod te staan (sleutels met waarden), maar er staat {found}.',
      en: 'An offering (keys with values) is expected here, but there is {found}.',
    },
    todo: { nl: 'Verbeter of verwijder dit item.', en: 'Correct or remove this item.' },
  },
  'AFK-322': {
    title: { nl: 'Regel of item te lang', en: 'Line or item too long' },
    what: {
      nl: 'Dit item is langer dan {limit} MB en is overgeslagen.',
      en: 'This item is longer than {limit} MB and has been skipped.',
    },
    todo: {
      nl: 'Kijk na of er geen regeleinde of haakje ontbreekt, en haal ingebedde bestanden uit het aanbod.',
      en: 'Check that no line ending or bracket is missing, and take embedded files out of the offering.',
    },
  },
  'AFK-323': {
    title: { nl: 'Te diep genest', en: 'Nested too deeply' },
    what: {
      nl: 'Dit item is dieper dan {limit} niveaus genest en is overgeslagen.',
      en: 'This item is nested more than {limit} levels deep and has been skipped.',
    },
    todo: {
      nl: 'Een aanbod heeft hoogstens een tiental niveaus: kijk na of de export klopt.',
      en: 'An offering has about ten levels at most: check the export.',
    },
  },
  'AFK-324': {
    title: { nl: 'Sleutel staat er twee keer', en: 'Key occurs twice' },
    what: {
      nl: 'De sleutel `{key}` staat er twee keer, de eerste keer op regel {line}; de laatste waarde is gebruikt.',
      en: 'The key `{key}` occurs twice, first on line {line}; the last value has been used.',
    },
    todo: { nl: 'Verwijder een van beide.', en: 'Remove one of the two.' },
  },
  'AFK-325': {
    title: { nl: 'Sleutel niet toegelaten', en: 'Key not allowed' },
    what: {
      nl: 'De sleutel `{key}` is niet toegelaten en is weggelaten.',
      en: 'The key `{key}` is not allowed and has been left out.',
    },
    todo: { nl: 'Geef de sleutel een andere naam.', en: 'Give the key another name.' },
  },
  'AFK-326': {
    title: { nl: 'Geen getal', en: 'Not a number' },
    what: {
      nl: 'Hier staat {text}, wat geen getal is; het is gelezen als “niet vermeld”.',
      en: 'Here is {text}, which is not a number; it has been read as “not stated”.',
    },
    todo: {
      nl: 'Vul het getal in, of laat de sleutel weg zolang het niet bekend is.',
      en: 'Fill in the number, or leave the key out as long as it is not known.',
    },
  },
  'AFK-327': {
    title: { nl: 'Lijst niet goed afgesloten', en: 'List not closed properly' },
    what: {
      nl: 'De lijst met aanbod klopt hier niet: {reason}. Wat gelezen kon worden, is gelezen.',
      en: 'Something is wrong with the list of offerings here: {reason}. What could be read has been read.',
    },
    todo: {
      nl: 'Kijk na of het bestand volledig gekopieerd is en of alle haakjes gesloten zijn.',
      en: 'Check that the file was copied completely and that all brackets are closed.',
    },
  },
  'AFK-328': {
    title: { nl: 'Geen strikte JSON', en: 'Not strict JSON' },
    what: {
      nl: 'Hier staat commentaar of een komma te veel; de JSON is toch gelezen.',
      en: 'There is a comment or a comma too many here; the JSON has been read all the same.',
    },
    todo: { nl: 'Verwijder het commentaar of de komma.', en: 'Remove the comment or the comma.' },
  },
  'AFK-329': {
    title: { nl: 'Niet gezocht naar dubbele sleutels', en: 'Not searched for duplicate keys' },
    what: {
      nl: 'In een bestand van deze grootte is niet nagegaan of sleutels binnen één aanbod dubbel staan; de laatste waarde geldt.',
      en: 'A file of this size is not searched for keys that occur twice in one offering; the last value counts.',
    },
    todo: { nl: 'U hoeft niets te doen.', en: 'You do not need to do anything.' },
  },
  'AFK-330': {
    title: { nl: 'Geen geldige YAML', en: 'Not valid YAML' },
    what: {
      nl: 'Hier is de YAML niet geldig ({reason}).',
      en: 'The YAML is not valid here ({reason}).',
    },
    todo: {
      nl: 'Verbeter deze plaats; let op inspringing, aanhalingstekens en haakjes.',
      en: 'Correct this place; look at indentation, quotes and brackets.',
    },
  },
  'AFK-331': {
    title: { nl: 'Tab in de inspringing', en: 'Tab in the indentation' },
    what: {
      nl: 'Hier springt een regel in met een tab; YAML laat daar alleen spaties toe.',
      en: 'A line is indented with a tab here; YAML allows only spaces there.',
    },
    todo: {
      nl: 'Vervang de tabs door spaties (in de meeste editors: “Convert indentation to spaces”).',
      en: 'Replace the tabs by spaces (in most editors: “Convert indentation to spaces”).',
    },
  },
  'AFK-332': {
    title: { nl: 'Verwijzingen die uit de hand lopen', en: 'References that grow out of hand' },
    what: {
      nl: 'De verwijzingen (`*{anchor}`) in dit item groeien uit tot meer dan {limit} waarden; het is overgeslagen.',
      en: 'The references (`*{anchor}`) in this item grow into more than {limit} values; it has been skipped.',
    },
    todo: { nl: 'Schrijf de waarden voluit.', en: 'Write the values out in full.' },
  },
  'AFK-333': {
    title: { nl: 'Verwijzing naar niets', en: 'Reference to nothing' },
    what: {
      nl: '`*{anchor}` verwijst naar een anker `&{anchor}` dat er niet (meer) boven staat; dit item kon niet gelezen worden.',
      en: '`*{anchor}` refers to an anchor `&{anchor}` that is not above it; this item could not be read.',
    },
    todo: {
      nl: 'Schrijf de waarde voluit of zet het anker ervoor.',
      en: 'Write the value out in full, or put the anchor before it.',
    },
  },
  'AFK-334': {
    title: { nl: 'Sleutel is geen woord', en: 'Key is not a word' },
    what: {
      nl: 'De sleutel is hier een lijst of een groep; dat paar is weggelaten.',
      en: 'The key here is a list or a group; that pair has been left out.',
    },
    todo: { nl: 'Gebruik een woord als sleutel.', en: 'Use a word as the key.' },
  },
  'AFK-335': {
    title: { nl: 'Onbekend YAML-type', en: 'Unknown YAML tag' },
    what: {
      nl: 'Het YAML-type {tag} past hier niet of is niet bekend; de waarde is gelezen alsof het er niet stond.',
      en: 'The YAML tag {tag} does not fit here or is not known; the value has been read as if it were not there.',
    },
    todo: { nl: 'Verwijder het YAML-type.', en: 'Remove the tag.' },
  },
  'AFK-336': {
    title: { nl: 'Meer dan één YAML-document', en: 'More than one YAML document' },
    what: {
      nl: 'Na `---` begint een tweede document; het is niet gelezen.',
      en: 'A second document begins after `---`; it has not been read.',
    },
    todo: {
      nl: 'Zet al het aanbod in één lijst onder `offerings:`, of maak er aparte bestanden van.',
      en: 'Put all offerings in one list under `offerings:`, or make separate files.',
    },
  },
  'AFK-337': {
    title: { nl: 'Getal met te veel cijfers', en: 'Number with too many digits' },
    what: {
      nl: 'Het getal {text} heeft meer cijfers dan precies gelezen kunnen worden; het is gelezen als {value}.',
      en: 'The number {text} has more digits than can be read exactly; it has been read as {value}.',
    },
    todo: {
      nl: 'Is het een code, zet ze dan tussen aanhalingstekens; anders volstaan hoogstens zes decimalen.',
      en: 'If it is a code, put it between quotes; otherwise at most six decimals will do.',
    },
  },
});
