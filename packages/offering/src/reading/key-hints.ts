import { suggest } from '@afsprakenkader/diagnostics';

/** Names that other systems and other languages give to fields of the format. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  name: 'title',
  naam: 'title',
  titel: 'title',
  ects: 'credits',
  studiepunten: 'credits',
  studieomvang: 'credits',
  workload: 'credits',
  niveau: 'level',
  vks: 'level',
  vkslevel: 'level',
  eqf: 'level',
  eqflevel: 'level',
  onderdelen: 'components',
  opleidingsonderdelen: 'components',
  units: 'components',
  courses: 'components',
  leerresultaten: 'learningOutcomes',
  outcomes: 'learningOutcomes',
  onderwijsvorm: 'delivery',
  mode: 'delivery',
  modeofdelivery: 'delivery',
  doelgroep: 'targetGroup',
  taal: 'languages',
  language: 'languages',
  onderwijstaal: 'languages',
  plaats: 'place',
  campus: 'place',
  location: 'place',
  begeleiding: 'support',
  evaluatie: 'assessment',
  evaluatievorm: 'assessment',
  toelating: 'admission',
  noden: 'needs',
  kwaliteitszorg: 'qualityAssurance',
  varianten: 'variants',
  uitzonderingen: 'exceptions',
  instelling: 'institution',
  academiejaar: 'academicYear',
  benaming: 'label',
  soort: 'kind',
  herkomst: 'origin',
  opleiding: 'programme',
  originprogramme: 'programme',
  originkind: 'kind',
  reden: 'reason',
  motivering: 'reason',
  regel: 'rule',
  dutch: 'nl',
  english: 'en',
};

/** The field that an unknown key probably means, among those that its object takes. */
export function keyMeant(key: string, fields: readonly string[]): string | undefined {
  const plain = key.length > 40 ? '' : key.toLowerCase().replace(/[\s_-]/g, '');
  const same = fields.find((field) => field.toLowerCase() === plain);
  if (same !== undefined) return same;
  const other = Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined;
  return other !== undefined && fields.includes(other) ? other : suggest(key, fields);
}
