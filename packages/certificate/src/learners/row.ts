import {
  CERTIFICATE_NUMBER,
  type Certificate,
  type Learner,
  learnerSchema,
  pointerOf,
  shapeProblems,
  unfitCharacter,
} from '@afsprakenkader/credential/model';
import { type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import { cellDate, cellText } from './cell.js';
import { capitalLabel, LEARNER_FIELDS, type LearnerField } from './fields.js';
import type { RawRow } from './raw-list.js';

/** One learner, found sound. */
export interface LearnerRow {
  /** Position in the file, from 0, empty rows not counted. */
  readonly ordinal: number;
  readonly learner: Learner;
  readonly result?: NonNullable<Certificate['result']>;
  /** Given by the institution; the others get theirs when they are issued. */
  readonly number?: string;
  readonly awardedOn?: string;
  locate(field?: LearnerField): Location;
}

export interface RowRules {
  readonly issuedOn: string;
  /** What the number of a learner is called on the page. */
  readonly identifierScheme: string;
}

/** Which field of the file a path of the model comes from. */
const ORIGIN: Readonly<Record<string, LearnerField>> = {
  '/fullName': 'fullName',
  '/givenName': 'givenName',
  '/familyName': 'familyName',
  '/birthDate': 'birthDate',
  '/identifier/value': 'identifier',
};

/** One row as a learner, or undefined with a problem for every fault in it. */
export function readRow(raw: RawRow, ordinal: number, rules: RowRules, problems: Problem[]): LearnerRow | undefined {
  const before = problems.length;
  const told = textsOf(raw, problems);
  if (problems.length > before) return undefined;
  const { givenName, familyName, birthDate, identifier, grade, scale, awardedOn, number } = told;
  const both = [givenName, familyName].filter((part) => part !== undefined).join(' ');
  const fullName = told.fullName ?? (both === '' ? undefined : both);
  if (fullName === undefined) {
    problems.push(problem(CERTIFICATE_CODES, 'AFK-844', {}, raw.locate()));
    return undefined;
  }
  const draft = {
    fullName,
    ...(givenName === undefined ? {} : { givenName }),
    ...(familyName === undefined ? {} : { familyName }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(identifier === undefined ? {} : { identifier: { scheme: rules.identifierScheme, value: identifier } }),
  };
  const result = learnerSchema.safeParse(draft, { reportInput: true });
  const bad = (field: LearnerField, nl: string, en: string) =>
    problems.push(
      problem(CERTIFICATE_CODES, 'AFK-842', { label: capitalLabel(field), reason: { nl, en } }, raw.locate(field)),
    );
  if (!result.success) problems.push(...shapeFaults(result.error.issues, raw));
  if (result.success && birthDate !== undefined && birthDate >= rules.issuedOn)
    bad('birthDate', 'deze dag ligt niet voor de uitreiking', 'this day is not before the date of issue');
  if (awardedOn !== undefined && !isDay(awardedOn))
    bad(
      'awardedOn',
      'deze datum bestaat niet (schrijf jaar-maand-dag)',
      'this date does not exist (write year-month-day)',
    );
  else if (awardedOn !== undefined && awardedOn > rules.issuedOn)
    bad('awardedOn', 'deze dag ligt na de uitreiking', 'this day is later than the date of issue');
  if (number !== undefined && !CERTIFICATE_NUMBER.test(number))
    bad(
      'number',
      'schrijf vier tot veertig hoofdletters en cijfers, in groepen met een streepje of punt ertussen',
      'write four to forty capitals and digits, in groups with a hyphen or dot between them',
    );
  if (grade !== undefined && grade.length > 40)
    bad('grade', 'dit is langer dan 40 tekens', 'this is longer than 40 characters');
  if (scale !== undefined && scale.length > 200)
    bad('scale', 'dit is langer dan 200 tekens', 'this is longer than 200 characters');
  if (!result.success || problems.length > before) return undefined;
  return {
    ordinal,
    learner: result.data,
    ...(grade === undefined
      ? {}
      : { result: { grade, ...(scale === undefined ? {} : { scale: { nl: scale, en: scale } }) } }),
    ...(number === undefined ? {} : { number }),
    ...(awardedOn === undefined ? {} : { awardedOn }),
    locate: (field) => raw.locate(field),
  };
}

type Texts = Partial<Record<LearnerField, string>>;

/** The cells as text. What cannot be seen is refused by its code point and the place of its cell. */
function textsOf(raw: RawRow, problems: Problem[]): Texts {
  const texts: Texts = {};
  for (const field of LEARNER_FIELDS) {
    const value = raw.value(field);
    const text = field === 'birthDate' || field === 'awardedOn' ? cellDate(value) : cellText(value);
    const label = capitalLabel(field);
    if (text === undefined) {
      if (value !== undefined && value !== null && typeof value === 'object') {
        const reason = { nl: 'hier hoort een tekst te staan', en: 'a text is expected here' };
        problems.push(problem(CERTIFICATE_CODES, 'AFK-842', { label, reason }, raw.locate(field)));
      }
      continue;
    }
    const unfit = unfitCharacter(text);
    if (unfit === undefined) texts[field] = text;
    else {
      const slots = { label, codePoint: unfit.codePoint, kind: unfit.kind, position: unfit.index + 1 };
      problems.push(problem(CERTIFICATE_CODES, 'AFK-843', slots, raw.locate(field)));
    }
  }
  return texts;
}

type Issues = Parameters<typeof shapeProblems>[1];

function shapeFaults(issues: Issues, raw: RawRow): Problem[] {
  const place = (path: readonly PropertyKey[]) => raw.locate(ORIGIN[pointerOf(path)]);
  return shapeProblems(learnerSchema, issues, {
    unknownKey: ({ key }) => problem(CERTIFICATE_CODES, 'AFK-842', { label: key, reason: '' }, raw.locate()),
    badValue: ({ label, reason }, _, __, path) => problem(CERTIFICATE_CODES, 'AFK-842', { label, reason }, place(path)),
  });
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
