import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { stringify } from 'yaml';
import { offeringAt } from './offering.mjs';
import { DATA, SEED } from './write.mjs';

/** The first `count` offerings as YAML (whole), and as tables with one row per offering (the fields that fit a cell). */
export async function tables(count) {
  mkdirSync(DATA, { recursive: true });
  const files = { yaml: `${DATA}${count}.yaml`, csv: `${DATA}${count}.csv`, xlsx: `${DATA}${count}.xlsx` };
  const offerings = Array.from({ length: count }, (_, index) => offeringAt(SEED, index));
  if (!existsSync(files.yaml)) {
    const head = 'format: 1\nofferings:\n';
    const items = offerings.map((offering) =>
      stringify([offering], { lineWidth: 0 }).replace(/^/gm, '  ').replace(/ +$/, ''),
    );
    writeFileSync(files.yaml, head + items.join(''));
  }
  const rows = offerings.map(rowOf);
  const columns = Object.keys(rows[0]);
  if (!existsSync(files.csv)) {
    const cell = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
    writeFileSync(
      files.csv,
      [columns, ...rows.map((row) => columns.map((column) => row[column]))]
        .map((row) => row.map(cell).join(','))
        .join('\n'),
    );
  }
  if (!existsSync(files.xlsx)) {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('Aanbod');
    sheet.addRow(columns);
    for (const row of rows) sheet.addRow(columns.map((column) => row[column]));
    await book.xlsx.writeFile(files.xlsx);
  }
  return files;
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
