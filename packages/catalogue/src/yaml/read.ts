import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from '../codes.js';
import { isGroup } from '../header.js';
import { Issues } from '../issues.js';
import { escapeToken } from '../json/walk.js';
import type { CatalogueRecord } from '../model.js';
import type { ListPlace, Reader } from '../reader.js';
import { BATCH } from '../record.js';
import type { ByteSource } from '../source/byte-source.js';
import { lineChunks, utf8Chunks } from '../source/text-chunks.js';
import { Utf8 } from '../source/utf8.js';
import { nameOf } from '../words.js';
import type { Anchored } from './compose.js';
import { REFUSED } from './flow.js';
import { yamlHeader } from './header.js';
import { ItemCutter, type YamlItem } from './items.js';
import { OutlineFinder, type YamlOutline } from './outline.js';
import { parseYaml } from './parse.js';
import { YamlRecord } from './record.js';
import { isUnusual, SubsetReader } from './subset.js';
import { openWholeYaml } from './whole.js';

const LONGEST_LINE = 16 << 20;
/** The way from the text of an item to the item. */
const ITEM = ['0'];

/**
 * A YAML catalogue of any size: the list of offerings is cut at its items, and each is read by itself, so that a fault
 * in one does not stop the rest. A document whose top level is written otherwise is read whole.
 */
export async function openYaml(source: ByteSource, issues: Issues, list: ListPlace): Promise<Reader> {
  const { path } = list;
  const finder = new OutlineFinder(path?.[0] ?? 'offerings');
  for await (const bytes of linesOf(source, new Issues(source.name))) if (!finder.push(bytes)) break;
  const outline = finder.end();
  if (outline.blank) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-304', {}, { file: source.name }));
  const cuts = outline.list !== null && (path === null || path.length === (outline.under === null ? 0 : 1));
  if (!cuts) return openWholeYaml(source, issues, list);
  if (outline.secondDocument !== null) {
    issues.add('AFK-336', {}, { file: source.name, line: outline.secondDocument, column: 1 });
  }
  const anchors = new Map<string, Anchored>();
  const header = list.foreign ? {} : yamlHeader(outline, source.name, issues, anchors);
  return { format: 'yaml', header, read: (pass) => readItems(source, pass, outline, new Map(anchors)) };
}

async function* readItems(
  source: ByteSource,
  issues: Issues,
  outline: YamlOutline,
  anchors: Map<string, Anchored>,
): AsyncIterable<readonly CatalogueRecord[]> {
  const { indent } = outline.list!;
  const cutter = new ItemCutter(outline.list!);
  const subset = new SubsetReader();
  const base = outline.under === null ? '' : `/${escapeToken(outline.under)}`;
  let ordinal = 0;
  let batch: CatalogueRecord[] = [];
  for await (const { items, unusual } of itemsOf(source, issues, cutter)) {
    for (const item of items) {
      const pointer = `${base}/${ordinal}`;
      const simple = unusual ? REFUSED : subset.item(item.text, indent);
      const isSimple = isGroup(simple);
      const value = isSimple ? simple : offeringIn(item, pointer);
      const dash = isSimple ? indent : -1;
      batch.push(new YamlRecord(ordinal++, value, source.name, item.text, item.line, ITEM, pointer, null, dash));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;

  function offeringIn({ text, line }: YamlItem, pointer: string): unknown {
    const place = { file: source.name, line, column: 1 };
    const list = parseYaml(text, place, issues, anchors);
    if (list === undefined) return undefined;
    const value = Array.isArray(list) ? list[0] : list;
    if (isGroup(value)) return value;
    const dash = text.indexOf('-');
    issues.add('AFK-321', { found: nameOf(value) }, { ...place, column: dash + 1, pointer });
    return undefined;
  }
}

interface ItemBatch {
  readonly items: YamlItem[];
  /** Somewhere in them stands a character that the simple reader leaves to the full one. */
  readonly unusual: boolean;
}

async function* itemsOf(source: ByteSource, issues: Issues, cutter: ItemCutter): AsyncIterable<ItemBatch> {
  let before = false;
  for await (const bytes of linesOf(source, issues)) {
    const text = new Utf8(bytes).text();
    const unusual = isUnusual(text);
    // The first item may have begun in the text before.
    const items = cutter.push(text);
    yield { items, unusual: unusual || before };
    before = unusual || (before && items.length === 0);
  }
  yield { items: cutter.end(), unusual: before };
}

function linesOf(source: ByteSource, issues: Issues): AsyncIterable<Uint8Array> {
  const tooLong = () => issues.add('AFK-322', { limit: LONGEST_LINE >> 20 });
  return lineChunks(utf8Chunks(source, issues), LONGEST_LINE, tooLong);
}
