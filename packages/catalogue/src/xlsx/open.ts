import { AfkError, problem, suggest } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import { Issues } from '../issues.js';
import type { Mapping } from '../mapping/schema.js';
import type { Reader } from '../reader.js';
import { allBytes, type ByteSource } from '../source/byte-source.js';
import { openTable } from '../table/read.js';
import type { Table } from '../table/table.js';
import { sheetRows } from './sheet.js';
import { readWorkbook, type SheetPart, type Workbook } from './workbook.js';
import { Zip } from './zip.js';

/** Packed; a workbook of a hundred thousand offerings has some tens of megabytes. */
const MOST_PACKED = 128 << 20;
/** Sheets up to this many characters stay unpacked between two passes. */
const KEEP = 64 << 20;

/**
 * A workbook as offerings: the sheet that the mapping names, or else the first visible one whose columns are recognised.
 *
 * @throws AfkError where the workbook or the sheet cannot be read
 */
export async function openXlsx(
  source: ByteSource,
  issues: Issues,
  mapping: Mapping | null,
  place: { readonly sheet: string | null; readonly headerRow: number | null },
): Promise<Reader> {
  const file = source.name;
  const { zip, book } = await bookOf(source);
  const visible = book.sheets.filter((sheet) => !sheet.hidden);
  const candidates = place.sheet === null ? shownFirst(book) : [namedSheet(book, place.sheet, file)];
  let refusal: AfkError | undefined;
  for (const sheet of candidates) {
    const own = new Issues(file);
    try {
      const reader = await openTable(sheetTable(zip, book, sheet, file), file, own, mapping, place.headerRow);
      issues.takeOver(own);
      const others = visible.filter((other) => other !== sheet).map((other) => other.name);
      if (place.sheet === null && others.length > 0) issues.note('AFK-368', { sheet: sheet.name, others }, { file });
      return reader;
    } catch (error) {
      if (!(error instanceof AfkError) || !['AFK-341', 'AFK-344'].includes(error.problem.code)) throw error;
      // Of several sheets that do not fit, the one of which most can be guessed is the likeliest list.
      if (refusal === undefined || guessed(error) > guessed(refusal)) refusal = error;
    }
  }
  throw refusal;
}

/**
 * One sheet as a table: the one of that name, or else the first visible one.
 *
 * @throws AfkError where the workbook or the sheet cannot be read
 */
export async function openSheet(source: ByteSource, wanted: string | null): Promise<{ name: string; table: Table }> {
  const { zip, book } = await bookOf(source);
  const sheet = wanted === null ? shownFirst(book)[0]! : namedSheet(book, wanted, source.name);
  return { name: sheet.name, table: sheetTable(zip, book, sheet, source.name) };
}

async function bookOf(source: ByteSource): Promise<{ zip: Zip; book: Workbook }> {
  const bytes = await allBytes(source, MOST_PACKED);
  if (!bytes) throw tooLarge(source.name);
  const zip = new Zip(bytes, source.name);
  const book = readWorkbook(zip);
  if (!book || book.sheets.length === 0) throw notAWorkbook(zip, source.name);
  return { zip, book };
}

/** The sheets that a person sees; all of them where none is to be seen. */
function shownFirst({ sheets }: Workbook): readonly SheetPart[] {
  const visible = sheets.filter((sheet) => !sheet.hidden);
  return visible.length > 0 ? visible : sheets;
}

function sheetTable(zip: Zip, book: Workbook, sheet: SheetPart, file: string): Table {
  let kept: string | null = null;
  return {
    format: 'xlsx',
    async *rows(issues) {
      const xml = kept ?? zip.text(sheet.part) ?? '';
      if (xml.length <= KEEP) kept = xml;
      yield* sheetRows(xml, book, file, sheet.name, issues);
    },
  };
}

function guessed(refusal: AfkError): number {
  return refusal.problem.snippet?.en.split('\n').length ?? 0;
}

function namedSheet(book: Workbook, wanted: string, file: string): SheetPart {
  const fold = (name: string) => name.trim().toLowerCase();
  const found =
    book.sheets.find(({ name }) => name === wanted) ?? book.sheets.find(({ name }) => fold(name) === fold(wanted));
  if (found) return found;
  const names = book.sheets.map(({ name }) => name);
  const near = suggest(wanted, names);
  const hint = near ? { nl: `Bedoelde u “${near}”?`, en: `Did you mean “${near}”?` } : '';
  throw new AfkError(problem(CATALOGUE_CODES, 'AFK-369', { sheet: wanted, sheets: names, hint }, { file }));
}

function notAWorkbook(zip: Zip, file: string): AfkError {
  const names = zip.names();
  const kind = names.includes('content.xml')
    ? 'ODS'
    : names.some((name) => name.endsWith('workbook.bin'))
      ? 'XLSB'
      : 'ZIP';
  return new AfkError(problem(CATALOGUE_CODES, 'AFK-370', { kind }, { file }));
}

function tooLarge(file: string): AfkError {
  const reason = {
    nl: `het bestand is groter dan ${MOST_PACKED >> 20} MB`,
    en: `the file is larger than ${MOST_PACKED >> 20} MB`,
  };
  return new AfkError(problem(CATALOGUE_CODES, 'AFK-361', { reason }, { file }));
}
