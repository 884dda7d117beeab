import { type Problem, problem } from '@afsprakenkader/diagnostics';
import { CERTIFICATE_CODES } from '../codes.js';
import { duplicateProblems } from './duplicates.js';
import { type LearnersInput, type RawList, type RawOptions, unreadHeadings } from './raw-list.js';
import { openRecordRows } from './record-rows.js';
import { type LearnerRow, type RowRules, readRow } from './row.js';
import { openTableRows } from './table-rows.js';

export interface LearnersOptions extends RawOptions {
  /** Day of issue, `2026-11-20`: births and awards lie before it. */
  readonly issuedOn: string;
  /** What the number of a learner is called; without it, the heading of its column. */
  readonly identifierScheme?: string | undefined;
}

export interface LearnersReading {
  /** The sound rows. Issue only where there are no problems: then these are all. */
  readonly rows: readonly LearnerRow[];
  /** Everything that speaks against issuing, in the order of the file. */
  readonly problems: readonly Problem[];
  /** What a person may want to know. */
  readonly notes: readonly Problem[];
}

/** More than all universities and hogescholen of Flanders together award in a year. */
const MOST = 200_000;

/**
 * Reads a list of learners from CSV, XLSX, JSON or NDJSON, told apart by name and content, and looks at all of it before
 * anything is issued: every fault is found in one go, each with its row and column.
 *
 * @throws AfkError where no list of names can be found at all: AFK-840, AFK-841, and those of the catalogue's readers
 */
export async function readLearners(
  name: string,
  input: LearnersInput,
  options: LearnersOptions,
): Promise<LearnersReading> {
  const list = await openRawList(name, input, options);
  const column = list.columns.get('identifier');
  const heading = column === undefined ? undefined : list.headings[column]?.trim();
  const rules: RowRules = { issuedOn: options.issuedOn, identifierScheme: options.identifierScheme ?? heading ?? '' };
  const rows: LearnerRow[] = [];
  const problems: Problem[] = [];
  let ordinal = 0;
  reading: for await (const batch of list.rows()) {
    for (const raw of batch) {
      if (ordinal === MOST) {
        problems.push(problem(CERTIFICATE_CODES, 'AFK-850', { limit: MOST }, raw.locate()));
        break reading;
      }
      const row = readRow(raw, ordinal++, rules, problems);
      if (row !== undefined) rows.push(row);
    }
  }
  problems.push(...list.problems(), ...duplicateProblems(rows));
  if (ordinal === 0) problems.push(problem(CERTIFICATE_CODES, 'AFK-849', {}, { file: name }));
  return { rows, problems: [...problems].sort(byPlace), notes: notesOn(name, list) };
}

function openRawList(name: string, input: LearnersInput, options: RawOptions): Promise<RawList> {
  const ending = /\.(json|ndjson|jsonl)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return openTableRows(name, input, options);
  return openRecordRows(name, input, ending === 'json' ? 'json' : 'ndjson', options);
}

function notesOn(file: string, list: RawList): readonly Problem[] {
  const { sensitive, other } = unreadHeadings(list);
  return [
    ...(sensitive.length > 0 ? [problem(CERTIFICATE_CODES, 'AFK-852', { columns: sensitive }, { file })] : []),
    ...(other.length > 0 ? [problem(CERTIFICATE_CODES, 'AFK-851', { columns: other }, { file })] : []),
  ];
}

function byPlace({ location: a }: Problem, { location: b }: Problem): number {
  return lineOf(a) - lineOf(b);
}

function lineOf(location: Problem['location']): number {
  return location?.line ?? Number(/\d+$/.exec(location?.cell ?? '')?.[0] ?? 0);
}
