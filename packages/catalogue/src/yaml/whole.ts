import { AfkError, type Problem, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import { headerOf, isGroup } from '../header.js';
import { Issues } from '../issues.js';
import { escapeToken } from '../json/walk.js';
import type { CatalogueRecord } from '../model.js';
import type { ListPlace, Reader } from '../reader.js';
import { BATCH } from '../record.js';
import { allBytes, type ByteSource } from '../source/byte-source.js';
import { locationIn } from '../source/place.js';
import { utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { nameOf } from '../words.js';
import { locateInYaml } from './locate.js';
import { eventsOf, parseYaml } from './parse.js';
import { YamlRecord } from './record.js';

const LIMIT = 64 << 20;

/**
 * A YAML document in one piece, for what cannot be cut: a list in flow style, a list deeper down, a single offering.
 *
 * @throws AfkError where the document as a whole cannot be read, or holds no list
 */
export async function openWholeYaml(source: ByteSource, issues: Issues, { path, foreign }: ListPlace): Promise<Reader> {
  const file = source.name;
  const utf8: ByteSource = { ...source, size: null, chunks: () => utf8Chunks(source, issues) };
  const bytes = await allBytes(utf8, LIMIT);
  if (!bytes) throw tooLarge(file);
  const text = new Utf8(bytes).text();
  const place = { file, line: 1, column: 1 };
  const own = new Issues(file);
  const root = parseYaml(text, place, own, new Map());
  if (root === undefined) throw new AfkError(own.problems.at(-1)!);
  issues.takeOver(own);
  const events = eventsOf(text);
  const found = findList(root, path);
  if (!found) throw new AfkError(notFound(root, path, file));
  const header =
    !foreign && isGroup(root) && !found.single
      ? headerOf(root, issues, (key) => {
          const span = locateInYaml(text, events, [key]);
          return locationIn(place, text, span.start, span.end, `/${escapeToken(key)}`);
        })
      : {};
  return { format: 'yaml', header, read: (pass) => read(pass) };

  async function* read(pass: Issues): AsyncIterable<readonly CatalogueRecord[]> {
    const all = found!.items.map((item, ordinal) => {
      const way = found!.single ? [] : [...found!.path, String(ordinal)];
      const pointer = way.map((token) => `/${escapeToken(token)}`).join('');
      const record = new YamlRecord(ordinal, isGroup(item) ? item : undefined, file, text, 1, way, pointer, events, -1);
      if (!isGroup(item)) pass.add('AFK-321', { found: nameOf(item) }, record.locate(''));
      return record;
    });
    for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
  }
}

function tooLarge(file: string): AfkError {
  const reason = { nl: 'het hoogste niveau is ongewoon geschreven', en: 'its top level is written in an unusual way' };
  return new AfkError(problem(CATALOGUE_CODES, 'AFK-314', { limit: LIMIT >> 20, reason }, { file }));
}

/** The list that a document holds: where the mapping says, under `offerings`, or the document itself. */
function findList(root: unknown, records: readonly string[] | null) {
  const path = records ?? (isGroup(root) && Object.hasOwn(root, 'offerings') ? ['offerings'] : []);
  let at: unknown = root;
  for (const token of path) {
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, token)
        ? (at as Record<string, unknown>)[token]
        : undefined;
  }
  if (Array.isArray(at)) return { items: at as unknown[], path, single: false };
  if (records === null && at === null) return { items: [], path, single: false };
  if (records === null && isGroup(root) && Object.hasOwn(root, 'id')) return { items: [root], path: [], single: true };
  return null;
}

function notFound(root: unknown, records: readonly string[] | null, file: string): Problem {
  const keys = isGroup(root) ? Object.keys(root).slice(0, 20) : [nameOf(root)];
  if (records === null) return problem(CATALOGUE_CODES, 'AFK-310', { keys }, { file });
  const pointer = records.map((token) => `/${escapeToken(token)}`).join('');
  return problem(CATALOGUE_CODES, 'AFK-316', { keys, pointer }, { file });
}
