import { defineCodes } from '@afsprakenkader/diagnostics';

/** Tables (CSV and XLSX) and mappings. */
export const TABLE_CODES = defineCodes({
  'AFK-340': {
    title: { nl: 'Aanhalingsteken dat niet past', en: 'Quote that does not fit' },
    what: {
      nl: 'Hier staat een aanhalingsteken dat niet gesloten of niet verdubbeld is; het is als gewoon teken gelezen.',
      en: 'There is a quote here that is not closed or not doubled; it has been read as an ordinary character.',
    },
    todo: {
      nl: 'Kijk deze regel na. Binnen een cel tussen aanhalingstekens schrijft u een aanhalingsteken dubbel ("").',
      en: 'Check this line. Inside a cell between quotes, a quote is written twice ("").',
    },
  },
  'AFK-341': {
    title: { nl: 'Kolommen niet herkend', en: 'Columns not recognised' },
    what: {
      nl: 'De kolommen zijn niet die van het formaat, en er is geen mapping. Gevonden: {headers}.',
      en: 'The columns are not those of the format, and there is no mapping. Found: {headers}.',
    },
    todo: {
      nl: 'Zeg in afsprakenkader.yaml welke kolom wat is.',
      en: 'Say in afsprakenkader.yaml which column is what.',
    },
  },
  'AFK-342': {
    title: { nl: 'Kolomnaam staat er twee keer', en: 'Column name occurs twice' },
    what: {
      nl: 'De kolomnaam “{header}” staat er meer dan eens; deze kolom heet hier “{name}”.',
      en: 'The column name “{header}” occurs more than once; this column is called “{name}” here.',
    },
    todo: {
      nl: 'Geef de kolommen elk een eigen naam, of gebruik “{name}” in de mapping.',
      en: 'Give each column a name of its own, or use “{name}” in the mapping.',
    },
  },
  'AFK-343': {
    title: { nl: 'Onbekende kolom', en: 'Unknown column' },
    what: {
      nl: 'Het formaat kent geen veld `{header}`; deze kolom is niet gelezen.',
      en: 'The format has no field `{header}`; this column has not been read.',
    },
    todo: {
      nl: '{hint} Een eigen kolom begint met `x-`.',
      en: '{hint} A column of your own begins with `x-`.',
    },
  },
  'AFK-344': {
    title: { nl: 'Geen rij met kolomnamen', en: 'No row of column names' },
    what: { nl: 'In deze tabel staat geen rij met kolomnamen.', en: 'This table has no row of column names.' },
    todo: {
      nl: 'Zet de kolomnamen op de eerste rij, of zeg in de mapping waar ze staan: `records: { headerRow: 3 }`.',
      en: 'Put the column names on the first row, or say in the mapping where they are: `records: { headerRow: 3 }`.',
    },
  },
  'AFK-345': {
    title: { nl: 'Niet gebruikte kolommen of sleutels', en: 'Columns or keys not used' },
    what: { nl: 'De mapping gebruikt niet: {columns}.', en: 'The mapping does not use: {columns}.' },
    todo: {
      nl: 'Kijk na of er iets bij is dat in het aanbod hoort; anders hoeft u niets te doen.',
      en: 'Check whether any of it belongs in the offering; otherwise you do not need to do anything.',
    },
  },
  'AFK-346': {
    title: { nl: 'Kolom of sleutel niet gevonden', en: 'Column or key not found' },
    what: {
      nl: 'De mapping vult `{field}` met “{column}”, maar die kolom of sleutel staat niet in het bestand.',
      en: 'The mapping fills `{field}` with “{column}”, but the file has no such column or key.',
    },
    todo: { nl: '{hint} Pas de mapping aan.', en: '{hint} Change the mapping.' },
  },
  'AFK-347': {
    title: { nl: 'Onbekend veld in de mapping', en: 'Unknown field in the mapping' },
    what: {
      nl: 'De mapping vult `{field}`, maar dat veld bestaat niet in het formaat.',
      en: 'The mapping fills `{field}`, but the format has no such field.',
    },
    todo: { nl: '{hint} Pas de mapping aan.', en: '{hint} Change the mapping.' },
  },
  'AFK-348': {
    title: { nl: 'Rij zonder code', en: 'Row without code' },
    what: {
      nl: 'Deze rij zegt niet bij welk aanbod ze hoort en is niet gelezen.',
      en: 'This row does not say which offering it belongs to and has not been read.',
    },
    todo: {
      nl: 'Vul op elke rij de code van het aanbod in, of verwijder de rij.',
      en: 'Fill in the code of the offering on every row, or remove the row.',
    },
  },
  'AFK-349': {
    title: { nl: 'Rijen spreken elkaar tegen', en: 'Rows contradict each other' },
    what: {
      nl: 'Binnen één aanbod zegt `{field}` zowel “{first}” als “{other}”; de eerste waarde is gebruikt.',
      en: 'Within one offering `{field}` says both “{first}” and “{other}”; the first value has been used.',
    },
    todo: { nl: 'Maak de rijen van dit aanbod gelijk.', en: 'Make the rows of this offering agree.' },
  },
  'AFK-350': {
    title: { nl: 'Geen lijst in een tabel', en: 'No list in a table' },
    what: {
      nl: '`components.records: {path}` wijst naar een lijst binnen een aanbod, maar een tabel heeft alleen rijen.',
      en: '`components.records: {path}` points at a list inside an offering, but a table has only rows.',
    },
    todo: {
      nl: 'Gebruik `components: { groupBy: …, fields: … }`, met de kolom waarin de code van het aanbod staat.',
      en: 'Use `components: { groupBy: …, fields: … }`, with the column that holds the code of the offering.',
    },
  },
  'AFK-351': {
    title: { nl: 'Ander aantal cellen', en: 'Another number of cells' },
    what: {
      nl: 'Deze regel heeft {cells} cellen, terwijl er {columns} kolommen zijn.',
      en: 'This line has {cells} cells, while there are {columns} columns.',
    },
    todo: {
      nl: 'Kijk na of er een scheidingsteken te veel of te weinig staat; de cellen zijn van links af gelezen.',
      en: 'Check for a delimiter too many or too few; the cells have been read from the left.',
    },
  },
  'AFK-352': {
    title: { nl: 'Sleutel komt nergens voor', en: 'Key found nowhere' },
    what: {
      nl: 'De mapping leest `{key}`, maar die sleutel komt bij geen enkel aanbod voor.',
      en: 'The mapping reads `{key}`, but no offering has that key.',
    },
    todo: { nl: '{hint} Kijk de mapping na.', en: '{hint} Check the mapping.' },
  },
  'AFK-353': {
    title: { nl: 'Overgeslagen rijen', en: 'Rows skipped' },
    what: {
      nl: 'Volgens `records.skip` in de mapping zijn {count} rijen geen aanbod; ze zijn niet gelezen: {rows}.',
      en: 'By `records.skip` in the mapping {count} rows are no offerings; they have not been read: {rows}.',
    },
    todo: {
      nl: 'Kijk na of er geen aanbod bij is.',
      en: 'Check that none of them is an offering.',
    },
  },
  'AFK-354': {
    title: { nl: 'Rij die op een totaal lijkt', en: 'Row that looks like a total' },
    what: {
      nl: 'In deze rij staat “{word}”; ze is gelezen als een aanbod.',
      en: 'This row says “{word}”; it has been read as an offering.',
    },
    todo: {
      nl: 'Is het een totaal, zeg dat dan in de mapping: `records: { skip: { {column}: {word} } }`.',
      en: 'If it is a total, say so in the mapping: `records: { skip: { {column}: {word} } }`.',
    },
  },
  'AFK-371': {
    title: { nl: 'Niet gebruikte velden', en: 'Fields not used' },
    what: {
      nl: 'Voor deze velden van het bestand heeft het formaat geen veld; ze zijn niet gelezen: {keys}.',
      en: 'The format has no field for these fields of the file; they have not been read: {keys}.',
    },
    todo: {
      nl: 'U hoeft niets te doen. Wat het afsprakenkader op die punten vraagt, blijft onbekend.',
      en: 'You do not need to do anything. What the agreement asks on those points stays unknown.',
    },
  },
  'AFK-372': {
    title: { nl: 'Woorden zonder precieze tegenhanger', en: 'Words without an exact counterpart' },
    what: {
      nl: 'Voor deze waarden heeft het formaat geen precieze tegenhanger; ze zijn gelezen als niet vermeld: {words}.',
      en: 'The format has no exact counterpart for these values; they have been read as not stated: {words}.',
    },
    todo: {
      nl: 'Vul in het aanbod zelf aan wat u wel precies kunt zeggen.',
      en: 'Add to the offering itself what you can say exactly.',
    },
  },
});
