import { TextHash } from './hash.js';
import { HashTable } from './hash-table.js';

/** So many ids, and so many unit codes, are remembered: thrice what the eighteen institutions offer together, in 10 MB. */
export const MOST_REMEMBERED = 250_000;

/**
 * Sees in one pass, in a few bytes a record, which ids come twice and which unit codes have two numbers of credits.
 * What it names is a suspicion (it compares hashes); a second look at the records themselves settles it.
 */
export class CrossCheck {
  readonly #ids = new HashTable({ values: false, most: MOST_REMEMBERED });
  readonly #units = new HashTable({ values: true, most: MOST_REMEMBERED });
  readonly #hash = new TextHash();
  /** The scope of the last offering and its hash: it seldom changes from one to the next. */
  #institution: string | undefined;
  #academicYear: string | undefined;
  #first = 0;
  #second = 0;
  readonly suspectIds = new Set<string>();
  readonly suspectUnits = new Set<string>();

  /** Whether there was more to remember than a check takes in, so that a contradiction may have gone unseen. */
  get isFull(): boolean {
    return this.#ids.isFull || this.#units.isFull;
  }

  /** Takes in the next offering. `institution` is the file where no institution is told. */
  add(id: string, institution: string, academicYear: string, components: unknown): void {
    if (this.#ids.isFull) return;
    const hash = this.#hash;
    if (institution !== this.#institution || academicYear !== this.#academicYear) {
      this.#enter(institution, academicYear);
    }
    const first = this.#first;
    const second = this.#second;
    hash.first = first;
    hash.second = second;
    hash.add(id);
    hash.finish();
    if (this.#ids.add(hash.first, hash.second, 0) !== -1) this.suspectIds.add(id);
    if (this.#units.isFull || !Array.isArray(components)) return;
    for (let i = 0; i < components.length; i++) {
      const component = components[i] as { code?: unknown; credits?: unknown } | null;
      if (component === null || typeof component !== 'object') continue;
      const { code, credits } = component;
      if (typeof code !== 'string' || typeof credits !== 'number') continue;
      hash.first = first;
      hash.second = second;
      hash.add(code);
      hash.finish();
      const place = hash.first;
      const tag = hash.second;
      hash.start();
      hash.addNumber(credits);
      hash.finish();
      const value = hash.first & 0x7fffffff;
      const known = this.#units.add(place, tag, value);
      if (known !== -1 && known !== value) this.suspectUnits.add(code);
    }
  }

  #enter(institution: string, academicYear: string): void {
    const hash = this.#hash;
    hash.start();
    hash.add(institution);
    hash.add(academicYear);
    this.#institution = institution;
    this.#academicYear = academicYear;
    this.#first = hash.first;
    this.#second = hash.second;
  }
}
