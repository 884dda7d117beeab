import { Lexer } from './lexer.js';
import { type PdfDictionary, PdfReference, PdfStream, PdfSyntaxError, type PdfValue } from './values.js';

/** A file taken apart. Every byte of it has been accounted for. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly version: string;
  /** Objects by number, from 1. */
  readonly objects: readonly (PdfValue | undefined)[];
  readonly trailer: PdfDictionary;
  /** Follows a reference; a value that is none comes back itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
}

/** More than any certificate has. */
const OBJECT_LIMIT = 100_000;

/**
 * Reads a file of the one form that this package writes: a header, objects numbered from 1 in the order of their offsets
 * with nothing between them, one cross-reference table, one trailer. Whatever differs throws {@link PdfSyntaxError};
 * where PDF/A has a rule for it, the message starts with the rule's number.
 */
export function readFile(bytes: Uint8Array): PdfFile {
  const version = readHeader(bytes);
  const { table, position } = findTable(bytes);
  const lexer: Lexer = new Lexer(bytes, table);
  lexer.expect('xref');
  if (!lexer.takes('\n'))
    throw new PdfSyntaxError('6.1.4-2 the word xref is not followed by one line end', lexer.position);
  const count = readCount(lexer);
  const offsets = readOffsets(lexer, count);
  lexer.expect('trailer\n');
  const trailer = lexer.value();
  if (!(trailer instanceof Map)) lexer.fail('the trailer is not a dictionary');
  lexer.expect('\nstartxref\n');
  lexer.expect(String(table));
  lexer.expect('\n%%EOF\n');
  if (lexer.position !== bytes.length)
    throw new PdfSyntaxError('6.1.3-3 something follows the end of the file', lexer.position);
  const objects = readObjects(bytes, offsets, table, position);
  return {
    bytes,
    version,
    objects,
    trailer,
    resolve: (value) => (value instanceof PdfReference ? objects[value.id] : value),
  };
}

/** Length of the header that the writer makes: a line with the version, and one with four bytes outside ASCII. */
const HEADER_LENGTH = 15;

function readHeader(bytes: Uint8Array): string {
  const line = String.fromCharCode(...bytes.subarray(0, 9));
  if (!/^%PDF-1\.[0-7]\n$/.test(line)) throw new PdfSyntaxError('6.1.2-1 the file does not start with its version', 0);
  const mark = bytes.subarray(9, HEADER_LENGTH);
  if (mark[0] !== 0x25 || mark[5] !== 0x0a || !mark.subarray(1, 5).every((byte) => byte > 127)) {
    throw new PdfSyntaxError('6.1.2-2 the second line does not show that the file is binary', 9);
  }
  return line.slice(5, 8);
}

function findTable(bytes: Uint8Array): { table: number; position: number } {
  const start = Math.max(0, bytes.length - 60);
  const end = String.fromCharCode(...bytes.subarray(start));
  const found = /startxref\n(\d{1,10})\n%%EOF\n(.*)$/s.exec(end);
  if (!found) throw new PdfSyntaxError('the file does not end with startxref and %%EOF', start);
  if (found[2] !== '')
    throw new PdfSyntaxError(
      '6.1.3-3 something follows the end of the file',
      bytes.length - (found[2] as string).length,
    );
  const table = Number(found[1]);
  if (table >= bytes.length) throw new PdfSyntaxError('startxref points outside the file', start);
  return { table, position: HEADER_LENGTH };
}

function readCount(lexer: Lexer): number {
  lexer.expect('0 ');
  const word = lexer.word();
  const count = Number(word);
  if (!/^\d{1,6}$/.test(word) || count > OBJECT_LIMIT) lexer.fail('the number of objects is out of range');
  lexer.expect('\n');
  return count;
}

function readOffsets(lexer: Lexer, count: number): number[] {
  const offsets: number[] = [];
  for (let id = 0; id < count; id++) {
    const line = String.fromCharCode(...lexer.bytes.subarray(lexer.position, lexer.position + 20));
    const wanted = id === 0 ? /^0000000000 65535 f \n$/ : /^\d{10} 00000 n \n$/;
    if (!wanted.test(line)) lexer.fail(`the entry of object ${id} in the cross-reference table is malformed`);
    offsets.push(Number(line.slice(0, 10)));
    lexer.position += 20;
  }
  return offsets;
}

function readObjects(
  bytes: Uint8Array,
  offsets: readonly number[],
  table: number,
  first: number,
): (PdfValue | undefined)[] {
  const objects: (PdfValue | undefined)[] = [undefined];
  let position = first;
  for (let id = 1; id < offsets.length; id++) {
    if (offsets[id] !== position)
      throw new PdfSyntaxError(`the cross-reference table does not lead to object ${id}`, position);
    const lexer = new Lexer(bytes, position, table);
    if (!lexer.takes(`${id} 0 obj\n`))
      throw new PdfSyntaxError(`6.1.9-1 object ${id} does not start as it must`, position);
    objects.push(readBody(lexer));
    if (!lexer.takes('\nendobj\n'))
      throw new PdfSyntaxError(`6.1.9-1 object ${id} does not end as it must`, lexer.position);
    position = lexer.position;
  }
  if (position !== table) throw new PdfSyntaxError('something stands between the objects and their table', position);
  return objects;
}

function readBody(lexer: Lexer): PdfValue {
  const value = lexer.value();
  if (!(value instanceof Map) || !lexer.takes('stream')) return value;
  if (!lexer.takes('\n'))
    throw new PdfSyntaxError('6.1.7.1-2 the word stream is not followed by a line end', lexer.position);
  const length = value.get('Length');
  const wrong = (): never => {
    throw new PdfSyntaxError('6.1.7.1-1 a stream is not as long as it says', lexer.position);
  };
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || lexer.position + length > lexer.end)
    return wrong();
  const raw = lexer.bytes.subarray(lexer.position, lexer.position + length);
  lexer.position += length;
  if (!lexer.takes('\nendstream')) wrong();
  return new PdfStream(value, raw);
}
