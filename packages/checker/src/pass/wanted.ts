import type { Bundle } from '@afsprakenkader/framework';
import { type OfferingContext, STATUSES } from '@afsprakenkader/rule-language';
import type { MeaningOf } from '../findings/meaning.js';
import type { RuleNotes } from '../findings/rule-notes.js';
import type { Speech } from '../findings/speaking.js';
import { keysOf, narrowest, pathOf } from '../findings/values.js';
import type { Summary } from '../model.js';

/** So many offerings are asked one by one; later ones that tell the same facts are taken to lack the same. */
const EXACT = 1000;
const MOST_REMEMBERED = 20_000;

interface Open {
  readonly rules: readonly string[];
  readonly reads: readonly (readonly string[])[];
}

/** Counts which untold fields keep offerings undetermined: what to collect first. */
export class Wanted {
  readonly #bundle: Bundle;
  readonly #meaningOf: MeaningOf;
  readonly #notes: RuleNotes;
  readonly #open: (Open | null)[] = [];
  readonly #counts = new Map<string, number>();
  readonly #remembered = new Map<number, readonly string[]>();
  #asked = 0;

  constructor(bundle: Bundle, notes: RuleNotes, meaningOf: MeaningOf) {
    this.#bundle = bundle;
    this.#meaningOf = meaningOf;
    this.#notes = notes;
  }

  add(
    vector: number,
    statuses: Uint8Array,
    speech: Speech,
    offering: object,
    context: OfferingContext | undefined,
  ): void {
    let open = this.#open[vector];
    if (open === undefined) {
      open = this.#openRules(statuses, speech);
      this.#open[vector] = open;
    }
    if (open === null) return;
    for (const field of this.#fields(vector, open, offering, context)) {
      this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1);
    }
  }

  /** Most wanted first; equal counts in the order of the alphabet. */
  list(): Summary['wanted'] {
    const all = [...this.#counts].map(([field, offerings]) => ({ field, offerings }));
    return all.sort((a, b) => b.offerings - a.offerings || (a.field < b.field ? -1 : 1));
  }

  #fields(vector: number, open: Open, offering: object, context: OfferingContext | undefined): readonly string[] {
    if (this.#asked < EXACT) return this.#ask(open, offering, context);
    const key = likeness(vector, offering, open.reads);
    let fields = this.#remembered.get(key);
    if (fields === undefined) {
      fields = this.#ask(open, offering, context);
      if (this.#remembered.size === MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(key, fields);
    }
    return fields;
  }

  #ask(open: Open, offering: object, context: OfferingContext | undefined): readonly string[] {
    this.#asked++;
    const meaning = this.#meaningOf(offering, context);
    const fields = open.rules.flatMap((rule) => this.#notes.missing(meaning, rule)).map(pathOf);
    return [...new Set(fields)];
  }

  #openRules(statuses: Uint8Array, speech: Speech): Open | null {
    const indexes = [...new Set([...speech.findings, ...speech.types])].filter(
      (index) => STATUSES[statuses[index]!] === 'undetermined',
    );
    if (indexes.length === 0) return null;
    const rules = indexes.map((index) => this.#bundle.rules[index]!);
    return { rules: rules.map(({ id }) => id), reads: narrowest(rules.flatMap(({ reads }) => reads)).map(keysOf) };
  }
}

/** A number that offerings share when they tell the same facts and finite values to the same rules. */
function likeness(vector: number, offering: object, reads: readonly (readonly string[])[]): number {
  let hash = vector + 1;
  for (const keys of reads) hash = Math.imul(hash ^ along(offering, keys, 0), 0x01000193) ^ (hash >>> 15);
  return hash >>> 0;
}

function along(value: unknown, keys: readonly string[], at: number): number {
  if (value === undefined || value === null) return 1;
  if (Array.isArray(value)) {
    if (value.length === 0) return 2;
    let sum = 3;
    // Order and repetition of items do not matter to what is told.
    for (const item of value) sum |= 1 << (along(item, keys, at) & 31);
    return sum;
  }
  if (at < keys.length) {
    if (typeof value !== 'object') return 5;
    return along((value as Readonly<Record<string, unknown>>)[keys[at]!], keys, at + 1);
  }
  if (typeof value === 'boolean') return value ? 6 : 7;
  if (typeof value !== 'string' || value.length > 30) return 8;
  let hash = 9;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash, 31) + value.charCodeAt(i);
  return hash ^ (hash >>> 11);
}
