import type { Bundle } from '@afsprakenkader/framework';
import { type OfferingContext, STATUSES } from '@afsprakenkader/rule-language';
import { fieldType } from '../findings/field-type.js';
import type { MeaningOf } from '../findings/meaning.js';
import type { RuleNotes } from '../findings/rule-notes.js';
import type { Speech } from '../findings/speaking.js';
import { keysOf, narrowest, pathOf } from '../findings/values.js';
import type { Summary } from '../model.js';

/** So many offerings are asked one by one; later ones that tell the same facts are taken to lack the same. */
const EXACT = 50;
const MOST_REMEMBERED = 20_000;

interface Read {
  readonly keys: readonly string[];
  /** Whether the field holds a word or level of a short list: then the value itself matters, not only that it is told. */
  readonly isWord: boolean;
}

interface Open {
  readonly rules: readonly string[];
  readonly reads: readonly Read[];
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
    return { rules: rules.map(({ id }) => id), reads: narrowest(rules.flatMap(({ reads }) => reads)).map(readOf) };
  }
}

function readOf(path: string): Read {
  const type = fieldType(path);
  const kind = type?.kind === 'choice' ? type.of.kind : type?.kind;
  return { keys: keysOf(path), isWord: kind === 'enum' || kind === 'ordinal' };
}

/** A number that offerings share when they tell the same facts, and the same words of vocabularies, to the same rules. */
function likeness(vector: number, offering: object, reads: readonly Read[]): number {
  let hash = vector + 1;
  for (const { keys, isWord } of reads) {
    hash = Math.imul(hash ^ along(offering, keys, 0, isWord), 0x01000193) ^ (hash >>> 15);
  }
  return hash >>> 0;
}

function along(value: unknown, keys: readonly string[], at: number, isWord: boolean): number {
  if (value === undefined || value === null) return 1;
  if (Array.isArray(value)) {
    let kinds = 0;
    // Order and repetition of items do not change what is told.
    for (const item of value) kinds |= 1 << (along(item, keys, at, isWord) & 31);
    return kinds;
  }
  if (at < keys.length) {
    if (typeof value !== 'object') return 2;
    return along((value as Readonly<Record<string, unknown>>)[keys[at]!], keys, at + 1, isWord);
  }
  if (typeof value === 'boolean') return value ? 3 : 4;
  if (!isWord) return value === 'none' ? 5 : 6;
  const word = String(value);
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return hash ^ (hash >>> 11);
}
