import { type Location, suggest } from '@afsprakenkader/diagnostics';
import type { Issues } from '../issues.js';
import { fold } from './convert.js';
import type { Accessor, Names } from './plan.js';
import type { Mapping } from './schema.js';

/** Of more rows than this the places are not listed one by one. */
const MOST_LISTED = 20;
/** What stands before a sum in the lists that people keep. */
const TOTAL = /^(?:sub|eind|grand |general |algemeen )?tota(?:al|l|len|ls)\s*:?$/i;

/** Tells which records of a source are no offerings, as the mapping says; and names them when the pass ends. */
export class Skipper<Source> {
  readonly #tests: readonly { readonly from: Accessor<Source>; readonly words: readonly string[] }[];
  #places: string[] = [];
  #first: Location | null = null;
  #count = 0;

  /** @param issues takes in the names of columns that the source does not have */
  constructor(
    mapping: Mapping | null,
    names: Names<Source>,
    known: readonly string[],
    issues: Issues,
    private readonly whole: (source: Source) => Location,
  ) {
    const records = mapping?.records;
    const skip = typeof records === 'object' ? (records.skip ?? {}) : {};
    this.#tests = Object.entries(skip).flatMap(([column, words]) => {
      const from = names.find(column);
      if (from) return [{ from, words: [words].flat().map(fold) }];
      const near = suggest(column, known);
      const hint = near ? { nl: `Bedoelde u \`${near}\`?`, en: `Did you mean \`${near}\`?` } : '';
      issues.add('AFK-346', { column, field: 'records.skip', hint });
      return [];
    });
  }

  /** Whether a record is to be left out; it is remembered until {@link tell}. */
  skips(source: Source): boolean {
    if (this.#tests.length === 0) return false;
    if (!this.#tests.some(({ from, words }) => holds(from.get(source), words))) return false;
    const place = this.whole(source);
    this.#first ??= place;
    if (this.#count++ < MOST_LISTED) this.#places.push(shortPlace(place));
    return true;
  }

  /** Names what the pass has left out, and begins anew. */
  tell(issues: Issues): void {
    if (this.#first) {
      const rows = this.#count > MOST_LISTED ? [...this.#places, '…'] : this.#places;
      issues.note('AFK-353', { count: this.#count, rows }, this.#first);
    }
    this.#places = [];
    this.#first = null;
    this.#count = 0;
  }
}

/** Whether a cell reads like the word before a sum. */
export function isTotal(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.length < 24 && TOTAL.test(cell.trim());
}

function holds(value: unknown, words: readonly string[]): boolean {
  if (typeof value === 'object' && value !== null) return false;
  const text = fold(String(value ?? ''));
  return words.some((word) => (word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word));
}

/** The cell, the line, or the pointer of a record, without its file. */
function shortPlace({ cell, line, pointer }: Location): string {
  return cell ?? String(line ?? pointer ?? '?');
}
