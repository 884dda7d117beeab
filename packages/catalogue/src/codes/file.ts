import { defineCodes } from '@afsprakenkader/diagnostics';

/** A file as a whole: found, readable, of a kind that is known. */
export const FILE_CODES = defineCodes({
  'AFK-301': {
    title: { nl: 'Bestand niet gevonden', en: 'File not found' },
    what: { nl: 'Het bestand {file} bestaat niet.', en: 'The file {file} does not exist.' },
    todo: {
      nl: 'Kijk de naam en de map na; paden gelden vanuit de map waarin u de opdracht geeft.',
      en: 'Check the name and the folder; paths start from the folder in which you give the command.',
    },
  },
  'AFK-302': {
    title: { nl: 'Een map in plaats van een bestand', en: 'A folder instead of a file' },
    what: { nl: '{file} is een map.', en: '{file} is a folder.' },
    todo: {
      nl: 'Noem een bestand, of een patroon zoals {file}/*.yaml.',
      en: 'Name a file, or a pattern such as {file}/*.yaml.',
    },
  },
  'AFK-303': {
    title: { nl: 'Bestand niet leesbaar', en: 'File not readable' },
    what: {
      nl: 'Het bestand {file} kan niet gelezen worden: {reason}.',
      en: 'The file {file} cannot be read: {reason}.',
    },
    todo: {
      nl: 'Kijk na of u het bestand mag lezen en of het niet in een ander programma vergrendeld is.',
      en: 'Check that you may read the file and that no other program has locked it.',
    },
  },
  'AFK-304': {
    title: { nl: 'Leeg bestand', en: 'Empty file' },
    what: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
    todo: {
      nl: 'Exporteer het aanbod opnieuw, of begin met het voorbeeld dat `afsprakenkader init` schrijft.',
      en: 'Export the offerings again, or start from the example that `afsprakenkader init` writes.',
    },
  },
  'AFK-305': {
    title: { nl: 'Geen tekst en geen werkmap', en: 'Neither text nor a workbook' },
    what: {
      nl: 'De inhoud van {file} is geen tekst en geen XLSX-werkmap.',
      en: 'The content of {file} is neither text nor an XLSX workbook.',
    },
    todo: {
      nl: 'Lever het aanbod aan als YAML, JSON, NDJSON, CSV of XLSX.',
      en: 'Provide the offerings as YAML, JSON, NDJSON, CSV or XLSX.',
    },
  },
  'AFK-306': {
    title: { nl: 'Soort bestand niet herkend', en: 'Kind of file not recognised' },
    what: {
      nl: 'Uit naam en inhoud van {file} blijkt niet of dit YAML, JSON, NDJSON, CSV of XLSX is.',
      en: 'The name and content of {file} do not show whether this is YAML, JSON, NDJSON, CSV or XLSX.',
    },
    todo: {
      nl: 'Geef het bestand de extensie van zijn inhoud: .yaml, .json, .ndjson, .csv of .xlsx.',
      en: 'Give the file the extension of its content: .yaml, .json, .ndjson, .csv or .xlsx.',
    },
  },
  'AFK-307': {
    title: { nl: 'Anders dan de extensie zegt', en: 'Other than the extension says' },
    what: {
      nl: 'Het bestand heet {extension}, maar de inhoud is {format}; het is als {format} gelezen.',
      en: 'The file is named {extension}, but its content is {format}; it has been read as {format}.',
    },
    todo: { nl: 'Pas de extensie aan.', en: 'Change the extension.' },
  },
  'AFK-308': {
    title: { nl: 'Gelezen als windows-1252', en: 'Read as windows-1252' },
    what: {
      nl: '{file} is niet in UTF-8 bewaard; het is gelezen als windows-1252, de oude tekenset van Excel.',
      en: '{file} is not saved in UTF-8; it has been read as windows-1252, the old character set of Excel.',
    },
    todo: {
      nl: 'Kijk na of letters met accenten kloppen. Kies in Excel voortaan “CSV UTF-8 (door komma’s gescheiden)”, of lever de werkmap zelf aan.',
      en: 'Check that accented letters are right. From now on choose “CSV UTF-8 (Comma delimited)” in Excel, or provide the workbook itself.',
    },
  },
  'AFK-309': {
    title: { nl: 'Beschadigde tekens', en: 'Damaged characters' },
    what: {
      nl: 'Vanaf hier staan bytes die geen UTF-8 zijn; ze zijn vervangen door �.',
      en: 'From here on there are bytes that are not UTF-8; they have been replaced by �.',
    },
    todo: { nl: 'Bewaar het bestand opnieuw als UTF-8.', en: 'Save the file again as UTF-8.' },
  },
  'AFK-310': {
    title: { nl: 'Geen lijst met aanbod gevonden', en: 'No list of offerings found' },
    what: {
      nl: 'In het bestand staat geen lijst met aanbod; op het hoogste niveau staat: {keys}.',
      en: 'The file has no list of offerings; at the top level it has: {keys}.',
    },
    todo: {
      nl: 'Zet het aanbod onder `offerings:`, of wijs in `mapping` met `records` de lijst aan (bijvoorbeeld `records: /data/items`).',
      en: 'Put the offerings under `offerings:`, or point at the list with `records` in `mapping` (for example `records: /data/items`).',
    },
  },
  'AFK-311': {
    title: { nl: 'Onbekende sleutel bovenaan', en: 'Unknown key at the top' },
    what: {
      nl: 'De catalogus kent geen sleutel `{key}` op het hoogste niveau.',
      en: 'A catalogue has no key `{key}` at its top level.',
    },
    todo: {
      nl: 'Toegelaten zijn format, institution, academicYear, defaults en offerings, en eigen sleutels die met x- beginnen. {hint}',
      en: 'Allowed are format, institution, academicYear, defaults and offerings, and keys of your own that begin with x-. {hint}',
    },
  },
  'AFK-312': {
    title: { nl: 'Waarde van een sleutel bovenaan niet bruikbaar', en: 'Value of a key at the top not usable' },
    what: {
      nl: '`{key}` op het hoogste niveau hoort {expected} te zijn; deze waarde is niet gebruikt.',
      en: '`{key}` at the top level should be {expected}; this value has not been used.',
    },
    todo: { nl: 'Verbeter de waarde of laat de sleutel weg.', en: 'Correct the value or leave the key out.' },
  },
  'AFK-313': {
    title: { nl: 'Nieuwere versie van het formaat', en: 'Newer version of the format' },
    what: {
      nl: 'Het bestand zegt formaatversie {format}; deze versie van de tool kent versie 1.',
      en: 'The file says format version {format}; this version of the tool knows version 1.',
    },
    todo: {
      nl: 'Installeer een nieuwere versie van afsprakenkader, of zet het bestand om naar `format: 1`.',
      en: 'Install a newer version of afsprakenkader, or convert the file to `format: 1`.',
    },
  },
  'AFK-314': {
    title: { nl: 'Te groot om in zijn geheel te lezen', en: 'Too large to be read whole' },
    what: {
      nl: 'Dit bestand is groter dan {limit} MB en kan niet item per item gelezen worden: {reason}.',
      en: 'This file is larger than {limit} MB and cannot be read item by item: {reason}.',
    },
    todo: {
      nl: 'Lever het aanbod aan als NDJSON (één aanbod per regel), of splits het bestand.',
      en: 'Provide the offerings as NDJSON (one offering per line), or split the file.',
    },
  },
  'AFK-315': {
    title: { nl: 'Geen JSON', en: 'Not JSON' },
    what: {
      nl: 'Het bestand hoort JSON te zijn, maar begint met: {start}.',
      en: 'The file should be JSON, but begins with: {start}.',
    },
    todo: {
      nl: 'Kijk na of de export gelukt is; soms wordt een foutpagina bewaard in plaats van het bestand.',
      en: 'Check that the export succeeded; sometimes an error page is saved instead of the file.',
    },
  },
  'AFK-316': {
    title: { nl: 'Plaats van de lijst niet gevonden', en: 'Place of the list not found' },
    what: {
      nl: '`records` wijst naar {pointer}, maar daar staat geen lijst; op het hoogste niveau staat: {keys}.',
      en: '`records` points at {pointer}, but there is no list there; at the top level there is: {keys}.',
    },
    todo: {
      nl: 'Pas `records` in de `mapping` aan, bijvoorbeeld `records: /data/items`.',
      en: 'Change `records` in the `mapping`, for example `records: /data/items`.',
    },
  },
  'AFK-399': {
    title: { nl: 'Nog meer problemen', en: 'More problems' },
    what: {
      nl: 'Er zijn nog {count} problemen in dit bestand, die hier niet opgesomd zijn.',
      en: 'There are {count} more problems in this file, which are not listed here.',
    },
    todo: { nl: 'Los eerst de eerdere problemen op.', en: 'Solve the earlier problems first.' },
  },
});
