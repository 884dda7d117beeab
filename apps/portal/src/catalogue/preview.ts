import { type Mapping, openCatalogueBytes } from '@afsprakenkader/catalogue';
import { openTableBytes } from '@afsprakenkader/catalogue/tables';
import { AfkError, type Problem } from '@afsprakenkader/diagnostics';
import type { UploadPreview } from '../api/contract.js';
import { suggestMapping } from './suggest.js';

const FIRST_ROWS = 12;
const FIRST_OFFERINGS = 20;
const MOST_PROBLEMS = 100;
const WIDEST = 200;

/** What an uploaded file holds and how it would be read; a file of which nothing can be read says why. */
export async function previewOf(
  id: string,
  name: string,
  content: Uint8Array,
  mapping: Mapping | null,
): Promise<UploadPreview> {
  const table = await tableOf(name, content, mapping);
  const reading = await read(name, content, mapping);
  const keys = table === null && mapping === null && !reading.isOurs ? reading.keys : null;
  const columns = table?.headers ?? keys;
  return {
    id,
    name,
    bytes: content.length,
    format: reading.format,
    table,
    keys,
    mapping,
    suggestion: mapping === null && columns !== null ? suggestMapping(columns) : null,
    offerings: { total: reading.total, first: reading.first },
    problems: reading.problems.slice(0, MOST_PROBLEMS),
    notes: reading.notes.slice(0, MOST_PROBLEMS),
  };
}

async function tableOf(name: string, content: Uint8Array, mapping: Mapping | null): Promise<UploadPreview['table']> {
  const isTable = /\.(?:csv|tsv|xlsx|xlsm)$/i.test(name) || (content[0] === 0x50 && content[1] === 0x4b);
  if (!isTable) return null;
  const place = typeof mapping?.records === 'object' ? mapping.records : {};
  try {
    const table = await openTableBytes(name, content, place.sheet ?? null);
    const rows: string[][] = [];
    for await (const batch of table.rows()) {
      for (const { cells } of batch.slice(0, FIRST_ROWS - rows.length))
        rows.push(cells.slice(0, WIDEST).map((cell) => (cell === null ? '' : String(cell).slice(0, 500))));
      if (rows.length >= FIRST_ROWS) break;
    }
    const headerRow =
      place.headerRow ?? rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1) + 1;
    return {
      sheet: table.sheet,
      headerRow: Math.max(1, headerRow),
      headers: rows[Math.max(0, headerRow - 1)] ?? [],
      rows,
    };
  } catch (error) {
    if (error instanceof AfkError) return null;
    throw error;
  }
}

interface Reading {
  readonly format: string | null;
  /** Whether the first record has an id where the format has it. */
  readonly isOurs: boolean;
  readonly keys: string[];
  readonly total: number;
  readonly first: UploadPreview['offerings']['first'];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

async function read(name: string, content: Uint8Array, mapping: Mapping | null): Promise<Reading> {
  try {
    const catalogue = await openCatalogueBytes(name, content, mapping === null ? {} : { mapping });
    const first: UploadPreview['offerings']['first'] = [];
    const keys = new Set<string>();
    let total = 0;
    let isOurs = false;
    for await (const batch of catalogue.read()) {
      for (const record of batch) {
        if (record.value === undefined) continue;
        if (total++ === 0) isOurs = own(record.value, 'id') !== undefined;
        if (first.length === FIRST_OFFERINGS) continue;
        collectKeys(record.value, '', keys);
        first.push({
          id: textOf(own(record.value, 'id')),
          title: titleOf(own(record.value, 'title')),
          type: numberOf(own(record.value, 'type')),
          credits: numberOf(own(record.value, 'credits')),
          label: textOf(own(record.value, 'label')),
          source: record.locate(''),
        });
      }
    }
    const { format, problems, notes } = catalogue;
    return { format, isOurs, keys: [...keys], total, first, problems, notes };
  } catch (error) {
    if (!(error instanceof AfkError)) throw error;
    return { format: null, isOurs: true, keys: [], total: 0, first: [], problems: [error.problem], notes: [] };
  }
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 500) : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function titleOf(value: unknown): { nl?: string; en?: string } | null {
  if (typeof value === 'string') return { nl: value };
  const [nl, en] = [textOf(own(value, 'nl')), textOf(own(value, 'en'))];
  return nl === null && en === null ? null : { ...(nl === null ? {} : { nl }), ...(en === null ? {} : { en }) };
}

/** Names as a mapping writes them: `name.nl`; lists are looked no further into. */
function collectKeys(value: unknown, prefix: string, keys: Set<string>, depth = 0): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 3) return;
  for (const [key, inner] of Object.entries(value)) {
    if (keys.size >= WIDEST) return;
    const isGroup = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    if (isGroup) collectKeys(inner, `${prefix}${key}.`, keys, depth + 1);
    else keys.add(`${prefix}${key}`);
  }
}
