import { createReadStream, readFileSync } from 'node:fs';
import { asText } from './as-text.mjs';

/**
 * The rows of a file through each library, in the way that its documentation shows for large files. `each` gets the
 * cells and the number of the row's line, where the library tells it.
 */
export const PEERS = {
  'csv-parse': async () => {
    const { parse } = await import('csv-parse');
    return async (file, each) => {
      for await (const { record, info } of createReadStream(file).pipe(parse({ info: true }))) each(record, info.lines);
    };
  },
  /** Whole text at once, which is its fastest way; it tells no lines. */
  papaparse: async () => {
    const { default: papaparse } = await import('papaparse');
    return async (file, each) => {
      const { data } = papaparse.parse(readFileSync(file, 'utf8'), { skipEmptyLines: true });
      for (const row of data) each(row, 0);
    };
  },
  /** The streaming reader, which is the faster one. */
  exceljs: async () => {
    const { default: exceljs } = await import('exceljs');
    return async (file, each) => {
      const options = { worksheets: 'emit', sharedStrings: 'cache' };
      for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(file, options)) {
        for await (const row of sheet) each(row.values.slice(1), row.number);
      }
    };
  },
  /** Tells no rows apart from their order. */
  'read-excel-file': async () => {
    const { readSheet } = await import('read-excel-file/node');
    return async (file, each) => {
      for (const row of await readSheet(file)) each(row, 0);
    };
  },
};

/** The engine that reads rows through a library; what lies in the file `engines/rows-<library>.mjs`. */
export function rowsEngine(library) {
  return async () => {
    const read = await PEERS[library]();
    return async (file) => {
      const outcome = { rows: 0, located: 0 };
      await read(file, (_, line) => {
        if (++outcome.rows % 10 === 0) outcome.located += line;
      });
      return outcome;
    };
  };
}

/** The engine that makes offerings of these rows, by a function written for this table and nothing else. */
export function offeringsEngine(library) {
  return async () => {
    const [read, { isOffering }] = [await PEERS[library](), await import('@afsprakenkader/offering')];
    return async (file, report) => {
      const outcome = { offerings: 0, sound: 0, located: 0 };
      let names = null;
      await read(file, (cells, line) => {
        if (names === null) names = cells;
        else {
          const offering = offeringOf(names, cells);
          report?.(outcome.offerings, asText(offering));
          if (isOffering(offering)) outcome.sound++;
          if (++outcome.offerings % 10 === 0) outcome.located += line;
        }
      });
      return outcome;
    };
  };
}

const NUMBERS = new Set(['credits', 'type']);

function offeringOf(names, cells) {
  const offering = {};
  for (let column = 0; column < names.length; column++) {
    const name = names[column];
    const cell = cells[column];
    if (cell === undefined || cell === null || cell === '') continue;
    if (NUMBERS.has(name)) offering[name] = typeof cell === 'string' ? numberIn(cell) : cell;
    else if (name === 'level') offering.level = levelIn(String(cell));
    else if (name === 'languages') offering.languages = String(cell).split(';');
    else if (name.includes('.')) {
      const [first, second] = name.split('.');
      offering[first] ??= {};
      offering[first][second] = String(cell);
    } else offering[name] = String(cell);
  }
  return offering;
}

function numberIn(cell) {
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function levelIn(cell) {
  const levels = cell.split(',').map((part) => (/^\d$/.test(part) ? Number(part) : part));
  return levels.length === 1 ? levels[0] : levels;
}
