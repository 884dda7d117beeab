import { fill, pointersOf } from '../mapping/fill.js';
import { targetOf } from '../mapping/target.js';

/** A value found in a foreign record, and its pointer there. */
export interface Found {
  readonly value: unknown;
  readonly pointer: string;
}

/** Where each part of the offering came from, by canonical pointer. */
export type Trace = Map<string, string>;

/** Gathers an offering out of a foreign record; what is not told stays away, what cannot be said exactly is noted. */
export class Builder {
  readonly offering: Record<string, unknown> = {};
  readonly trace: Trace = new Map();
  /** Keys of the record that were used. */
  readonly used = new Set<string>();
  /** Words of closed lists that have no exact counterpart, as `key: word`. */
  readonly inexact = new Set<string>();

  /** Puts a value at a field of the format; nothing where it is undefined. */
  put(field: string, value: unknown, pointer: string): void {
    if (value === undefined) return;
    const target = targetOf(field, 'offering');
    if (!target) return;
    fill(this.offering, target, value);
    for (const at of pointersOf(target, value)) this.trace.set(at, pointer);
  }

  /** A list whose items came from places of their own. */
  putList(key: string, items: readonly Found[]): void {
    if (items.length === 0) return;
    this.offering[key] = items.map(({ value }) => value);
    for (const [index, { pointer }] of items.entries()) this.trace.set(`/${key}/${index}`, pointer);
  }
}

/** Turns a foreign record into an offering. */
export type Converter = (record: Readonly<Record<string, unknown>>) => Builder;

export function asList(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
}

/** Codes of ISO 639-2 (both kinds) for languages taught in Flanders; the offering format has the two-letter ones. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  nld: 'nl',
  dut: 'nl',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  deu: 'de',
  ger: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  pol: 'pl',
  rus: 'ru',
  tur: 'tr',
  ara: 'ar',
  zho: 'zh',
  chi: 'zh',
  jpn: 'ja',
};

/** The two-letter code of a language tag or three-letter code, or undefined. */
export function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const code = value.toLowerCase().split(/[-_]/)[0]!;
  if (/^[a-z]{2}$/.test(code)) return code;
  return Object.hasOwn(THREE_LETTERS, code) ? THREE_LETTERS[code] : undefined;
}
