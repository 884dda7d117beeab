import type { Location } from '@afsprakenkader/diagnostics';
import type { Issues } from '../issues.js';
import type { CellValue, TableRow } from '../table/table.js';
import { CellReader } from './cell.js';
import { columnName, dateOf, parseReference, type Range } from './reference.js';
import type { Workbook } from './workbook.js';
import { cellText, XmlScanner } from './xml.js';

const BATCH = 256;
/** No list of offerings is wider; cells further to the right are left out. */
const MOST_COLUMNS = 2_048;
const MOST_MERGES = 100_000;

class SheetRow implements TableRow {
  constructor(
    readonly cells: CellValue[],
    readonly number: number,
    private readonly file: string,
    private readonly sheet: string,
    /** Cells whose value stands in another row, of which they are merged. */
    private readonly from: ReadonlyMap<number, number> | null,
  ) {}

  locate(column?: number): Location {
    const at = column ?? this.#first();
    const row = this.from?.get(at) ?? this.number;
    return { file: this.file, sheet: this.sheet, cell: `${columnName(at)}${row}` };
  }

  #first(): number {
    return Math.max(
      0,
      this.cells.findIndex((cell) => cell !== null),
    );
  }
}

/** The rows of one sheet, without those that have no cells. */
export function* sheetRows(
  xml: string,
  book: Workbook,
  file: string,
  sheet: string,
  issues: Issues,
): Generator<TableRow[]> {
  const merges = verticalMerges(xml);
  if (merges.length > 0)
    issues.note('AFK-366', { count: merges.length, sheet }, { file, sheet, cell: rangeStart(merges[0]!) });
  const scanner = new XmlScanner(xml);
  const quick = new CellReader(xml);
  const held = new Map<Range, CellValue>();
  let active: Range[] = [];
  let next = 0;
  let batch: TableRow[] = [];
  let rowNumber = 0;
  let ended = false;
  while (scanner.next()) {
    if (scanner.name === 'sheetData' && scanner.closes) {
      ended = true;
      break;
    }
    if (scanner.name !== 'row' || !scanner.opens) continue;
    rowNumber = Number(scanner.attribute('r') ?? rowNumber + 1) || rowNumber + 1;
    if (scanner.closes) continue;
    const cells = readCells(scanner, rowNumber);
    const from = fillMerged(cells, rowNumber);
    batch.push(new SheetRow(cells, rowNumber, file, sheet, from));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  if (!ended) issues.add('AFK-367', { sheet }, { file, sheet, cell: `A${Math.max(1, rowNumber)}` });

  function readCells(row: XmlScanner, number: number): CellValue[] {
    const cells: CellValue[] = [];
    let column = -1;
    for (;;) {
      let value: CellValue = null;
      if (quick.read(row.at)) {
        row.at = quick.end;
        column = quick.column < 0 ? column + 1 : quick.column;
        if (quick.empty) continue;
        value = quickValue(column, number);
      } else {
        if (!row.next() || row.name === 'row') break;
        if (row.name !== 'c' || !row.opens) continue;
        const reference = row.attribute('r');
        column = reference === null ? column + 1 : (parseReference(reference)?.column ?? column + 1);
        const type = row.attribute('t') ?? 'n';
        const style = Number(row.attribute('s') ?? '0');
        value = row.closes ? null : readCell(row, type, style, column, number);
      }
      if (column >= MOST_COLUMNS || value === null) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
    return cells;
  }

  function quickValue(column: number, number: number): CellValue {
    const { type, style, whole } = quick;
    if (whole >= 0 && type === 's') return emptyToNull(book.strings[whole] ?? '');
    if (whole >= 0 && type === 'n' && !book.dateStyles[style]) return whole;
    if (type === 'inlineStr') return emptyToNull(cellText(quick.text));
    return quick.text === '' ? null : meaningOf(quick.text, type, style, column, number);
  }

  function readCell(cell: XmlScanner, type: string, style: number, column: number, number: number): CellValue {
    let value: string | null = null;
    let text = '';
    let formula = false;
    let reading = false;
    while (cell.next() && !(cell.name === 'c' && cell.closes)) {
      const { name, opens, closes } = cell;
      if (name === 'f' && opens) formula = true;
      else if (name === 'rPh') reading = opens && !closes;
      else if (opens && !closes && name === 'v') value = cell.text();
      else if (opens && !closes && name === 't' && !reading) text += cell.text();
    }
    if (type === 'inlineStr') return emptyToNull(cellText(text));
    if (value !== null && value !== '') return meaningOf(value, type, style, column, number);
    if (formula && type !== 'str') {
      const cell = `${columnName(column)}${number}`;
      issues.note('AFK-364', { cell }, { file, sheet, cell });
    }
    return null;
  }

  function meaningOf(text: string, type: string, style: number, column: number, number: number): CellValue {
    switch (type) {
      case 's':
        return emptyToNull(book.strings[Number(text)] ?? '');
      case 'str':
        return emptyToNull(cellText(text));
      case 'b':
        return text === '1' || text === 'true';
      case 'e':
        issues.add('AFK-365', { text }, { file, sheet, cell: `${columnName(column)}${number}` });
        return null;
      case 'd':
        return text.slice(0, 10);
      default:
        return numberOf(text, style);
    }
  }

  function numberOf(text: string, style: number): CellValue {
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    if (book.dateStyles[style]) return dateOf(number, book.from1904) ?? number;
    // Spreadsheets show fifteen digits; what lies beyond is noise of binary fractions.
    return Number.isInteger(number) ? number : Number(number.toPrecision(15));
  }

  /** Gives the cells of a merged range, row by row, the value that stands in its first. */
  function fillMerged(cells: CellValue[], number: number): Map<number, number> | null {
    while (next < merges.length && merges[next]!.top <= number) active.push(merges[next++]!);
    if (active.length === 0) return null;
    active = active.filter((range) => range.bottom >= number);
    let from: Map<number, number> | null = null;
    for (const range of active) {
      if (number === range.top) held.set(range, cells[range.left] ?? null);
      else if ((cells[range.left] ?? null) === null && (held.get(range) ?? null) !== null) {
        while (cells.length <= range.left) cells.push(null);
        cells[range.left] = held.get(range) ?? null;
        from ??= new Map();
        from.set(range.left, range.top);
      }
    }
    return from;
  }
}

/** Ranges that join cells of several rows, from top to bottom; they stand after the rows. */
function verticalMerges(xml: string): Range[] {
  const ranges: Range[] = [];
  const scanner = new XmlScanner(xml);
  const end = xml.lastIndexOf('sheetData>');
  scanner.at = end < 0 ? xml.length : end;
  while (ranges.length < MOST_MERGES && scanner.next()) {
    if (scanner.name !== 'mergeCell' || !scanner.opens) continue;
    const [from, to] = (scanner.attribute('ref') ?? '').split(':').map(parseReference);
    if (from && to && to.row > from.row) ranges.push({ top: from.row, bottom: to.row, left: from.column });
  }
  return ranges.sort((a, b) => a.top - b.top);
}

function rangeStart(range: Range): string {
  return `${columnName(range.left)}${range.top}`;
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}
