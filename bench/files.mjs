import { csvFile, xlsxFile, yamlFile } from './catalogue/tables.mjs';

const YAML = ['offerings-yaml', 'offerings-ours'];
const CSV = ['csv-parse', 'papaparse', 'ours'];
const XLSX = ['exceljs', 'read-excel-file', 'ours'];

/**
 * YAML, CSV and XLSX against the libraries for them: rows of cells apart from offerings, since only we make the latter
 * from any table. Nothing is timed unless every engine gives the same offerings.
 *
 * @param sizes { yaml, csv, xlsx }: how many offerings each file holds
 * @param prove (engines, file) ends the run where they differ
 * @param compare (title, engines, file, yardstick) times and prints
 */
export async function compareFiles(sizes, prove, compare) {
  prove(YAML, yamlFile(1_000));
  prove(prefixed('offerings', CSV), csvFile(1_000));
  // The streaming reader of exceljs breaks letters beyond ASCII where two pieces of the file meet (in 2 rows of this
  // thousand): it is timed, but cannot give the same.
  prove(prefixed('offerings', XLSX.slice(1)), await xlsxFile(1_000));
  compare(`YAML, ${sizes.yaml} offerings`, YAML, yamlFile(sizes.yaml), 'offerings-ours');
  for (const kind of ['rows', 'offerings']) {
    const csv = csvFile(sizes.csv);
    compare(`CSV to ${kind}, ${sizes.csv} rows`, prefixed(kind, CSV), csv, `${kind}-ours`);
    const xlsx = await xlsxFile(sizes.xlsx);
    compare(`XLSX to ${kind}, ${sizes.xlsx} rows`, prefixed(kind, XLSX), xlsx, `${kind}-ours`);
  }
}

function prefixed(kind, engines) {
  return engines.map((engine) => `${kind}-${engine}`);
}
