import { type Location, suggest } from '@afsprakenkader/diagnostics';
import { isGroup } from '../header.js';
import type { Issues } from '../issues.js';
import { escapeToken } from '../json/walk.js';
import type { CatalogueRecord } from '../model.js';
import type { Reader } from '../reader.js';
import { MappedRecord } from './apply.js';
import { groupBy, keyText } from './group.js';
import { type Accessor, type Names, planOf } from './plan.js';
import type { Mapping } from './schema.js';
import { Skipper } from './skip.js';

/** A record of a nested export, or a part of one. */
interface Nested {
  readonly record: CatalogueRecord;
  readonly value: Readonly<Record<string, unknown>>;
  /** Pointer of the part within the record. */
  readonly pointer: string;
}

/** The records of another reader, through a mapping. Its header stays out: it is not in our format. */
export function mapReader(reader: Reader, file: string, mapping: Mapping, issues: Issues): Reader {
  const names = new Keys();
  const inner = new Keys();
  const plan = planOf(mapping, names, inner, [], issues);
  const { components } = mapping;
  const list = components && 'records' in components ? names.path(components.records) : null;
  const key = components && 'groupBy' in components ? names.find(components.groupBy) : null;
  const whole = (source: Nested): Location => source.record.locate(source.pointer);
  const skipper = new Skipper(mapping, names, [], issues, whole);
  return { format: reader.format, header: {}, read };

  async function* read(pass: Issues): AsyncIterable<readonly CatalogueRecord[]> {
    let ordinal = 0;
    const made = (main: Nested[], parts: Nested[] | null): CatalogueRecord =>
      new MappedRecord(ordinal++, plan, { main, components: parts }, whole, pass);
    if (key) {
      const keyless = (source: Nested) => pass.add('AFK-348', {}, whole(source));
      for await (const groups of groupBy(
        nested(reader.read(pass)),
        (source) => keyText(key.get(source)),
        false,
        keyless,
      )) {
        yield groups.map((group) => made(group, group));
      }
    } else {
      for await (const batch of reader.read(pass)) {
        yield batch.flatMap((record) => {
          const source = nestedOf(record);
          if (!source) return [new UnreadRecord(ordinal++, record)];
          return skipper.skips(source) ? [] : [made([source], list ? partsOf(source, list) : null)];
        });
      }
    }
    skipper.tell(pass);
    names.tell(pass, file, '');
    inner.tell(pass, file, components && 'records' in components ? `${components.records}.` : '');
  }

  async function* nested(batches: AsyncIterable<readonly CatalogueRecord[]>): AsyncIterable<Nested[]> {
    for await (const batch of batches) {
      yield batch.flatMap((record) => nestedOf(record) ?? []).filter((source) => !skipper.skips(source));
    }
  }

  function nestedOf(record: CatalogueRecord): Nested | null {
    if (!isGroup(record.value)) return null;
    names.see(record.value);
    if (key) inner.see(record.value);
    return { record, value: record.value, pointer: '' };
  }

  function partsOf(source: Nested, path: readonly string[]): Nested[] | null {
    const found = lookUp(source.value, path);
    if (found) names.found(path.join('.'));
    if (!found || !Array.isArray(found.value)) return null;
    return found.value.flatMap((value: unknown, index) => {
      if (!isGroup(value)) return [];
      inner.see(value);
      return [{ record: source.record, value, pointer: `${found.pointer}/${index}` }];
    });
  }
}

/** A record that could not be read keeps its place in the order. */
class UnreadRecord implements CatalogueRecord {
  readonly value = undefined;
  constructor(
    readonly ordinal: number,
    private readonly record: CatalogueRecord,
  ) {}

  locate(): Location {
    return this.record.locate('');
  }
}

/** The keys of nested records: which are asked for, and which come by. */
class Keys implements Names<Nested> {
  readonly #asked = new Map<string, boolean>();
  readonly #seen = new Set<string>();

  find(name: string): Accessor<Nested> {
    const path = this.path(name);
    return {
      get: (source) => {
        const found = lookUp(source.value, path);
        if (found) this.found(name);
        return found?.value;
      },
      locate: (source, rest) => {
        const found = lookUp(source.value, path);
        const pointer = found?.pointer ?? path.map((token) => `/${escapeToken(token)}`).join('');
        return source.record.locate(source.pointer + pointer + rest);
      },
    };
  }

  /** A way that leads to a list, and counts as asked for. */
  path(name: string): readonly string[] {
    if (!this.#asked.has(name)) this.#asked.set(name, false);
    return name.split('.');
  }

  found(name: string): void {
    this.#asked.set(name, true);
  }

  see(value: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(value)) this.#seen.add(key);
  }

  /** Tells the keys that nothing asked for, and those asked for that never came. */
  tell(issues: Issues, file: string, prefix: string): void {
    if (this.#seen.size === 0) return;
    for (const [name, found] of this.#asked) {
      if (found) continue;
      const near = suggest(name, this.#seen);
      const hint = near ? { nl: `Bedoelde u \`${near}\`?`, en: `Did you mean \`${near}\`?` } : '';
      issues.note('AFK-352', { key: prefix + name, hint }, { file });
    }
    const roots = new Set([...this.#asked.keys()].flatMap((name) => [name, name.split('.')[0]!]));
    const unused = [...this.#seen].filter((key) => !roots.has(key)).map((key) => prefix + key);
    if (unused.length > 0)
      issues.note('AFK-345', { columns: unused.length > 50 ? [...unused.slice(0, 50), '…'] : unused }, { file });
  }
}

/** A key with dots in it comes before the same name read as a way through groups and lists. */
function lookUp(
  value: Readonly<Record<string, unknown>>,
  path: readonly string[],
): { value: unknown; pointer: string } | null {
  const dotted = path.join('.');
  if (Object.hasOwn(value, dotted)) return { value: value[dotted], pointer: `/${escapeToken(dotted)}` };
  let at: unknown = value;
  let pointer = '';
  for (const token of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, token)) return null;
    at = (at as Record<string, unknown>)[token];
    pointer += `/${escapeToken(token)}`;
  }
  return { value: at, pointer };
}
