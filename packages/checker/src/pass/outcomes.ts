import { VERDICTS } from '@afsprakenkader/rule-language';

/** The verdict byte of a record that was not judged. */
export const NOT_JUDGED = 255;

/**
 * The outcome of every record in a few bytes: the verdict, and the number of its list of statuses. Catalogues hold
 * few different lists (a list depends on what is told and wrong, not on the values), so each is kept once.
 */
export class Outcomes {
  #verdicts = new Uint8Array(1024);
  #vectors = new Uint32Array(1024);
  #length = 0;
  /** By hash, the vectors that share it: found again without making a string. */
  readonly #buckets = new Map<number, number[]>();
  readonly vectors: Uint8Array[] = [];
  /** How many judged records have each vector. */
  readonly counts: number[] = [];
  readonly verdictCounts = new Float64Array(VERDICTS.length);

  get length(): number {
    return this.#length;
  }

  /** Remembers the outcome of the next record; returns the number of its vector. */
  add(verdict: number, statuses: Uint8Array): number {
    const vector = this.#vectorOf(statuses);
    this.#put(verdict, vector);
    this.counts[vector] = this.counts[vector]! + 1;
    this.verdictCounts[verdict] = this.verdictCounts[verdict]! + 1;
    return vector;
  }

  /** Remembers that the next record was not judged. */
  skip(): void {
    this.#put(NOT_JUDGED, 0);
  }

  verdict(index: number): number {
    return index < this.#length ? this.#verdicts[index]! : NOT_JUDGED;
  }

  vector(index: number): number {
    return this.#vectors[index]!;
  }

  #put(verdict: number, vector: number): void {
    if (this.#length === this.#verdicts.length) this.#grow();
    this.#verdicts[this.#length] = verdict;
    this.#vectors[this.#length] = vector;
    this.#length++;
  }

  #grow(): void {
    const size = this.#length * 2;
    const verdicts = new Uint8Array(size);
    verdicts.set(this.#verdicts);
    this.#verdicts = verdicts;
    const vectors = new Uint32Array(size);
    vectors.set(this.#vectors);
    this.#vectors = vectors;
  }

  #vectorOf(statuses: Uint8Array): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < statuses.length; i++) hash = Math.imul(hash ^ statuses[i]!, 0x01000193);
    const bucket = this.#buckets.get(hash);
    if (bucket !== undefined) {
      for (const id of bucket) if (same(this.vectors[id]!, statuses)) return id;
    }
    const id = this.vectors.length;
    this.vectors.push(statuses.slice());
    this.counts.push(0);
    if (bucket === undefined) this.#buckets.set(hash, [id]);
    else bucket.push(id);
    return id;
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
