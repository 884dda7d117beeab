import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import exceljs from 'exceljs';
import { stringify } from 'yaml';
import { offeringAt } from './offering.mjs';
import { DATA, SEED } from './write.mjs';

/** Offerings of the catalogue whose texts are written together. */
const PIECE = 500;

/** The first `count` offerings as a YAML catalogue, whole; about 1.5 kB each. Written once. */
export function yamlFile(count) {
  const item = (offering) => stringify([offering], { lineWidth: 0 }).replace(/^(?=.)/gm, '  ');
  return writeOnce(`${count}.yaml`, count, 'format: 1\nofferings:\n', item);
}

/** The first `count` offerings as a CSV table, one row each: the fields that fit a cell. Written once. */
export function csvFile(count) {
  const cell = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  const line = (cells) => `${cells.map(cell).join(',')}\n`;
  return writeOnce(`${count}.csv`, count, line(COLUMNS), (offering) => line(Object.values(rowOf(offering))));
}

/** The same table as a workbook with shared texts, as a spreadsheet program saves it. Written once. */
export async function xlsxFile(count) {
  const file = `${DATA}${count}.xlsx`;
  if (existsSync(file)) return file;
  mkdirSync(DATA, { recursive: true });
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Aanbod');
  sheet.addRow(COLUMNS);
  for (let index = 0; index < count; index++) sheet.addRow(Object.values(rowOf(offeringAt(SEED, index))));
  await book.xlsx.writeFile(`${file}.part`);
  renameSync(`${file}.part`, file);
  return file;
}

function writeOnce(name, count, head, textOf) {
  const file = `${DATA}${name}`;
  if (existsSync(file)) return file;
  mkdirSync(DATA, { recursive: true });
  const handle = openSync(`${file}.part`, 'w');
  writeSync(handle, head);
  for (let start = 0; start < count; start += PIECE) {
    const length = Math.min(PIECE, count - start);
    writeSync(handle, Array.from({ length }, (_, index) => textOf(offeringAt(SEED, start + index))).join(''));
  }
  closeSync(handle);
  renameSync(`${file}.part`, file);
  return file;
}

function rowOf(offering) {
  const { id, institution, academicYear, label, title, type, structure, credits, level, needs, support } = offering;
  return {
    id,
    institution,
    academicYear: academicYear ?? '',
    label,
    'title.nl': title?.nl ?? '',
    'title.en': title?.en ?? '',
    type,
    structure,
    credits: credits ?? '',
    level: String(level ?? ''),
    'needs.nl': needs?.nl ?? '',
    'support.nl': support?.nl ?? '',
    languages: offering.languages?.join(';') ?? '',
    start: offering.start ?? '',
    awardingEntity: offering.awardingEntity ?? '',
    status: offering.status,
    'place.nl': offering.place.nl,
    'targetGroup.nl': offering.targetGroup.nl,
  };
}

const COLUMNS = Object.keys(rowOf(offeringAt(SEED, 0)));
