import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import { headerOf } from '../header.js';
import { Issues } from '../issues.js';
import type { CatalogueHeader } from '../model.js';
import type { Reader } from '../reader.js';
import type { ByteSource } from '../source/byte-source.js';
import { locationIn } from '../source/place.js';
import { utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { JsonCutter, type JsonPiece } from './cut.js';
import type { JsonDocument } from './document.js';
import { parseCarefully } from './item.js';
import { readItems, textOf } from './items.js';
import { escapeToken } from './walk.js';

const HEADER = 1 << 20;

/**
 * A document of any size or soundness: its values are cut out of the bytes, so that no text of the whole is ever built and a
 * fault stays where it is.
 *
 * @throws AfkError AFK-315 where the file is no JSON at all
 */
export async function cutDocument(source: ByteSource, careful: boolean): Promise<JsonDocument> {
  const { container, keys, twice } = await outlineOf(source);
  return {
    container,
    keys: [...keys.keys()],
    hasList: (path) => isList(source, container, keys, path),
    list: (path): Reader => ({ format: 'json', header: {}, read: (pass) => readItems(source, pass, path, careful) }),
    header: (issues) => headerFrom(keys, twice, source.name, issues),
  };
}

type Keys = ReadonlyMap<string, JsonPiece>;

async function outlineOf(source: ByteSource) {
  const cutter = new JsonCutter([], HEADER);
  const keys = new Map<string, JsonPiece>();
  const twice: { first: JsonPiece; last: JsonPiece }[] = [];
  const take = (piece: JsonPiece) => {
    const first = keys.get(String(piece.key));
    if (first) twice.push({ first, last: piece });
    keys.set(String(piece.key), piece);
  };
  for await (const bytes of utf8Chunks(source, new Issues(source.name))) {
    const pieces = cutter.push(bytes);
    if (cutter.container === 'list') return { container: 'list' as const, keys, twice };
    if (cutter.container === 'other') refuse(source.name, new Utf8(bytes).text(0, 40).trim());
    pieces.forEach(take);
  }
  cutter.end().forEach(take);
  return { container: 'object' as const, keys, twice };
}

/** Whether a list stands at the path; the file is searched up to the place where it begins. */
async function isList(source: ByteSource, container: 'list' | 'object', keys: Keys, path: readonly string[]) {
  if (path.length === 0) return container === 'list';
  const top = keys.get(path[0]!);
  if (path.length === 1) return top !== undefined && textOf(top).trimStart().startsWith('[');
  const cutter = new JsonCutter(path, 0);
  for await (const bytes of utf8Chunks(source, new Issues(source.name))) {
    cutter.push(bytes);
    if (cutter.container !== 'absent') break;
  }
  return cutter.container === 'list';
}

function headerFrom(
  keys: Keys,
  twice: readonly { readonly first: JsonPiece; readonly last: JsonPiece }[],
  file: string,
  issues: Issues,
): CatalogueHeader {
  const values: Record<string, unknown> = Object.create(null);
  const placeOf = ({ line, column }: JsonPiece) => ({ file, line, column });
  for (const { first, last } of twice) {
    const key = String(last.key);
    if (key === 'offerings') issues.add('AFK-327', { reason: TWO_LISTS }, placeOf(last));
    else issues.add('AFK-324', { key, line: first.line }, placeOf(last));
  }
  for (const [key, piece] of keys) {
    if (key !== 'offerings') values[key] = parseCarefully(textOf(piece), placeOf(piece), issues);
  }
  return headerOf(values, issues, (key) => {
    const piece = keys.get(key)!;
    const text = textOf(piece).trimEnd();
    return locationIn(placeOf(piece), text, 0, text.length, `/${escapeToken(key)}`);
  });
}

const TWO_LISTS = {
  nl: '`offerings` staat er twee keer, alleen de eerste lijst telt',
  en: '`offerings` occurs twice, only the first list counts',
};

function refuse(file: string, start: string): never {
  throw new AfkError(problem(CATALOGUE_CODES, 'AFK-315', { start }, { file }));
}
