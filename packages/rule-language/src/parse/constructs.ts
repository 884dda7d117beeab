import type { Localized } from '@afsprakenkader/diagnostics';

/** Functions and operators of CEL that the rule language leaves out, by the reason why. */
const GROUPS: readonly { readonly names: readonly string[]; readonly say: (name: string) => Localized }[] = [
  {
    names: ['matches', 'find', 'findAll'],
    say: (name) => ({
      nl: `reguliere expressie (tekstfunctie ${name})`,
      en: `regular expression (text function ${name})`,
    }),
  },
  {
    names: [
      'contains',
      'startsWith',
      'endsWith',
      'lowerAscii',
      'upperAscii',
      'trim',
      'split',
      'join',
      'substring',
      'indexOf',
      'lastIndexOf',
      'replace',
      'charAt',
      'format',
      'reverse',
      'quote',
    ],
    say: (name) => ({ nl: `tekstfunctie ${name}`, en: `text function ${name}` }),
  },
  {
    names: [
      'map',
      'filter',
      'exists_one',
      'existsOne',
      'transformList',
      'transformMap',
      'reduce',
      'sort',
      'sortBy',
      'distinct',
      'flatten',
      'slice',
      'first',
      'last',
    ],
    say: (name) => ({ nl: `lijstfunctie ${name}`, en: `list function ${name}` }),
  },
  {
    names: ['int', 'uint', 'double', 'string', 'bytes', 'bool', 'dyn', 'type'],
    say: (name) => ({ nl: `omzetting ${name}`, en: `conversion ${name}` }),
  },
  {
    names: [
      'now',
      'timestamp',
      'duration',
      'date',
      'getFullYear',
      'getMonth',
      'getDate',
      'getDayOfMonth',
      'getDayOfWeek',
      'getDayOfYear',
      'getHours',
      'getMinutes',
      'getSeconds',
      'getMilliseconds',
    ],
    say: (name) => ({ nl: `klok- of tijdfunctie ${name}`, en: `clock or time function ${name}` }),
  },
  { names: ['bind'], say: () => ({ nl: 'eigen naam (cel.bind)', en: 'local name (cel.bind)' }) },
  { names: ['block'], say: () => ({ nl: 'eigen naam (cel.block)', en: 'local name (cel.block)' }) },
];

const BY_NAME = new Map(GROUPS.flatMap(({ names, say }) => names.map((name) => [name, say(name)] as const)));

/** What to call a function of CEL that the rule language leaves out, or undefined for a name CEL does not know either. */
export function refusedFunction(name: string): Localized | undefined {
  return BY_NAME.get(name);
}

/** Constructs without a function name. */
export const REFUSED = {
  division: { nl: 'deling', en: 'division' },
  remainder: { nl: 'rest bij deling', en: 'remainder of a division' },
  product: { nl: 'product van twee velden', en: 'product of two fields' },
  nestedOperation: { nl: 'lijstbewerking binnen een lijstbewerking', en: 'list operation inside a list operation' },
  nestedList: { nl: 'geneste lijst', en: 'nested list' },
  listInChoice: { nl: 'lijst binnen een keuze', en: 'list inside a choice' },
  listField: {
    nl: 'veld van een lijst zonder lijstbewerking (all, exists, size, …)',
    en: 'field of a list without a list operation (all, exists, size, …)',
  },
  listValue: { nl: 'lijst als waarde, buiten `in`', en: 'list as a value, outside `in`' },
  variableList: { nl: 'lijst van iets anders dan vaste waarden', en: 'list of anything but constants' },
  emptyList: { nl: 'lege lijst (daar staat nooit iets in)', en: 'empty list (nothing is ever in it)' },
  mapping: { nl: 'map-letterwaarde', en: 'map literal' },
  bytes: { nl: 'bytes-letterwaarde', en: 'bytes literal' },
  unsigned: { nl: 'getal zonder teken (achtervoegsel u)', en: 'unsigned number (suffix u)' },
  nothing: {
    nl: 'null (gebruik has(…) of given(…) om aanwezigheid te vragen)',
    en: 'null (use has(…) or given(…) to ask for presence)',
  },
  index: { nl: 'element van een lijst op zijn plaats', en: 'element of a list by its place' },
  computedField: { nl: 'veld met een berekende naam', en: 'field with a computed name' },
  optional: { nl: 'optioneel veld (.?)', en: 'optional field (.?)' },
  wholeObject: { nl: 'hele groep velden als waarde', en: 'whole group of fields as a value' },
  concatenation: { nl: 'rekenen met woorden', en: 'arithmetic on words' },
  ordinalArithmetic: { nl: 'rekenen met een niveau of type', en: 'arithmetic on a level or type' },
  presenceOfFact: { nl: 'aanwezigheid van een afgeleid gegeven', en: 'presence of a derived fact' },
  presenceOfParameter: { nl: 'aanwezigheid van een parameter', en: 'presence of a parameter' },
  factOfItem: { nl: 'veld van een berekende waarde', en: 'field of a computed value' },
  onlyComponents: {
    nl: 'sum, max, min, tied, leads of dominant over een andere lijst dan o.components',
    en: 'sum, max, min, tied, leads or dominant over another list than o.components',
  },
  manyGroups: { nl: 'meer dan dertig groepen', en: 'more than thirty groups' },
} as const satisfies Readonly<Record<string, Localized>>;

export type Refusal = (typeof REFUSED)[keyof typeof REFUSED];
