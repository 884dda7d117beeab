import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import type { Issues } from '../issues.js';
import { type ByteSource, concat } from './byte-source.js';
import { firstStray, hasLettersBeyondAscii, looksLikeWindows1252, openTail, sniffEncoding } from './encoding.js';
import { isUtf8 } from './utf8.js';

const NEWLINE = 0x0a;
const SLACK = 64;
const encoder = new TextEncoder();

/**
 * The text of a source as chunks of well-formed UTF-8 without byte order mark, never cut inside a character.
 * UTF-16 and windows-1252 are converted on the way (the latter with a note); damaged bytes become U+FFFD with a problem.
 *
 * @throws AfkError AFK-305 where the file is no text
 */
export async function* utf8Chunks(source: ByteSource, issues: Issues, fleeting = false): AsyncIterable<Uint8Array> {
  let first = true;
  let legacy: InstanceType<typeof TextDecoder> | null = null;
  let letters = false;
  let tail: Uint8Array | null = null;
  let offset = 0;
  let damaged = false;
  for await (const read of source.chunks(fleeting)) {
    let chunk: Uint8Array = tail ? concat([tail, read]) : read;
    tail = null;
    if (first) {
      if (chunk.length < 4 && source.size !== null && source.size > chunk.length) {
        tail = new Uint8Array(chunk);
        continue;
      }
      const sniffed = sniffEncoding(chunk);
      if (!sniffed)
        throw new AfkError(problem(CATALOGUE_CODES, 'AFK-305', { file: source.name }, { file: source.name }));
      if (sniffed.encoding !== 'utf-8') legacy = new TextDecoder(sniffed.encoding);
      chunk = chunk.subarray(sniffed.bom);
      first = false;
    }
    if (!legacy) {
      const open = openTail(chunk);
      if (open > 0) {
        tail = new Uint8Array(chunk.subarray(chunk.length - open));
        chunk = chunk.subarray(0, chunk.length - open);
      }
      if (isUtf8(chunk)) {
        letters ||= hasLettersBeyondAscii(chunk);
        offset += chunk.length;
        if (chunk.length > 0) yield chunk;
        continue;
      }
      if (looksLikeWindows1252(chunk, letters)) {
        issues.note('AFK-308', { file: source.name });
        legacy = new TextDecoder('windows-1252');
        if (tail) chunk = concat([chunk, tail]);
        tail = null;
      } else {
        if (!damaged) issues.add('AFK-309', {}, { file: source.name, ...(await placeOf(source, chunk, offset)) });
        damaged = true;
        letters = true;
        offset += chunk.length;
        yield encoder.encode(new TextDecoder().decode(chunk));
        continue;
      }
    }
    const text = legacy.decode(chunk, { stream: true });
    if (text.length > 0) yield encoder.encode(text);
  }
  const rest = legacy ? legacy.decode() : tail ? new TextDecoder('windows-1252').decode(tail) : '';
  if (tail && !damaged) issues.note('AFK-308', { file: source.name });
  if (rest.length > 0) yield encoder.encode(rest);
}

/**
 * The same text as chunks of whole lines (only the last may lack its newline). A line that reaches over
 * chunks comes as a chunk of its own, so that nothing large is copied. A line longer than `longest` bytes is
 * left out: `tooLong` is told its number, and its newline stays, so that line numbers hold.
 */
export async function* lineChunks(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
  tooLong: (bytesBefore: Uint8Array) => void,
): AsyncIterable<Uint8Array> {
  let open: Uint8Array[] = [];
  let length = 0;
  let skipping = false;
  for await (const chunk of chunks) {
    let start = 0;
    if (length > 0 || skipping) {
      const end = chunk.indexOf(NEWLINE);
      const piece = end < 0 ? chunk : chunk.subarray(0, end + 1);
      // Copied, which a `slice` of Node's own would not do: the chunk may be gone before the line is whole.
      if (!skipping) open.push(end < 0 ? new Uint8Array(piece) : piece);
      length += piece.length;
      if (!skipping && length > longest) {
        tooLong(concat(open).subarray(0, 80));
        open = [];
        skipping = true;
      }
      if (end < 0) continue;
      yield skipping ? Uint8Array.of(NEWLINE) : joined(open, length);
      open = [];
      length = 0;
      skipping = false;
      start = end + 1;
    }
    const last = chunk.lastIndexOf(NEWLINE);
    if (last >= start) yield start === 0 && last === chunk.length - 1 ? chunk : chunk.subarray(start, last + 1);
    const from = Math.max(start, last + 1);
    if (from < chunk.length) {
      open = [new Uint8Array(chunk.subarray(from))];
      length = chunk.length - from;
    }
  }
  if (length > 0 && !skipping) yield joined(open, length);
}

/** One line out of its pieces, with memory behind it, so that it is read as any other. */
function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const line = new Uint8Array(length + SLACK).subarray(0, length);
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}

async function placeOf(
  source: ByteSource,
  chunk: Uint8Array,
  before: number,
): Promise<{ line: number; column: number }> {
  let line = 1;
  let left = before;
  for await (const earlier of source.chunks()) {
    if (left <= 0) break;
    const part = earlier.subarray(0, left);
    for (let at = part.indexOf(NEWLINE); at >= 0; at = part.indexOf(NEWLINE, at + 1)) line++;
    left -= part.length;
  }
  const stray = Math.max(0, firstStray(chunk));
  const head = chunk.subarray(0, stray);
  for (let at = head.indexOf(NEWLINE); at >= 0; at = head.indexOf(NEWLINE, at + 1)) line++;
  const lineStart = head.lastIndexOf(NEWLINE) + 1;
  return { line, column: new TextDecoder().decode(head.subarray(lineStart)).length + 1 };
}
