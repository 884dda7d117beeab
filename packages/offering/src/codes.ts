import { type Code, defineCodes } from '@afsprakenkader/diagnostics';

/** What can be amiss with how an offering is written down. The slots are filled by `parseOffering`. */
export const OFFERING_CODES = defineCodes({
  'AFK-201': {
    title: { nl: 'Geen verzameling velden', en: 'Not a set of fields' },
    what: {
      nl: 'Hier hoort {place} te staan, met velden; nu staat er {got}.',
      en: 'This should be {place}, with fields; it is {got}.',
    },
    todo: {
      nl: 'Schrijf per regel een veld en zijn waarde, zoals `id: …`.',
      en: 'Write one field and its value per line, such as `id: …`.',
    },
  },
  'AFK-202': {
    title: { nl: 'Aanbod zonder code', en: 'Offering without id' },
    what: { nl: 'Dit aanbod heeft geen bruikbare `id`.', en: 'This offering has no usable `id`.' },
    todo: {
      nl: 'Geef elk aanbod een eigen `id` die over de jaren dezelfde blijft.',
      en: 'Give every offering an `id` of its own that stays the same over the years.',
    },
  },
  'AFK-203': {
    title: { nl: 'Onbekend veld', en: 'Unknown field' },
    what: {
      nl: '`{key}` is geen veld van {place}; de inhoud is niet gelezen.',
      en: '`{key}` is not a field of {place}; its content was not read.',
    },
    todo: {
      nl: '{hint} Een eigen veld begint met `x-`.',
      en: '{hint} A field of your own starts with `x-`.',
    },
  },
  'AFK-204': {
    title: { nl: 'Waarde buiten de lijst', en: 'Value outside the list' },
    what: {
      nl: '`{value}` is geen waarde voor `{key}` ({label}).',
      en: '`{value}` is not a value for `{key}` ({label}).',
    },
    todo: {
      nl: '{hint} Mogelijke waarden: {allowed}. Een mapping kan uw woord vertalen, onder `values`.',
      en: '{hint} Possible values: {allowed}. A mapping can translate your word, under `values`.',
    },
  },
  'AFK-205': {
    title: { nl: 'Getal tussen aanhalingstekens', en: 'Number in quotes' },
    what: {
      nl: '`{key}` ({label}) is de tekst "{value}", geen getal.',
      en: '`{key}` ({label}) is the text "{value}", not a number.',
    },
    todo: {
      nl: 'Schrijf het getal zonder aanhalingstekens: {number}.',
      en: 'Write the number without quotes: {number}.',
    },
  },
  'AFK-206': {
    title: { nl: 'Ander soort waarde verwacht', en: 'Another kind of value expected' },
    what: {
      nl: '`{key}` ({label}) vraagt {expected}; nu staat er {got}.',
      en: '`{key}` ({label}) should be {expected}; it is {got}.',
    },
    todo: {
      nl: 'Schrijf {expected}, of laat het veld weg als u het niet weet.',
      en: 'Write {expected}, or leave the field out if you do not know.',
    },
  },
  'AFK-207': {
    title: { nl: 'Onmogelijke studieomvang', en: 'Impossible study load' },
    what: {
      nl: '`{key}` ({label}) is {value}; een studieomvang ligt boven 0 en is hoogstens {limit}.',
      en: '`{key}` ({label}) is {value}; a study load is above 0 and at most {limit}.',
    },
    todo: {
      nl: 'Verbeter het getal, of laat het veld weg als u het niet weet.',
      en: 'Correct the number, or leave the field out if you do not know.',
    },
  },
  'AFK-208': {
    title: { nl: 'Te veel decimalen', en: 'Too many decimals' },
    what: {
      nl: '`{key}` ({label}) is {value}: meer dan zes decimalen.',
      en: '`{key}` ({label}) is {value}: more than six decimals.',
    },
    todo: {
      nl: 'Schrijf het exacte getal, met hoogstens zes decimalen.',
      en: 'Write the exact number, with at most six decimals.',
    },
  },
  'AFK-209': {
    title: { nl: 'Geen bestaande datum', en: 'Not a date that exists' },
    what: {
      nl: '`{value}` bij `{key}` ({label}) is geen bestaande datum.',
      en: '`{value}` at `{key}` ({label}) is not a date that exists.',
    },
    todo: { nl: 'Schrijf jaar-maand-dag, zoals 2025-09-22.', en: 'Write year-month-day, such as 2025-09-22.' },
  },
  'AFK-210': {
    title: { nl: 'Geen academiejaar', en: 'Not an academic year' },
    what: { nl: '`{value}` is geen academiejaar.', en: '`{value}` is not an academic year.' },
    todo: {
      nl: 'Schrijf twee opeenvolgende jaren, zoals 2025-26.',
      en: 'Write two years that follow each other, such as 2025-26.',
    },
  },
  'AFK-211': {
    title: { nl: 'Tekst zonder inhoud', en: 'Text without content' },
    what: {
      nl: '`{key}` ({label}) heeft geen tekst in het Nederlands of het Engels; gelezen als niet vermeld.',
      en: '`{key}` ({label}) has no text in Dutch or in English; read as not stated.',
    },
    todo: {
      nl: 'Schrijf `nl: …` of `en: …`, of laat het veld weg.',
      en: 'Write `nl: …` or `en: …`, or leave the field out.',
    },
  },
  'AFK-212': {
    title: { nl: 'Onvolledige uitzondering', en: 'Incomplete exception' },
    what: {
      nl: 'Bij deze uitzondering ontbreekt de regel of de motivering; ze telt daarom niet mee.',
      en: 'This exception lacks the rule or the reason; it therefore has no effect.',
    },
    todo: { nl: 'Vul `rule` en `reason` in.', en: 'Fill in `rule` and `reason`.' },
  },
  'AFK-213': {
    title: { nl: 'Type en categorie spreken elkaar tegen', en: 'Type and category contradict each other' },
    what: {
      nl: 'Type {type} hoort niet bij categorie `{category}`; geen van beide is gebruikt.',
      en: 'Type {type} does not belong to category `{category}`; neither was used.',
    },
    todo: {
      nl: 'Houd er één over, of maak ze gelijk: `existing` is type 1, `new` is type 2, 3 of 4.',
      en: 'Keep one of them, or make them agree: `existing` is type 1, `new` is type 2, 3 or 4.',
    },
  },
  'AFK-214': {
    title: { nl: 'Twee herkomsten', en: 'Two origins' },
    what: {
      nl: 'De herkomst noemt zowel één opleiding als een lijst (`anyOf`); geen van beide is gebruikt.',
      en: 'The origin names both one programme and a list (`anyOf`); neither was used.',
    },
    todo: {
      nl: 'Schrijf `programme` en `kind`, of alleen `anyOf` met de volledige lijst.',
      en: 'Write `programme` and `kind`, or only `anyOf` with the complete list.',
    },
  },
  'AFK-215': {
    title: { nl: 'Lege waarde', en: 'Blank value' },
    what: {
      nl: '`{key}` ({label}) is leeg; gelezen als niet vermeld.',
      en: '`{key}` ({label}) is blank; read as not stated.',
    },
    todo: { nl: 'Vul het veld in of laat het weg.', en: 'Fill the field in or leave it out.' },
  },
  'AFK-216': {
    title: { nl: 'Andere schrijfwijze', en: 'Another spelling' },
    what: {
      nl: '`{value}` bij `{key}` ({label}) is gelezen als `{meaning}`.',
      en: '`{value}` at `{key}` ({label}) was read as `{meaning}`.',
    },
    todo: {
      nl: 'U hoeft niets te doen; `{meaning}` is de standaardschrijfwijze.',
      en: 'You do not need to do anything; `{meaning}` is the standard spelling.',
    },
  },
  'AFK-217': {
    title: { nl: 'Lege lijst', en: 'Empty list' },
    what: { nl: '`{key}` ({label}) is een lege lijst.', en: '`{key}` ({label}) is an empty list.' },
    todo: {
      nl: 'Zet er minstens één waarde in, of laat het veld weg.',
      en: 'Put at least one value in it, or leave the field out.',
    },
  },
  'AFK-218': {
    title: { nl: 'Geen ISCED-F-code', en: 'Not an ISCED-F code' },
    what: { nl: '`{value}` is geen ISCED-F-code.', en: '`{value}` is not an ISCED-F code.' },
    todo: {
      nl: 'Schrijf twee tot vier cijfers tussen aanhalingstekens, zoals "0913".',
      en: 'Write two to four digits between quotes, such as "0913".',
    },
  },
  'AFK-219': {
    title: { nl: 'Geen taalcode', en: 'Not a language code' },
    what: {
      nl: '`{value}` bij `{key}` ({label}) is geen taalcode.',
      en: '`{value}` at `{key}` ({label}) is not a language code.',
    },
    todo: { nl: 'Schrijf een code van ISO 639, zoals nl of en.', en: 'Write a code of ISO 639, such as nl or en.' },
  },
  'AFK-220': {
    title: { nl: 'Onbekende versie van het formaat', en: 'Unknown format version' },
    what: {
      nl: 'Versie {value} van het formaat is niet bekend; gelezen als versie {known}.',
      en: 'Format version {value} is not known; read as version {known}.',
    },
    todo: {
      nl: 'Schrijf `format: {known}`, of gebruik een nieuwere versie van deze tool.',
      en: 'Write `format: {known}`, or use a newer version of this tool.',
    },
  },
  'AFK-221': {
    title: { nl: 'Versie van het formaat niet vermeld', en: 'Format version not stated' },
    what: {
      nl: 'De catalogus zegt niet in welke versie van het formaat ze staat; gelezen als versie {known}.',
      en: 'The catalogue does not state its format version; read as version {known}.',
    },
    todo: { nl: 'Zet bovenaan `format: {known}`.', en: 'Put `format: {known}` at the top.' },
  },
  'AFK-222': {
    title: { nl: 'Getal gelezen als tekst', en: 'Number read as text' },
    what: {
      nl: 'Het getal {value} bij `{key}` ({label}) is gelezen als tekst.',
      en: 'The number {value} at `{key}` ({label}) was read as text.',
    },
    todo: {
      nl: 'Zet het tussen aanhalingstekens: zo blijven nullen vooraan behouden.',
      en: 'Put it between quotes: that keeps zeros at the front.',
    },
  },
  'AFK-223': {
    title: { nl: 'Eén waarde gelezen als lijst', en: 'One value read as a list' },
    what: {
      nl: '`{key}` ({label}) is een lijst; de ene waarde is gelezen als lijst van één.',
      en: '`{key}` ({label}) is a list; the one value was read as a list of one.',
    },
    todo: {
      nl: 'U hoeft niets te doen; `[{value}]` is de standaardschrijfwijze.',
      en: 'You do not need to do anything; `[{value}]` is the standard spelling.',
    },
  },
  'AFK-224': {
    title: { nl: 'Tekst zonder taal', en: 'Text without a language' },
    what: {
      nl: '`{key}` ({label}) zegt niet in welke taal de tekst is; hij is niet gelezen.',
      en: '`{key}` ({label}) does not say in which language its text is; it was not read.',
    },
    todo: {
      nl: 'Schrijf `{ nl: "{value}" }`, of `en` als de tekst Engels is.',
      en: 'Write `{ nl: "{value}" }`, or `en` if the text is English.',
    },
  },
  'AFK-225': {
    title: { nl: 'Geen jaartal', en: 'Not a year' },
    what: { nl: '{value} bij `{key}` ({label}) is geen jaartal.', en: '{value} at `{key}` ({label}) is not a year.' },
    todo: { nl: 'Schrijf vier cijfers, zoals 2023.', en: 'Write four digits, such as 2023.' },
  },
  'AFK-226': {
    title: { nl: 'Nog meer fouten', en: 'More faults' },
    what: {
      nl: 'Dit deel heeft nog {more} fouten die hier niet apart staan.',
      en: 'This part has {more} more faults that are not listed here.',
    },
    todo: {
      nl: 'Verbeter eerst de fouten hierboven en lees het bestand opnieuw.',
      en: 'Correct the faults above first and read the file again.',
    },
  },
  'AFK-227': {
    title: { nl: 'Lijst te lang', en: 'List too long' },
    what: {
      nl: '`{key}` ({label}) telt {count} waarden, meer dan {limit}; de lijst is niet gelezen.',
      en: '`{key}` ({label}) has {count} values, more than {limit}; the list was not read.',
    },
    todo: {
      nl: 'Kijk na of hier meer dan één aanbod samengenomen is.',
      en: 'Check whether more than one offering has been put together here.',
    },
  },
});

/** Faults that lose nothing: told for completeness, never a reason to stop. */
export const NOTE_CODES: ReadonlySet<Code> = new Set<Code>([
  'AFK-211',
  'AFK-215',
  'AFK-216',
  'AFK-221',
  'AFK-222',
  'AFK-223',
]);
