import type { Localized } from '@afsprakenkader/diagnostics';
import { isGroup } from '../header.js';
import type { Issues } from '../issues.js';
import type { CatalogueRecord } from '../model.js';
import { BATCH, JsonRecord } from '../record.js';
import type { ByteSource } from '../source/byte-source.js';
import { utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { nameOf } from '../words.js';
import { JsonCutter, type JsonPiece } from './cut.js';
import { parseCarefully, parseJsonItem, SHALLOW } from './item.js';
import { resplit } from './resplit.js';
import { escapeToken } from './walk.js';

const LONGEST = 16 << 20;
const UNPARSED = Symbol('unparsed');

const FAULTS: Readonly<Record<string, Localized>> = {
  'ends-early': { nl: 'het bestand eindigt te vroeg', en: 'the file ends too early' },
  bracket: { nl: 'een haakje te veel of te weinig', en: 'a bracket too many or too few' },
  key: { nl: 'hier hoort een sleutel tussen "…" te staan', en: 'a key between "…" is expected' },
  'more-text': { nl: 'na het einde staat nog tekst', en: 'there is text after the end' },
};

/**
 * The offerings in the list at a path, cut out of the bytes one by one.
 *
 * @param careful also look for keys that stand there twice
 */
export async function* readItems(
  source: ByteSource,
  issues: Issues,
  path: readonly string[],
  careful: boolean,
): AsyncIterable<readonly CatalogueRecord[]> {
  const cutter = new JsonCutter(path, LONGEST);
  const base = path.map((token) => `/${escapeToken(token)}`).join('');
  let ordinal = 0;
  let batch: CatalogueRecord[] = [];
  for await (const pieces of piecesOf(source, issues, cutter)) {
    for (const piece of pieces) {
      for (const record of recordsOf(piece)) {
        batch.push(record);
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
  if (cutter.fault) {
    const { kind, line, column } = cutter.fault;
    issues.add('AFK-327', { reason: FAULTS[kind]! }, { file: source.name, line, column });
  }

  function* recordsOf(piece: JsonPiece): Iterable<CatalogueRecord> {
    const place = { file: source.name, line: piece.line, column: piece.column };
    const pointer = `${base}/${piece.key}`;
    if (piece.cut) {
      issues.add('AFK-322', { limit: LONGEST >> 20 }, { ...place, pointer });
      yield record(undefined, piece, pointer);
      return;
    }
    const text = textOf(piece);
    const value = parsed(text);
    const parts = value === UNPARSED ? resplit(text, piece.column) : [];
    if (parts.length < 2) {
      // Most items are sound and short: they are parsed once and looked at no further.
      const wary = careful || text.includes('__proto__') || text.includes('\\u005');
      const plain = value !== UNPARSED && !wary && text.length < SHALLOW;
      const read = plain ? value : parseJsonItem(text, place, issues, wary);
      yield record(offering(read, piece, pointer), piece, pointer);
      return;
    }
    for (const part of parts) {
      const chunk = new Utf8(new TextEncoder().encode(part.text));
      const own = { ...piece, chunk, start: 0, end: chunk.bytes.length, line: piece.line + part.linesDown };
      const value = parseCarefully(part.text, { ...place, line: own.line }, issues);
      yield record(offering(value, own, pointer), own, pointer);
    }
  }

  function offering(value: unknown, piece: JsonPiece, pointer: string): unknown {
    if (value === undefined || isGroup(value)) return value;
    const location = { file: source.name, line: piece.line, column: piece.column, pointer };
    issues.add('AFK-321', { found: nameOf(value) }, location);
    return undefined;
  }

  function record(value: unknown, piece: JsonPiece, pointer: string): CatalogueRecord {
    const { chunk, start, end, line, column } = piece;
    return new JsonRecord(ordinal++, value, source.name, chunk, start, end, line, column, pointer);
  }
}

async function* piecesOf(source: ByteSource, issues: Issues, cutter: JsonCutter): AsyncIterable<JsonPiece[]> {
  for await (const bytes of utf8Chunks(source, issues)) yield cutter.push(bytes);
  yield cutter.end();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return UNPARSED;
  }
}

export function textOf(piece: JsonPiece): string {
  return piece.chunk.text(piece.start, piece.end);
}
