import type { Location } from '@afsprakenkader/diagnostics';
import { headerOf, isGroup } from '../header.js';
import { Issues } from '../issues.js';
import type { CatalogueRecord } from '../model.js';
import type { Reader } from '../reader.js';
import { BATCH, JsonRecord } from '../record.js';
import { allBytes, type ByteSource } from '../source/byte-source.js';
import { locationIn } from '../source/place.js';
import { utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { nameOf } from '../words.js';
import { JsonCutter, type JsonPiece } from './cut.js';
import type { JsonDocument } from './document.js';
import { isSound } from './sound.js';
import { escapeToken, locateInJson } from './walk.js';

/**
 * A small and sound document, parsed in one go: most files are, and a check of one should take no longer than starting
 * up. Null where anything about it asks for a closer look.
 */
export async function parsedDocument(source: ByteSource, limit: number): Promise<JsonDocument | null> {
  // Notes on the encoding come again when the records are read.
  const utf8: ByteSource = { ...source, size: null, chunks: () => utf8Chunks(source, new Issues(source.name)) };
  const bytes = await allBytes(utf8, limit);
  if (!bytes) return null;
  const chunk = new Utf8(bytes);
  const text = chunk.text();
  const root = parsed(text);
  if (typeof root !== 'object' || root === null || !isSound(text, root)) return null;
  const file = source.name;
  const place = { file, line: 1, column: 1 };
  return {
    container: Array.isArray(root) ? 'list' : 'object',
    keys: Array.isArray(root) ? [] : Object.keys(root),
    hasList: async (path) => Array.isArray(at(root, path)),
    list: (path) => listReader(source, chunk, at(root, path) as unknown[], path),
    header: (issues) => {
      const { offerings: _, ...values } = root as Record<string, unknown>;
      return headerOf(values, issues, (key) => {
        const span = locateInJson(text, [key]);
        return locationIn(place, text, span.start, span.end, `/${escapeToken(key)}`);
      });
    },
  };
}

function listReader(source: ByteSource, chunk: Utf8, list: readonly unknown[], path: readonly string[]): Reader {
  const file = source.name;
  const base = path.map((token) => `/${escapeToken(token)}`).join('');
  let pieces: JsonPiece[] | null = null;
  // Where the items stand is found out when a position is asked for, once for all of them.
  const locate = (ordinal: number, pointer: string): Location => {
    pieces ??= new JsonCutter(path, chunk.bytes.length).push(chunk.bytes);
    const { chunk: own, start, end, line, column } = pieces[ordinal]!;
    return new JsonRecord(ordinal, null, file, own, start, end, line, column, `${base}/${ordinal}`).locate(pointer);
  };
  return {
    format: 'json',
    header: {},
    async *read(issues) {
      // Passes once through the encoding, for its notes and problems.
      for await (const _ of utf8Chunks(source, issues));
      for (let start = 0; start < list.length; start += BATCH) {
        yield list.slice(start, start + BATCH).map((item, index): CatalogueRecord => {
          const ordinal = start + index;
          if (isGroup(item)) return new ParsedRecord(ordinal, item, locate);
          issues.add('AFK-321', { found: nameOf(item) }, locate(ordinal, ''));
          return new ParsedRecord(ordinal, undefined, locate);
        });
      }
    },
  };
}

class ParsedRecord implements CatalogueRecord {
  constructor(
    readonly ordinal: number,
    readonly value: unknown,
    private readonly find: (ordinal: number, pointer: string) => Location,
  ) {}

  locate(pointer: string): Location {
    return this.find(this.ordinal, pointer);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function at(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const token of path) {
    if (!isGroup(value) || !Object.hasOwn(value, token)) return undefined;
    value = value[token];
  }
  return value;
}
