import { plainStrings } from './cell.js';
import { cellText, XmlScanner } from './xml.js';
import type { Zip } from './zip.js';

/** One sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What the cells of every sheet refer to. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** Per cell style: whether its number format shows a date. */
  readonly dateStyles: readonly boolean[];
  /** Days count from 1904, as in workbooks of old Macs. */
  readonly from1904: boolean;
}

/** Reads everything of a workbook but its sheets; null where the archive is no workbook. */
export function readWorkbook(zip: Zip): Workbook | null {
  const main = mainPart(zip);
  const xml = zip.text(main);
  if (xml === null) return null;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsOf(zip, folder, main.slice(folder.length));
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.name === 'workbookPr' && scanner.opens) from1904 = isTrue(scanner.attribute('date1904'));
    if (scanner.name !== 'sheet' || !scanner.opens) continue;
    const part = relations.byId.get(scanner.attribute('id') ?? '');
    const hidden = (scanner.attribute('state') ?? 'visible') !== 'visible';
    if (part !== undefined) sheets.push({ name: scanner.attribute('name') ?? '', part, hidden });
  }
  const strings = sharedStrings(zip.text(relations.byType.get('sharedStrings') ?? `${folder}sharedStrings.xml`));
  const dateStyles = dateStylesOf(zip.text(relations.byType.get('styles') ?? `${folder}styles.xml`));
  return { sheets, strings, dateStyles, from1904 };
}

function mainPart(zip: Zip): string {
  return relationsOf(zip, '', '').byType.get('officeDocument') ?? 'xl/workbook.xml';
}

function relationsOf(zip: Zip, folder: string, name: string) {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  const xml = zip.text(`${folder}_rels/${name}.rels`);
  const scanner = new XmlScanner(xml ?? '');
  while (scanner.next()) {
    if (scanner.name !== 'Relationship' || !scanner.opens) continue;
    const target = resolve(folder, scanner.attribute('Target') ?? '');
    byId.set(scanner.attribute('Id') ?? '', target);
    const type = scanner.attribute('Type') ?? '';
    byType.set(type.slice(type.lastIndexOf('/') + 1), target);
  }
  return { byId, byType };
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The table of texts. Readings above Asian letters (`rPh`) are no part of the text. */
function sharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(xml ?? '');
  let text = '';
  let reading = false;
  for (;;) {
    scanner.at = plainStrings(scanner.xml, scanner.at, strings);
    if (!scanner.next()) break;
    const { name, opens, closes } = scanner;
    if (name === 'si') {
      if (opens) text = '';
      if (closes) strings.push(cellText(text));
    } else if (name === 'rPh') reading = opens && !closes;
    else if (name === 't' && opens && !closes && !reading) text += scanner.text();
  }
  return strings;
}

function dateStylesOf(xml: string | null): boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  const scanner = new XmlScanner(xml ?? '');
  let inCellStyles = false;
  while (scanner.next()) {
    const { name, opens, closes } = scanner;
    if (name === 'numFmt' && opens)
      formats.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    else if (name === 'cellXfs') inCellStyles = opens && !closes;
    else if (name === 'xf' && opens && inCellStyles) {
      const id = Number(scanner.attribute('numFmtId') ?? '0');
      const format = formats.get(id);
      styles.push(format === undefined ? isDateFormat(id) : showsDate(format));
    }
  }
  return styles;
}

/** Built-in formats that show a date (ECMA-376 part 1, 18.8.30, with those of East Asian locales). Times alone are no dates. */
function isDateFormat(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

/** Whether a number format shows a day or a year, besides its literal text. */
function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0]!;
  return /[dy]/i.test(bare) && !/general/i.test(bare);
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
