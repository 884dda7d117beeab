import type { Location } from '@afsprakenkader/diagnostics';
import { isGroup } from '../header.js';
import { Issues } from '../issues.js';
import type { CatalogueRecord } from '../model.js';
import type { Reader } from '../reader.js';
import { ancestor } from '../record.js';
import type { Builder, Converter } from './builder.js';
import { elmKind, fromElm } from './elm.js';
import { fromOeapi, isOeapiProgramme } from './oeapi.js';

/** How a foreign format is read: which records count, and what becomes of them. */
interface Foreign {
  readonly format: 'oeapi' | 'elm';
  readonly counts: (record: Readonly<Record<string, unknown>>) => boolean;
  readonly convert: Converter;
}

/** The records as offerings where they are programmes of the Open Education API or nodes of the European Learning Model; else null. */
export async function foreignReader(reader: Reader, file: string): Promise<Reader | null> {
  const foreign = await recognise(reader, file);
  return foreign
    ? { format: foreign.format, header: {}, read: (issues) => convertAll(reader, foreign, file, issues) }
    : null;
}

async function recognise(reader: Reader, file: string): Promise<Foreign | null> {
  let specification = false;
  let looked = 0;
  for await (const batch of reader.read(new Issues(file))) {
    for (const { value } of batch) {
      if (!isGroup(value)) continue;
      if (isOeapiProgramme(value)) return { format: 'oeapi', counts: isOeapiProgramme, convert: fromOeapi };
      const kind = elmKind(value);
      // Specifications beside opportunities describe those; alone they are the offerings.
      if (kind === 'opportunity') return elm('opportunity');
      specification ||= kind === 'specification';
      // Nodes of a graph come in any order, offerings of ours begin at once.
      if (!Object.hasOwn(value, 'type') && !Object.hasOwn(value, '@type') && looked++ > 0) return null;
      if (Object.hasOwn(value, 'type') && typeof value.type === 'number') return null;
    }
  }
  return specification ? elm('specification') : null;
}

function elm(kind: 'opportunity' | 'specification'): Foreign {
  return { format: 'elm', counts: (record) => elmKind(record) === kind, convert: fromElm };
}

async function* convertAll(
  reader: Reader,
  foreign: Foreign,
  file: string,
  issues: Issues,
): AsyncIterable<readonly CatalogueRecord[]> {
  const unused = new Set<string>();
  const inexact = new Set<string>();
  let ordinal = 0;
  for await (const batch of reader.read(issues)) {
    const records: CatalogueRecord[] = [];
    for (const record of batch) {
      const { value } = record;
      if (!isGroup(value)) records.push(new ForeignRecord(ordinal++, undefined, record, foreign.convert));
      else if (foreign.counts(value)) {
        const built = foreign.convert(value);
        gather(built, value, unused, inexact);
        records.push(new ForeignRecord(ordinal++, built.offering, record, foreign.convert));
      }
    }
    yield records;
  }
  if (unused.size > 0) issues.note('AFK-371', { keys: shown(unused) }, { file });
  if (inexact.size > 0) issues.note('AFK-372', { words: shown(inexact) }, { file });
}

function gather(
  built: Builder,
  value: Readonly<Record<string, unknown>>,
  unused: Set<string>,
  inexact: Set<string>,
): void {
  for (const [key, told] of Object.entries(value)) {
    const local = key.slice(key.lastIndexOf(':') + 1);
    const housekeeping = ['type', 'id', '@type', '@id', '@context'].includes(key);
    if (!housekeeping && told !== null && !built.used.has(key) && !built.used.has(local) && unused.size < 200)
      unused.add(key);
  }
  for (const word of built.inexact) if (inexact.size < 200) inexact.add(word);
}

function shown(words: ReadonlySet<string>): string[] {
  const list = [...words].sort();
  return list.length > 40 ? [...list.slice(0, 40), '…'] : list;
}

/** An offering made from a foreign record; where its values came from is worked out again when somebody asks. */
class ForeignRecord implements CatalogueRecord {
  constructor(
    readonly ordinal: number,
    readonly value: unknown,
    private readonly record: CatalogueRecord,
    private readonly convert: Converter,
  ) {}

  locate(pointer: string): Location {
    if (!isGroup(this.record.value)) return this.record.locate('');
    const { trace } = this.convert(this.record.value);
    for (let at = pointer; at !== ''; at = ancestor(at, 1)) {
      const found = trace.get(at) ?? [...trace].find(([known]) => known.startsWith(`${at}/`))?.[1];
      if (found !== undefined) return this.record.locate(found);
    }
    return this.record.locate('');
  }
}
