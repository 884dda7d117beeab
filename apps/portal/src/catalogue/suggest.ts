import type { Mapping } from '@afsprakenkader/catalogue';

/** Words by which offices name a column, without case, marks and spaces; the field of the format that they mean. */
const WORDS: readonly (readonly [field: string, words: readonly string[]])[] = [
  ['id', ['id', 'code', 'opleidingscode', 'mccode', 'nummer', 'identifier', 'key']],
  ['title.nl', ['titel', 'title', 'titelnl', 'naam', 'benaming', 'name', 'titlenl', 'omschrijving', 'titelnederlands']],
  ['title.en', ['titelen', 'titleen', 'titelengels', 'englishtitle', 'nameen']],
  ['label', ['label', 'woord', 'soort', 'benamingsoort', 'kind']],
  ['type', ['type', 'pomisatype', 'mctype']],
  ['credits', ['credits', 'studiepunten', 'sp', 'ects', 'stp', 'studieomvang', 'aantalstudiepunten', 'ectscredits']],
  ['level', ['level', 'niveau', 'vks', 'vksniveau', 'eqf']],
  ['languages', ['language', 'languages', 'taal', 'onderwijstaal', 'talen']],
  ['delivery', ['delivery', 'mode', 'werkvorm', 'vorm', 'lesvorm']],
  ['learningOutcomes.nl', ['leerresultaten', 'leerresultaat', 'learningoutcomes', 'leerdoelen']],
  ['targetGroup.nl', ['doelgroep', 'targetgroup']],
  ['place.nl', ['plaats', 'campus', 'locatie', 'place', 'vestiging']],
  ['academicYear', ['academiejaar', 'academicyear']],
  ['start', ['start', 'startdatum', 'begin', 'begindatum', 'startdate']],
  ['stop', ['stop', 'einddatum', 'einde', 'enddate']],
];

/**
 * A mapping by the likeness of column names, for a person to look at and correct. Each column stands for one field at most;
 * null where nothing is alike.
 */
export function suggestMapping(columns: readonly string[]): Mapping | null {
  const free = new Map(columns.map((column) => [plain(column), column]));
  const fields = Object.create(null) as Record<string, string>;
  for (const [field, words] of WORDS) {
    const word = words.find((each) => free.has(each));
    if (word === undefined) continue;
    fields[field] = free.get(word)!;
    free.delete(word);
  }
  return Object.keys(fields).length === 0 ? null : { fields: { ...fields } };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
