import type { Localized } from '@afsprakenkader/diagnostics';

/** Words that stand above columns in real spreadsheets, in Dutch and English, per field of the format. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'code', 'aanbodcode', 'opleidingscode', 'mccode', 'identifier', 'nummer', 'referentie', 'programmecode'],
  'title.nl': [
    'titel',
    'naam',
    'titelnl',
    'nltitel',
    'naamnl',
    'titelnederlands',
    'nederlandsetitel',
    'naammicrocredential',
    'naamopleiding',
    'naamaanbod',
    'microcredential',
    'opleiding',
    'benaming',
  ],
  'title.en': [
    'title',
    'name',
    'titleen',
    'titelen',
    'entitel',
    'naamen',
    'titelengels',
    'engelsetitel',
    'englishtitle',
  ],
  label: ['label', 'soort', 'benaming'],
  type: ['type', 'microcredentialtype'],
  credits: [
    'studiepunten',
    'aantalstudiepunten',
    'aantalsp',
    'aantalects',
    'sp',
    'stp',
    'ects',
    'ec',
    'credits',
    'ectscredits',
    'studieomvang',
    'totaalsp',
    'omvang',
  ],
  level: ['niveau', 'vks', 'vksniveau', 'eqf', 'eqfniveau', 'ekk', 'level', 'eqflevel', 'kwalificatieniveau'],
  institution: ['instelling', 'institution', 'hogeschool', 'universiteit'],
  academicYear: ['academiejaar', 'academicyear', 'jaar', 'aj'],
  languages: ['taal', 'talen', 'onderwijstaal', 'language', 'languages', 'languageofinstruction'],
  delivery: ['onderwijsvorm', 'lesvorm', 'modus', 'mode', 'modeofdelivery', 'delivery', 'aanbodvorm', 'vorm'],
  'learningOutcomes.nl': ['leerresultaten', 'leerresultaat', 'leerdoelen'],
  'learningOutcomes.en': ['learningoutcomes', 'outcomes'],
  'assessment.methods': ['evaluatie', 'evaluatievorm', 'toetsvorm', 'assessment', 'assessmentmethod'],
  'targetGroup.nl': ['doelgroep'],
  'targetGroup.en': ['targetgroup', 'targetaudience'],
  'place.nl': ['plaats', 'campus', 'locatie', 'stad', 'place', 'location'],
  start: ['start', 'startdatum', 'begindatum', 'startdate'],
  stop: ['stop', 'einddatum', 'stopdatum', 'enddate'],
  status: ['status'],
};

const COMPONENT_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  code: [
    'olodcode',
    'olod',
    'opocode',
    'opo',
    'opleidingsonderdeel',
    'codeopleidingsonderdeel',
    'opleidingsonderdeelcode',
    'onderdeel',
    'unit',
    'unitcode',
    'coursecode',
    'course',
    'modulecode',
  ],
  'title.nl': [
    'naamopleidingsonderdeel',
    'titelopleidingsonderdeel',
    'olodnaam',
    'opotitel',
    'oponaam',
    'titelopo',
    'naamopo',
    'olodtitel',
    'titelolod',
    'naamolod',
    'opleidingsonderdeelnaam',
    'modulenaam',
    'olod',
    'opo',
  ],
  'title.en': ['unittitle', 'coursetitle', 'coursename', 'moduletitle'],
  credits: [
    'spolod',
    'olodsp',
    'spopo',
    'oposp',
    'sponderdeel',
    'spopleidingsonderdeel',
    'studiepuntenopleidingsonderdeel',
    'studiepuntenolod',
    'unitcredits',
    'coursecredits',
    'sp',
  ],
  'origin.programme': ['herkomst', 'opleidingvanherkomst', 'opleidingherkomst', 'uitopleiding', 'originprogramme'],
  'origin.kind': ['soortopleiding', 'typeopleiding', 'programmekind'],
};

/**
 * A mapping to begin with, as YAML ready to paste into the configuration: guesses by the names above the columns. What
 * nothing is guessed for is left out.
 */
export function guessMapping(names: readonly string[], file: string, sheet: string | null): Localized {
  const lines = [
    'catalogues:',
    `  - file: ${quoted(file)}`,
    ...mappingLines(names, sheet).map((line) => `    ${line}`),
  ].join('\n');
  return {
    nl: `# Een aanzet: kijk elke gissing na.\n${lines}`,
    en: `# A start: check every guess.\n${lines}`,
  };
}

function mappingLines(names: readonly string[], sheet: string | null): string[] {
  const free = names.filter((name) => name !== '');
  const components = match(free, COMPONENT_SYNONYMS);
  // Credits alone do not make a component.
  if (![...components.values()].some((field) => field === 'code' || field.startsWith('title'))) components.clear();
  const rest = free.filter((name) => !components.has(name));
  const fields = match(rest, SYNONYMS);
  const id = [...fields].find(([, field]) => field === 'id')?.[0] ?? rest[0] ?? free[0] ?? 'Code';
  fields.delete(id);
  const lines = ['mapping:'];
  if (sheet !== null) lines.push(`  records: { sheet: ${quoted(sheet)} }`);
  lines.push('  fields:', `    id: ${quoted(id)}`);
  for (const [name, field] of fields) lines.push(`    ${field}: ${quoted(name)}`);
  if (![...fields.values()].includes('label')) lines.push('    label: { value: microcredential }');
  if (components.size > 0) {
    lines.push('  components:', `    groupBy: ${quoted(id)}`, '    fields:');
    for (const [name, field] of components) lines.push(`      ${field}: ${quoted(name)}`);
  }
  return lines;
}

function match(names: readonly string[], synonyms: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [field, words] of Object.entries(synonyms)) {
    const name = words
      .map((word) => names.find((candidate) => fold(candidate) === word && !found.has(candidate)))
      .find((candidate) => candidate !== undefined);
    if (name !== undefined) found.set(name, field);
  }
  return found;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function quoted(name: string): string {
  return /^[\p{L}][\p{L}\p{N} _./-]*$/u.test(name) && !/^(?:true|false|null|yes|no)$/i.test(name)
    ? name
    : JSON.stringify(name);
}
