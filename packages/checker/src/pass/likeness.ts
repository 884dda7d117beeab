import type { Definition, Expr } from '@afsprakenkader/rule-language';
import { fieldType } from '../findings/field-type.js';
import { keysOf } from '../findings/values.js';

/** What a field is to likeness that is told and holds no word of a short list. */
const TOLD = 6;

export interface Read {
  readonly keys: readonly string[];
  /** Whether the field holds a word or level of a short list: then the value itself matters, not only that it is told. */
  readonly isWord: boolean;
}

/** What offerings have to have alike to lack the same. */
export interface Alike {
  readonly id: number;
  readonly rules: readonly string[];
  readonly reads: readonly Read[];
  /** Whether more than what is told counts: numbers that are compared, or what the other rules of the group say. */
  readonly isEntangled: boolean;
}

/** How a field counts when offerings are compared. */
export function readOf(path: string): Read {
  const type = fieldType(path);
  const kind = type?.kind === 'choice' ? type.of.kind : type?.kind;
  return { keys: keysOf(path), isWord: kind === 'enum' || kind === 'ordinal' };
}

const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);
const JOINTS = new Set(['and', 'or', 'if', 'all', 'exists']);
const SHARES = new Set(['tied', 'leads', 'dominant', 'max', 'min']);

/**
 * Whether what is missing may depend on the value of a number or date, not only on its presence: where it is compared
 * beside something else that may decide, or weighed against others.
 */
export function comparesNumbers(tree: unknown, definitions: readonly Definition[], isBeside = false): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  const { op } = tree as { readonly op?: string };
  if (op !== undefined && (SHARES.has(op) || (isBeside && COMPARISONS.has(op))) && holdsNumber(tree, definitions))
    return true;
  const beside = isBeside || (op !== undefined && JOINTS.has(op));
  if (op === 'fact') return definitionsOf(tree, definitions).some((each) => comparesNumbers(each, definitions, beside));
  return Object.values(tree).some((part) => comparesNumbers(part, definitions, beside));
}

function holdsNumber(tree: unknown, definitions: readonly Definition[]): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  const { op, as } = tree as { readonly op?: string; readonly as?: string };
  if (op === 'given' || op === 'has') return false;
  if ((op === 'field' || op === 'fact') && (as === 'decimal' || as === 'date')) return true;
  if (op === 'fact') return definitionsOf(tree, definitions).some((each) => holdsNumber(each, definitions));
  return Object.values(tree).some((part) => holdsNumber(part, definitions));
}

function definitionsOf(fact: object, definitions: readonly Definition[]): readonly Expr[] {
  const { id } = fact as { readonly id?: string };
  return definitions.filter((each) => each.id === id).map(({ expression }) => expression);
}

/** A number that offerings share when they tell the same facts, and the same words of vocabularies, to the same rules. */
export function likeness(vector: number, offering: object, { id, rules, reads, isEntangled }: Alike): number {
  let hash = Math.imul(id + 1, 0x9e3779b1);
  // Other rules count for a group; numbers count once any is told.
  let counts = rules.length > 1;
  for (const { keys, isWord } of reads) {
    const code = along(offering, keys, 0, isWord);
    if (!isWord && (code === TOLD || (code & (1 << TOLD)) !== 0)) counts = true;
    hash = Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
  }
  return (isEntangled && counts ? Math.imul(hash ^ (vector + 1), 0x01000193) : hash) >>> 0;
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
  if (!isWord) return value === 'none' ? 5 : TOLD;
  const word = String(value);
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return hash ^ (hash >>> 11);
}
