import exceljs from 'exceljs';

/** The streaming reader, which is the faster one. */
export async function prepare() {
  return async (file) => {
    let offerings = -1;
    let cells = 0;
    for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(file, {
      worksheets: 'emit',
      sharedStrings: 'cache',
    })) {
      for await (const row of sheet) {
        offerings++;
        cells += row.values.length;
      }
    }
    return { offerings, cells };
  };
}
