import type { Localized } from '@afsprakenkader/diagnostics';

/** What a file of learners can tell. */
export const LEARNER_FIELDS = [
  'fullName',
  'givenName',
  'familyName',
  'birthDate',
  'identifier',
  'grade',
  'scale',
  'awardedOn',
  'number',
] as const;
export type LearnerField = (typeof LEARNER_FIELDS)[number];

export const FIELD_LABELS: Readonly<Record<LearnerField, Localized>> = {
  fullName: { nl: 'naam', en: 'name' },
  givenName: { nl: 'voornaam', en: 'given name' },
  familyName: { nl: 'familienaam', en: 'family name' },
  birthDate: { nl: 'geboortedatum', en: 'date of birth' },
  identifier: { nl: 'nummer van de lerende', en: 'number of the learner' },
  grade: { nl: 'resultaat', en: 'grade' },
  scale: { nl: 'schaal van het resultaat', en: 'scale of the grade' },
  awardedOn: { nl: 'datum van toekenning', en: 'date of the award' },
  number: { nl: 'certificaatnummer', en: 'certificate number' },
};

/** The label at the beginning of a sentence. */
export function capitalLabel(field: LearnerField): Localized {
  const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const { nl, en } = FIELD_LABELS[field];
  return { nl: raise(nl), en: raise(en) };
}

/** Headings that people use; the field's own key always counts too. */
const HEADINGS: Readonly<Record<LearnerField, readonly string[]>> = {
  fullName: [
    'naam',
    'volledige naam',
    'naam lerende',
    'naam student',
    'name',
    'full name',
    'learner',
    'lerende',
    'student',
  ],
  givenName: ['voornaam', 'voornamen', 'roepnaam', 'given name', 'given names', 'first name', 'firstname', 'forename'],
  familyName: ['familienaam', 'achternaam', 'family name', 'last name', 'lastname', 'surname'],
  birthDate: ['geboortedatum', 'geboren', 'geboren op', 'date of birth', 'birth date', 'birthdate', 'dob'],
  identifier: [
    'studentennummer',
    'studentnummer',
    'stamnummer',
    'rolnummer',
    'inschrijvingsnummer',
    'student number',
    'student id',
  ],
  grade: ['resultaat', 'cijfer', 'punt', 'punten', 'score', 'eindresultaat', 'grade', 'result', 'mark'],
  scale: ['schaal', 'scale'],
  awardedOn: ['datum toekenning', 'datum van toekenning', 'toegekend op', 'award date', 'date of award', 'awarded on'],
  number: ['certificaatnummer', 'nummer certificaat', 'certificate number'],
};

const BY_HEADING: ReadonlyMap<string, LearnerField> = new Map(
  LEARNER_FIELDS.flatMap((field) => [field, ...HEADINGS[field]].map((heading) => [fold(heading), field] as const)),
);

/** Columns of personal data that no certificate shows; they are never read. */
const SENSITIVE =
  /rijksregister|\binsz\b|\bbis.?nummer|national.?(?:number|register|id)|geslacht|gender|\bsex\b|adres|address|straat|street|postcode|zip|gemeente|woonplaats|nationalit|burgerlijke|telefoon|phone|gsm|e-?mail|iban|bank/i;

export function isSensitive(heading: string): boolean {
  return SENSITIVE.test(heading);
}

/** A heading without case, accents of typing and doubled spaces. */
export function fold(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[.:*]+$/, '')
    .trim();
}

/** Which heading tells which field. */
export type Columns = ReadonlyMap<LearnerField, number>;

/**
 * The fields that a row of headings names. Where `voornaam` stands beside `naam` and no other column has the family name,
 * `naam` is the family name: so do the lists of most student administrations.
 */
export function columnsOf(headings: readonly string[]): Columns {
  const columns = new Map<LearnerField, number>();
  for (const [index, heading] of headings.entries()) {
    const field = isSensitive(heading) ? undefined : BY_HEADING.get(fold(heading));
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  }
  const name = columns.get('fullName');
  if (
    name !== undefined &&
    columns.has('givenName') &&
    !columns.has('familyName') &&
    isBareName(headings[name] ?? '')
  ) {
    columns.delete('fullName');
    columns.set('familyName', name);
  }
  return columns;
}

function isBareName(heading: string): boolean {
  return ['naam', 'name'].includes(fold(heading));
}

export function hasName(columns: Columns): boolean {
  return columns.has('fullName') || columns.has('familyName') || columns.has('givenName');
}
