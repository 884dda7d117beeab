import type { Localized } from '@afsprakenkader/diagnostics';
import type { Expr, ScalarKind } from '../tree.js';
import type { FieldType } from '../types.js';

/** A field type that one value can have. */
export type ScalarType = Exclude<FieldType, { kind: 'object' } | { kind: 'list' } | { kind: 'choice' }>;

/** The unit of `size(…)`: it fits every number that does not carry the unit of a field. */
export const COUNT = 'count';

/**
 * The type of a sub-expression. Numbers and words that come from literals and parameters are *open*: they become
 * what they are compared with. `anything` is `unknown()`, a parameter without a value, or the place of a fault that
 * is already reported.
 */
export type Type =
  | ScalarType
  | OpenNumber
  | { readonly kind: 'word'; readonly values: readonly string[] }
  | { readonly kind: 'anything' };

/** `computed`: by arithmetic, so its values are not listed. `varies`: which value it is depends on the offering. */
interface OpenNumber {
  readonly kind: 'number';
  readonly values: readonly number[];
  readonly unit?: string;
  readonly computed?: true;
  readonly varies?: true;
}

/** Where in the expression something stands: offsets from 0, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A sub-expression that is typed and waits to be told what it is compared with. */
export interface Typed {
  readonly type: Type;
  readonly range: Range;
  /** The tree, for a target that `coerce` has found to fit. */
  build(target: ScalarType): Expr;
}

export function isOpen(type: Type): type is Exclude<Type, ScalarType> {
  return type.kind === 'number' || type.kind === 'word' || type.kind === 'anything';
}

/** What every node of this type carries: its kind, and the domain where that is finite. */
export function carried(type: ScalarType): { as: ScalarKind; values?: readonly (string | number)[] } {
  return type.kind === 'enum' || type.kind === 'ordinal' ? { as: type.kind, values: type.values } : { as: type.kind };
}

/** The type of an expression that nothing around it decides; undefined where nothing can be said. */
export function settle(type: Type): ScalarType | undefined {
  if (type.kind === 'anything') return undefined;
  if (type.kind === 'word') return { kind: 'key' };
  if (type.kind === 'number')
    return type.unit === undefined ? { kind: 'decimal' } : { kind: 'decimal', unit: type.unit };
  return type;
}

/** A type in words, with its article, for messages. */
export function describe(type: FieldType | Type): Localized {
  switch (type.kind) {
    case 'bool':
      return { nl: 'een ja/nee-waarde', en: 'a truth value' };
    case 'text':
      return { nl: 'tekst voor mensen', en: 'text for people' };
    case 'key':
      return { nl: 'een sleutel', en: 'a key' };
    case 'word':
      return { nl: 'een woord', en: 'a word' };
    case 'enum':
    case 'ordinal':
      return { nl: `een waarde uit de woordenlijst ${type.name}`, en: `a value of the vocabulary ${type.name}` };
    case 'decimal':
    case 'number':
      if (type.unit === COUNT) return { nl: 'een aantal', en: 'a count' };
      return type.unit === undefined
        ? { nl: 'een getal', en: 'a number' }
        : { nl: `een getal in ${type.unit}`, en: `a number in ${type.unit}` };
    case 'date':
      return { nl: 'een datum', en: 'a date' };
    case 'object':
      return { nl: 'een groep velden', en: 'a group of fields' };
    case 'list':
      return { nl: 'een lijst', en: 'a list' };
    case 'choice':
      return describe(type.of);
    case 'anything':
      return { nl: 'onbekend', en: 'unknown' };
  }
}
