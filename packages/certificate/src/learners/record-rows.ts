import { type CatalogueRecord, type OpenedRecords, openRecordsBytes } from '@afsprakenkader/catalogue/records';
import { AfkError, type Location } from '@afsprakenkader/diagnostics';
import { hasName, type LearnerField } from './fields.js';
import {
  chosenColumns,
  type LearnersInput,
  noNames,
  type RawList,
  type RawOptions,
  type RawRow,
  refuseMissing,
} from './raw-list.js';

/** More keys than any export has: what comes after is not looked at. */
const MOST_KEYS = 200;

/** The learners of a JSON list (bare, or under `learners`) or of NDJSON lines. Throws an AfkError where none has a name. */
export async function openRecordRows(
  name: string,
  input: LearnersInput,
  format: 'json' | 'ndjson',
  options: RawOptions,
): Promise<RawList> {
  const list = await openList(name, input, format);
  const headings = await keysOf(list);
  const columns = chosenColumns(headings, options);
  if (headings.length > 0 && !hasName(columns)) throw noNames(name, headings, options);
  refuseMissing(name, columns, headings, options);
  const keyOf = (field: LearnerField) => headings[columns.get(field) ?? -1];
  return {
    headings,
    columns,
    problems: () => list.problems,
    async *rows() {
      for await (const batch of list.records()) {
        yield batch.filter(({ value }) => isGroup(value)).map((record) => new KeysOfLearner(record, keyOf));
      }
    },
  };
}

async function openList(name: string, input: LearnersInput, format: 'json' | 'ndjson'): Promise<OpenedRecords> {
  try {
    return await openRecordsBytes(name, input, format);
  } catch (error) {
    if (error instanceof AfkError && error.problem.code === 'AFK-310')
      return openRecordsBytes(name, input, format, ['learners']);
    throw error;
  }
}

async function keysOf(list: OpenedRecords): Promise<readonly string[]> {
  const keys = new Set<string>();
  for await (const batch of list.records()) {
    for (const { value } of batch) {
      if (isGroup(value)) for (const key of Object.keys(value)) if (keys.size < MOST_KEYS) keys.add(key);
    }
  }
  return [...keys];
}

class KeysOfLearner implements RawRow {
  constructor(
    private readonly record: CatalogueRecord,
    private readonly keyOf: (field: LearnerField) => string | undefined,
  ) {}

  value(field: LearnerField): unknown {
    const group = this.record.value as Readonly<Record<string, unknown>>;
    const key = this.keyOf(field);
    return key !== undefined && Object.hasOwn(group, key) ? group[key] : undefined;
  }

  locate(field?: LearnerField): Location {
    const key = field && this.keyOf(field);
    return this.record.locate(key === undefined ? '' : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
