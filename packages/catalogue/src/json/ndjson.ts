import { headerOf, isGroup } from '../header.js';
import type { Issues } from '../issues.js';
import type { CatalogueRecord, ReadOptions } from '../model.js';
import type { ListPlace, Reader } from '../reader.js';
import { BATCH } from '../record.js';
import type { ByteSource } from '../source/byte-source.js';
import { locationIn, type Place } from '../source/place.js';
import { lineChunks, utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { parseCarefully } from './item.js';
import { Line } from './line.js';
import { isSpace } from './scan.js';
import { locateInJson } from './walk.js';

const NEWLINE = 0x0a;
const BRACE = 0x7b;
const UNDERSCORE = 0x5f;
const BACKSLASH = 0x5c;
/** A line of 16 MB is no offering. */
const LONGEST = 16 << 20;
/** Up to this size every line is also searched for keys that stand there twice. */
const CAREFUL = 8 << 20;

/** One offering per line; a first line with `format` and no `id` is the header for the rest. */
export async function openNdjson(source: ByteSource, issues: Issues, { foreign }: ListPlace): Promise<Reader> {
  const first = await firstLine(source);
  const value = first ? quietly(first.text) : undefined;
  const isHeader = isGroup(value) && Object.hasOwn(value, 'format') && !Object.hasOwn(value, 'id');
  const header = first && isHeader ? readHeader(first.text, first.place, issues) : {};
  const careful = source.size !== null && source.size <= CAREFUL;
  if (!careful) issues.note('AFK-329', {});
  const headerLine = isHeader ? (first?.place.line ?? 0) : 0;
  const reader: Reader = {
    format: 'ndjson',
    header,
    read: (pass, options) => readLines(source, pass, careful, headerLine, options),
  };
  // Our own offerings have an `id` and neither of these; only then is there anything to find out.
  const strange =
    isGroup(value) &&
    !isHeader &&
    ['programId', 'programmeId', 'primaryCode', '@type', 'type'].some((key) => key in value);
  if (!strange || foreign) return reader;
  const { foreignReader } = await import('../foreign/recognise.js');
  return (await foreignReader(reader, source.name)) ?? reader;
}

async function* readLines(
  source: ByteSource,
  issues: Issues,
  careful: boolean,
  headerLine: number,
  { bare = false, fleeting = false }: ReadOptions = {},
): AsyncIterable<readonly CatalogueRecord[]> {
  const file = source.name;
  let line = 0;
  let ordinal = 0;
  let batch: CatalogueRecord[] = [];
  const tooLong = () => issues.add('AFK-322', { limit: LONGEST >> 20 }, { file, line: line + 1, column: 1 });
  for await (const bytes of lineChunks(utf8Chunks(source, issues, fleeting), LONGEST, tooLong)) {
    const chunk = new Utf8(bytes);
    // One search per chunk tells whether any of its lines needs a closer look.
    const wary =
      careful ||
      (bytes.includes(UNDERSCORE) && chunk.indexOf('__proto__') >= 0) ||
      (bytes.includes(BACKSLASH) && chunk.indexOf('\\u005') >= 0);
    for (let start = 0; start < bytes.length; ) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline < 0 ? bytes.length : newline;
      line++;
      const from = start;
      start = end + 1;
      if (line === headerLine || (bytes[from] !== BRACE && isBlank(bytes, from, end))) continue;
      const record = new Line(ordinal++, issues, chunk, from, end, line, wary);
      if (!bare) void record.value;
      batch.push(record);
      if (batch.length === BATCH) {
        yield batch;
        batch = [];
      }
    }
    // The chunk may be gone when the next one is here.
    if (batch.length > 0) yield batch;
    batch = [];
  }
}

function isBlank(bytes: Uint8Array, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (!isSpace(bytes[i]!)) return false;
  return true;
}

function readHeader(text: string, place: Place, issues: Issues) {
  const value = parseCarefully(text, place, issues);
  if (!isGroup(value)) return {};
  return headerOf(value, issues, (key) => {
    const span = locateInJson(text, [key]);
    return locationIn(place, text, span.start, span.end, `/${key}`);
  });
}

/** The first line that is not blank, where it is of a length that a header may have. */
async function firstLine(source: ByteSource): Promise<{ text: string; place: Place } | null> {
  const { Issues } = await import('../issues.js');
  let line = 1;
  for await (const bytes of lineChunks(utf8Chunks(source, new Issues(source.name)), LONGEST, () => {})) {
    for (const text of new Utf8(bytes).text().split('\n')) {
      if (text.trim() !== '') return { text, place: { file: source.name, line, column: 1 } };
      line++;
    }
    line--;
  }
  return null;
}

function quietly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
