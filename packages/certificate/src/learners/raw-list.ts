import { AfkError, type Location, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import {
  type Columns,
  columnsOf,
  FIELD_LABELS,
  fold,
  isSensitive,
  LEARNER_FIELDS,
  type LearnerField,
} from './fields.js';

/** A list of learners is read twice, so it is at hand as a whole. */
export type LearnersInput = Uint8Array | ArrayBuffer | Blob;

/** One learner as the file has it. */
export interface RawRow {
  value(field: LearnerField): unknown;
  /** Where the value of a field stands; without one, where the row begins. */
  locate(field?: LearnerField): Location;
}

export interface RawOptions {
  /** The sheet of a workbook; without it the first visible one. */
  readonly sheet?: string | undefined;
  /** Somebody else's headings: which column or key tells which field. */
  readonly fields?: Readonly<Partial<Record<LearnerField, string>>> | undefined;
}

export interface RawList {
  rows(): AsyncIterable<readonly RawRow[]>;
  /** The headings or keys as the file has them. */
  readonly headings: readonly string[];
  readonly columns: Columns;
  /** Faults of the file that were got around; complete once all rows were read. */
  readonly problems: () => readonly Problem[];
}

/** The columns by the headings that the user names, else by those that people use. */
export function chosenColumns(headings: readonly string[], { fields }: RawOptions): Columns {
  if (fields === undefined) return columnsOf(headings);
  const folded = headings.map(fold);
  const own = LEARNER_FIELDS.flatMap((field): [LearnerField, number][] => {
    const column = fields[field] === undefined ? -1 : folded.indexOf(fold(fields[field]));
    return column < 0 ? [] : [[field, column]];
  });
  return new Map(own);
}

/** Refuses a list that lacks a heading which the user names. */
export function refuseMissing(file: string, columns: Columns, headings: readonly string[], options: RawOptions): void {
  for (const field of LEARNER_FIELDS) {
    const column = options.fields?.[field];
    if (column === undefined || columns.has(field)) continue;
    const slots = { column, label: FIELD_LABELS[field], found: listed(headings) };
    throw new AfkError(problem(CERTIFICATE_CODES, 'AFK-841', slots, { file }));
  }
}

export function noNames(file: string, headings: readonly string[], options: RawOptions): AfkError {
  refuseMissing(file, new Map(), headings, options);
  return new AfkError(problem(CERTIFICATE_CODES, 'AFK-840', { found: listed(headings) }, { file }));
}

/** Headings that nothing is read from: those of personal data apart from the rest. */
export function unreadHeadings({ headings, columns }: RawList): {
  readonly sensitive: string[];
  readonly other: string[];
} {
  const used = new Set(columns.values());
  const unread = headings.filter((heading, column) => heading.trim() !== '' && !used.has(column));
  return { sensitive: unread.filter(isSensitive), other: unread.filter((heading) => !isSensitive(heading)) };
}

function listed(headings: readonly string[]): string[] {
  const shown = headings.filter((heading) => heading.trim() !== '').slice(0, 20);
  return shown.length > 0 ? shown : ['–'];
}
