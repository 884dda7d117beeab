import { defineCodes } from '@afsprakenkader/diagnostics';

const SUBSET = {
  nl: 'Schrijf de voorwaarde met wat de regeltaal kent; docs/writing-a-rule.md somt het op.',
  en: 'Write the condition with what the rule language knows; docs/writing-a-rule.md lists it.',
} as const;

/** What can be wrong with an expression of a rule or a definition. */
export const RULE_LANGUAGE_CODES = defineCodes({
  'AFK-101': {
    title: { nl: 'Uitdrukking is niet leesbaar', en: 'Expression cannot be read' },
    what: { nl: 'De uitdrukking is geen leesbare CEL: {reason}.', en: 'The expression is not readable CEL: {reason}.' },
    todo: {
      nl: 'Verbeter de schrijfwijze op de aangewezen plaats.',
      en: 'Correct the spelling at the place shown.',
    },
  },
  'AFK-102': {
    title: { nl: 'Uitdrukking is te groot', en: 'Expression is too large' },
    what: { nl: 'De uitdrukking overschrijdt een grens: {limit}.', en: 'The expression exceeds a limit: {limit}.' },
    todo: {
      nl: 'Splits ze op: geef een deel een naam als definitie, of maak er twee regels van.',
      en: 'Split it: name a part as a definition, or make two rules of it.',
    },
  },
  'AFK-103': {
    title: { nl: 'Buiten de regeltaal', en: 'Outside the rule language' },
    what: { nl: 'Dit valt buiten de regeltaal: {construct}.', en: 'This is outside the rule language: {construct}.' },
    todo: SUBSET,
  },
  'AFK-104': {
    title: { nl: 'Onbekend veld', en: 'Unknown field' },
    what: { nl: '`{name}` is geen veld van {owner}.{hint}', en: '`{name}` is not a field of {owner}.{hint}' },
    todo: {
      nl: 'Gebruik een veld van het aanbodformaat, of een definitie die vóór deze staat.',
      en: 'Use a field of the offering format, or a definition that comes before this one.',
    },
  },
  'AFK-105': {
    title: { nl: 'Onbekende parameter', en: 'Unknown parameter' },
    what: { nl: 'Er is geen parameter `{name}`.{hint}', en: 'There is no parameter `{name}`.{hint}' },
    todo: {
      nl: 'Gebruik een parameter van deze versie, met zijn volledige naam, of voeg hem toe.',
      en: 'Use a parameter of this version by its full name, or add it.',
    },
  },
  'AFK-106': {
    title: { nl: 'Onbekende regel', en: 'Unknown rule' },
    what: { nl: 'Er is geen regel `{name}`.{hint}', en: 'There is no rule `{name}`.{hint}' },
    todo: { nl: 'Noem een regel van deze versie.', en: 'Name a rule of this version.' },
  },
  'AFK-107': {
    title: { nl: 'Onbekende naam', en: 'Unknown name' },
    what: { nl: 'De naam `{name}` is hier niet bekend.{hint}', en: 'The name `{name}` is not known here.{hint}' },
    todo: {
      nl: 'Het aanbod heet `o`, de parameters heten `p`; een lijstbewerking voert zelf een naam in.',
      en: 'The offering is `o`, the parameters are `p`; a list operation introduces a name of its own.',
    },
  },
  'AFK-108': {
    title: { nl: 'Soorten passen niet bij elkaar', en: 'Kinds do not fit' },
    what: {
      nl: 'Hier hoort {expected}, maar dit is {found}.',
      en: 'This place takes {expected}, but this is {found}.',
    },
    todo: { nl: 'Vergelijk alleen waarden van dezelfde soort.', en: 'Compare values of the same kind only.' },
  },
  'AFK-109': {
    title: { nl: 'Eenheden passen niet bij elkaar', en: 'Units do not fit' },
    what: {
      nl: 'De eenheden verschillen: {expected} tegenover {found}.',
      en: 'The units differ: {expected} against {found}.',
    },
    todo: {
      nl: 'Gebruik waarden met dezelfde eenheid; de regeltaal rekent niets om.',
      en: 'Use values of the same unit; the rule language converts nothing.',
    },
  },
  'AFK-110': {
    title: { nl: 'Waarde staat niet in de woordenlijst', en: 'Value is not in the vocabulary' },
    what: {
      nl: '`{value}` staat niet in de woordenlijst {vocabulary}.{hint}',
      en: '`{value}` is not in the vocabulary {vocabulary}.{hint}',
    },
    todo: { nl: 'Kies uit: {values}.', en: 'Choose from: {values}.' },
  },
  'AFK-111': {
    title: { nl: 'Deze waarden hebben geen volgorde', en: 'These values have no order' },
    what: {
      nl: 'Ordening van een woordenlijst zonder volgorde: {found} kan niet met `{operator}` vergeleken worden.',
      en: 'Ordering an unordered enumeration: {found} cannot be compared with `{operator}`.',
    },
    todo: { nl: 'Gebruik `==`, `!=` of `in`.', en: 'Use `==`, `!=` or `in`.' },
  },
  'AFK-112': {
    title: { nl: 'Van tekst kan alleen de aanwezigheid gevraagd worden', en: 'Only the presence of text can be asked' },
    what: {
      nl: '`{name}` is tekst voor mensen: een regel oordeelt niet over de inhoud.',
      en: '`{name}` is text for people: a rule does not judge its content.',
    },
    todo: { nl: 'Vraag `given({name})` of `has({name})`.', en: 'Ask `given({name})` or `has({name})`.' },
  },
  'AFK-113': {
    title: { nl: 'Getal is te fijn of te groot', en: 'Number is too fine or too large' },
    what: {
      nl: '`{value}` heeft meer dan zes decimalen of is te groot: het zou niet exact blijven.',
      en: '`{value}` has more than six decimals or is too large: it would not stay exact.',
    },
    todo: { nl: 'Gebruik hoogstens zes decimalen.', en: 'Use at most six decimals.' },
  },
  'AFK-114': {
    title: { nl: 'Verkeerde argumenten', en: 'Wrong arguments' },
    what: { nl: '`{name}` schrijft u als `{usage}`.', en: '`{name}` is written as `{usage}`.' },
    todo: { nl: 'Geef precies deze argumenten.', en: 'Give exactly these arguments.' },
  },
  'AFK-115': {
    title: { nl: 'Datum bestaat niet', en: 'Date does not exist' },
    what: { nl: '`{value}` is geen bestaande datum.', en: '`{value}` is not a date that exists.' },
    todo: { nl: 'Schrijf een datum als 2025-09-22.', en: 'Write a date such as 2025-09-22.' },
  },
  'AFK-116': {
    title: { nl: 'Tabel past hier niet', en: 'Table does not fit here' },
    what: { nl: 'Parameter `{name}`: {reason}.', en: 'Parameter `{name}`: {reason}.' },
    todo: {
      nl: 'Een tabel leest u met een sleutel uit een woordenlijst: `p.tabel[o.veld]`. Sleutels en waarden horen in een woordenlijst van het aanbodformaat.',
      en: 'A table is read with a key from a vocabulary: `p.table[o.field]`. Keys and values belong to a vocabulary of the offering format.',
    },
  },
  'AFK-117': {
    title: { nl: 'Definitie botst met een andere naam', en: 'Definition clashes with another name' },
    what: {
      nl: 'Er is al een veld of definitie met de naam `{name}`.',
      en: 'There is already a field or definition with the name `{name}`.',
    },
    todo: { nl: 'Geef de definitie een eigen naam.', en: 'Give the definition a name of its own.' },
  },
});
