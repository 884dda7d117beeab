import type { Issues } from '../issues.js';
import type { ByteSource } from '../source/byte-source.js';
import { utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { CsvSplitter } from './csv-splitter.js';
import type { Table, TableRow } from './table.js';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const BATCH = 256;

/** The rows of a CSV file, read as a stream; commas, semicolons, tabs or bars, told by the first lines. */
export function csvTable(source: ByteSource): Table {
  return { format: 'csv', rows: (issues) => readRows(source, issues) };
}

async function* readRows(source: ByteSource, issues: Issues): AsyncIterable<readonly TableRow[]> {
  let splitter: CsvSplitter | null = null;
  let skipLine = false;
  for await (const { text, last } of withLast(utf8Chunks(source, issues))) {
    if (!splitter) {
      const declared = /^sep=(.)\r?\n/i.exec(text);
      skipLine = declared !== null;
      splitter = new CsvSplitter(declared?.[1] ?? delimiterOf(text), source.name);
    }
    const rows = splitter.push(text, last);
    let start = 0;
    if (skipLine && rows.length > 0) {
      skipLine = false;
      start = 1;
    }
    for (; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      for (const row of batch) {
        if (row.strayQuote >= 0) issues.add('AFK-340', {}, row.locateText(row.strayQuote, row.strayQuote + 1));
      }
      yield batch;
    }
  }
}

async function* withLast(chunks: AsyncIterable<Uint8Array>): AsyncIterable<{ text: string; last: boolean }> {
  let held: Uint8Array | null = null;
  for await (const chunk of chunks) {
    if (held) yield { text: new Utf8(held).text(), last: false };
    held = chunk;
  }
  if (held) yield { text: new Utf8(held).text(), last: true };
}

/** The delimiter that parts the first lines into most cells, the same number on each. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 65_536);
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const whole = new CsvSplitter(delimiter).push(sample, text.length <= 65_536);
    // Very wide headers: not one line ends within the sample.
    const rows = (whole.length > 0 ? whole : new CsvSplitter(delimiter).push(sample, true)).slice(0, 20);
    const counts = rows.filter(({ text: line }) => line.trim() !== '').map(({ cells }) => cells.length);
    const header = Math.max(0, ...counts.slice(0, 3));
    const even = counts.filter((count) => count === header).length;
    const score = (header - 1) * (even / Math.max(1, counts.length));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
