import { AfkError, problem } from '@afsprakenkader/diagnostics';
import { CATALOGUE_CODES } from './codes.js';
import { type Container, containerOfName, containerOfText, isCompoundFile, isZip } from './detect.js';
import { Issues } from './issues.js';
import { pointerTokens } from './json/walk.js';
import type { Mapping } from './mapping/schema.js';
import type { Catalogue, CatalogueRecord, ReadOptions } from './model.js';
import type { ListPlace, Reader } from './reader.js';
import { type ByteSource, CountedSource } from './source/byte-source.js';
import { utf8Chunks } from './source/text-chunks.js';
import { Utf8 } from './source/utf8.js';

/** How to read a file of offerings. */
export interface OpenOptions {
  /** The name to show in locations, where it is not the path itself. */
  readonly displayName?: string;
  /** How somebody else's columns or keys are to be read. */
  readonly mapping?: Mapping;
}

/**
 * Opens the offerings in a source of bytes, of whatever format its name and content tell.
 *
 * @throws AfkError where nothing of the file can be read
 */
export async function openSource(bytes: ByteSource, options: OpenOptions = {}): Promise<Catalogue> {
  const source = new CountedSource(bytes);
  const issues = new Issues(source.name);
  const container = await containerOf(source, issues);
  const reader = await readerOf(container, source, issues, options.mapping ?? null);
  return new SourceCatalogue(source, reader, issues);
}

async function readerOf(
  container: Container,
  source: ByteSource,
  issues: Issues,
  mapping: Mapping | null,
): Promise<Reader> {
  // Each reader is loaded only when a file asks for it: most runs see one format.
  switch (container) {
    case 'csv': {
      const [{ csvTable }, { openTable }] = await Promise.all([import('./table/csv.js'), import('./table/read.js')]);
      return openTable(csvTable(source), source.name, issues, mapping, tablePlace(mapping).headerRow);
    }
    case 'xlsx':
      return (await import('./xlsx/open.js')).openXlsx(source, issues, mapping, tablePlace(mapping));
    default: {
      const reader = await documentReader(container, source, issues, mapping);
      if (!mapping) return reader;
      const { mapReader } = await import('./mapping/nested.js');
      return mapReader(reader, source.name, mapping, issues);
    }
  }
}

async function documentReader(
  container: 'json' | 'ndjson' | 'yaml',
  source: ByteSource,
  issues: Issues,
  mapping: Mapping | null,
): Promise<Reader> {
  const list: ListPlace = { path: pathOf(mapping), foreign: mapping !== null };
  if (container === 'ndjson') return (await import('./json/ndjson.js')).openNdjson(source, issues, list);
  if (container === 'json') return (await import('./json/read.js')).openJson(source, issues, list);
  return (await import('./yaml/read.js')).openYaml(source, issues, list);
}

/** The way to the list that a mapping points at: a JSON pointer, or names joined by points. */
function pathOf(mapping: Mapping | null): readonly string[] | null {
  if (typeof mapping?.records !== 'string') return null;
  const { records } = mapping;
  if (records === '' || records.startsWith('/')) return pointerTokens(records);
  return records.split('.');
}

/** The sheet and the row of headers that a mapping names. */
function tablePlace(mapping: Mapping | null): { sheet: string | null; headerRow: number | null } {
  const records = mapping?.records;
  if (typeof records === 'string') return { sheet: records === '' ? null : records, headerRow: null };
  return { sheet: records?.sheet ?? null, headerRow: records?.headerRow ?? null };
}

async function containerOf(source: ByteSource, issues: Issues): Promise<Container> {
  const { name } = source;
  const head = await firstChunk(source.chunks());
  if (!head || head.length === 0) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-304', {}, { file: name }));
  const promised = containerOfName(name);
  const told = (found: Container): Container => {
    if (promised !== null && promised !== found) {
      issues.note('AFK-307', { extension: name.slice(name.lastIndexOf('.')), format: found });
    }
    return found;
  };
  if (isZip(head)) return told('xlsx');
  if (isCompoundFile(head)) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-362', {}, { file: name }));
  const text = await firstChunk(utf8Chunks(source, new Issues(name)));
  if (!text || isBlank(text)) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-304', {}, { file: name }));
  const found = containerOfText(new Utf8(text), promised);
  if (!found) throw new AfkError(problem(CATALOGUE_CODES, 'AFK-306', { file: name }, { file: name }));
  return told(found);
}

async function firstChunk(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  for await (const chunk of chunks) return chunk;
  return null;
}

function isBlank(text: Uint8Array): boolean {
  return text.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}

class SourceCatalogue implements Catalogue {
  readonly file: string;
  readonly format: Catalogue['format'];
  readonly header: Catalogue['header'];
  readonly bytes: number | null;
  readonly #source: CountedSource;
  #latest: Issues;

  constructor(
    source: CountedSource,
    private readonly reader: Reader,
    private readonly opening: Issues,
  ) {
    this.file = source.name;
    this.format = reader.format;
    this.header = reader.header;
    this.bytes = source.size;
    this.#source = source;
    this.#latest = opening;
  }

  read(options?: ReadOptions): AsyncIterable<readonly CatalogueRecord[]> {
    const pass = new Issues(this.file, this.opening);
    this.#latest = pass;
    return this.reader.read(pass, options);
  }

  get bytesRead() {
    return this.#source.read;
  }

  get problems() {
    return this.#latest.problems;
  }

  get notes() {
    return this.#latest.notes;
  }
}
