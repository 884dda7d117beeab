import { AfkError, type Localized, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import { headerOf, isGroup } from '../header.js';
import { Issues } from '../issues.js';
import { pointerOf } from '../mapping/fill.js';
import type { CatalogueRecord } from '../model.js';
import type { ListPlace, Reader } from '../reader.js';
import { BATCH, JsonRecord } from '../record.js';
import type { ByteSource } from '../source/byte-source.js';
import { locationIn } from '../source/place.js';
import { utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { nameOf } from '../words.js';
import { JsonCutter, type JsonPiece } from './cut.js';
import { parseCarefully, parseJsonItem, SHALLOW } from './item.js';
import { resplit } from './resplit.js';
import { singleJson } from './single.js';
import { escapeToken } from './walk.js';

const LONGEST = 16 << 20;
const HEADER = 1 << 20;
const CAREFUL = 8 << 20;
const UNPARSED = Symbol('unparsed');

const FAULTS: Readonly<Record<string, Localized>> = {
  'ends-early': { nl: 'het bestand eindigt te vroeg', en: 'the file ends too early' },
  bracket: { nl: 'een haakje te veel of te weinig', en: 'a bracket too many or too few' },
  key: { nl: 'hier hoort een sleutel tussen "…" te staan', en: 'a key between "…" is expected' },
  'more-text': { nl: 'na het einde staat nog tekst', en: 'there is text after the end' },
};

/** A JSON document of any size: the list of offerings is cut into items while it is read. */
export async function openJson(
  source: ByteSource,
  issues: Issues,
  { path: told, foreign }: ListPlace,
): Promise<Reader> {
  const outline = await outlineOf(source);
  const careful = source.size !== null && source.size <= CAREFUL;
  const listAt = (path: readonly string[]): Reader => ({
    format: 'json',
    header: {},
    read: (pass) => readItems(source, pass, path, careful),
  });
  if (!careful) issues.note('AFK-329', {});
  const keys = [...outline.keys.keys()].slice(0, 20);
  if (told) {
    if (!(await isList(source, outline, told))) refuse(source, 'AFK-316', { keys, pointer: pointerOf(told) });
    return listAt(told);
  }
  if (await isList(source, outline, ['offerings'])) {
    return foreign
      ? listAt(['offerings'])
      : { ...listAt(['offerings']), header: headerFrom(outline.keys, source.name, issues) };
  }
  if (foreign && outline.container === 'list') return listAt([]);
  const found = foreign ? null : await openForeign(source, outline, listAt);
  return found ?? refuse(source, 'AFK-310', { keys });
}

/** A list or document of somebody else's format that is known, a bare list of offerings, or one offering by itself. */
async function openForeign(
  source: ByteSource,
  outline: Outline,
  listAt: (path: readonly string[]) => Reader,
): Promise<Reader | null> {
  const { foreignReader } = await import('../foreign/recognise.js');
  if (outline.container === 'list') return (await foreignReader(listAt([]), source.name)) ?? listAt([]);
  for (const key of ['@graph', 'items']) {
    if (!(await isList(source, outline, [key]))) continue;
    const found = await foreignReader(listAt([key]), source.name);
    if (found) return found;
  }
  const single = singleJson(source);
  return (await foreignReader(single, source.name)) ?? (outline.keys.has('id') ? single : null);
}

interface Outline {
  readonly container: 'list' | 'object';
  readonly keys: ReadonlyMap<string, JsonPiece>;
}

async function outlineOf(source: ByteSource): Promise<Outline> {
  const cutter = new JsonCutter([], HEADER);
  const keys = new Map<string, JsonPiece>();
  for await (const bytes of utf8Chunks(source, new Issues(source.name))) {
    const pieces = cutter.push(bytes);
    if (cutter.container === 'list') return { container: 'list', keys };
    if (cutter.container === 'other') refuse(source, 'AFK-315', { start: new Utf8(bytes).text(0, 40).trim() });
    for (const piece of pieces) keys.set(String(piece.key), piece);
  }
  for (const piece of cutter.end()) keys.set(String(piece.key), piece);
  return { container: 'object', keys };
}

/** Whether a list stands at the path; the file is searched up to the place where it begins. */
async function isList(source: ByteSource, outline: Outline, path: readonly string[]): Promise<boolean> {
  if (path.length === 0) return outline.container === 'list';
  const top = outline.keys.get(path[0]!);
  if (path.length === 1) return top !== undefined && textOf(top).trimStart().startsWith('[');
  const cutter = new JsonCutter(path, 0);
  for await (const bytes of utf8Chunks(source, new Issues(source.name))) {
    cutter.push(bytes);
    if (cutter.container !== 'absent') break;
  }
  return cutter.container === 'list';
}

function headerFrom(keys: ReadonlyMap<string, JsonPiece>, file: string, issues: Issues) {
  const values: Record<string, unknown> = Object.create(null);
  for (const [key, piece] of keys) {
    if (key === 'offerings') continue;
    values[key] = parseCarefully(textOf(piece), { file, line: piece.line, column: piece.column }, issues);
  }
  return headerOf(values, issues, (key) => {
    const piece = keys.get(key)!;
    const text = textOf(piece).trimEnd();
    const place = { file, line: piece.line, column: piece.column };
    return locationIn(place, text, 0, text.length, `/${escapeToken(key)}`);
  });
}

async function* readItems(
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

function textOf(piece: JsonPiece): string {
  return piece.chunk.text(piece.start, piece.end);
}

function refuse(
  source: ByteSource,
  code: 'AFK-310' | 'AFK-315' | 'AFK-316',
  slots: Record<string, string | string[]>,
): never {
  throw new AfkError(problem(CATALOGUE_CODES, code, slots, { file: source.name }));
}
