import { AfkError, formatLocation } from '@afsprakenkader/diagnostics';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Catalogue, openCatalogueBytes } from '../src/index.js';
import { type Mapping, mappingSchema } from '../src/mapping.js';

/** A whole reading, short enough to stand in a test. */
export interface Reading {
  format: string;
  header: unknown;
  values: unknown[];
  problems: string[];
  notes: string[];
}

export type Content = string | Uint8Array;

export function bytesOf(content: Content): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function openText(name: string, content: Content, mapping?: unknown): Promise<Catalogue> {
  return openCatalogueBytes(name, bytesOf(content), mapping ? { mapping: mappingOf(mapping) } : {});
}

export function mappingOf(raw: unknown): Mapping {
  return mappingSchema.parse(raw);
}

/** Opens, reads to the end, and gives everything that a user would see. */
export async function read(name: string, content: Content, mapping?: unknown): Promise<Reading> {
  return readingOf(await openText(name, content, mapping));
}

export async function readingOf(catalogue: Catalogue): Promise<Reading> {
  const values: unknown[] = [];
  for await (const batch of catalogue.read()) for (const record of batch) values.push(record.value);
  const line = ({ code, location }: Catalogue['problems'][number]) =>
    location ? `${code} ${formatLocation(location)}` : code;
  return {
    format: catalogue.format,
    header: catalogue.header,
    values,
    problems: catalogue.problems.map(line),
    notes: catalogue.notes.map(line),
  };
}

/** Where the values at some pointers stand, one line per pointer of each record. */
export async function places(name: string, content: Content, pointers: string[], mapping?: unknown): Promise<string[]> {
  const catalogue = await openText(name, content, mapping);
  const lines: string[] = [];
  for await (const batch of catalogue.read()) {
    for (const record of batch) {
      for (const pointer of pointers) {
        const at = record.locate(pointer);
        const end = at.endLine === undefined ? '' : `-${at.endLine}:${at.endColumn}`;
        lines.push(`${record.ordinal}${pointer} ${formatLocation(at)}${end} ${at.pointer ?? ''}`.trim());
      }
    }
  }
  return lines;
}

/** The code and place of the error that ends an attempt. */
export async function refusal(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (!(error instanceof AfkError)) throw error;
    const { code, location } = error.problem;
    return `${code} ${location ? formatLocation(location) : ''}`.trim();
  }
  return 'not refused';
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook by hand: sheet XML as a spreadsheet program would write it. */
export function workbook(
  sheets: Record<string, string>,
  parts: { strings?: string; styles?: string; workbookPr?: string; hidden?: string[] } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => {
    const state = parts.hidden?.includes(name) ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const files: Zippable = {
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${parts.workbookPr ?? ''}<sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
  };
  if (parts.strings) files['xl/sharedStrings.xml'] = strToU8(`<sst xmlns="${MAIN}">${parts.strings}</sst>`);
  if (parts.styles) files['xl/styles.xml'] = strToU8(`<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>`);
  for (const [index, name] of names.entries()) files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheets[name]!);
  return zipSync(files);
}

/** A sheet from rows of plain values; what is more special is written as XML by hand. */
export function sheet(rows: (string | number | boolean | null)[][], after = ''): string {
  const xml = rows.map((row, r) => {
    const cells = row.map((value, c) => cell(`${String.fromCharCode(65 + c)}${r + 1}`, value));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${xml.join('')}</sheetData>${after}</worksheet>`;
}

export function cell(reference: string, value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.startsWith('<c')) return value;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
