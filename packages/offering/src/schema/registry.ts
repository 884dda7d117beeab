import type { Localized } from '@afsprakenkader/diagnostics';
import * as z from 'zod';
import type { OrdinalName, VocabularyName } from '../vocabulary.js';

/** What a schema is to expressions, to the generated shape check and to editors. */
export type Kind =
  | { readonly kind: 'format' | 'bool' | 'localized' | 'object' }
  | { readonly kind: 'list'; readonly minimum: number }
  | { readonly kind: 'text' | 'key' | 'date'; readonly guard: string; readonly pattern: string }
  | { readonly kind: 'number'; readonly guard: string }
  | { readonly kind: 'decimal'; readonly guard: string; readonly unit?: string }
  | { readonly kind: 'enum'; readonly name: VocabularyName }
  | { readonly kind: 'ordinal'; readonly name: OrdinalName }
  /** One value, or several of which one holds, told as a list. */
  | { readonly kind: 'choice-list' }
  /** One value, or several of which one holds, told as `anyOf`. */
  | { readonly kind: 'choice-any-of' }
  /** A text in languages, or the word `none`. */
  | { readonly kind: 'told-text' };

export interface Words {
  /** What the field is called in a sentence. */
  readonly label: Localized;
  /** What to write there, for an editor. */
  readonly help: Localized;
}

/** What each schema means. Kept beside the schemas, so that zod's own global registry stays untouched. */
export const KINDS = z.registry<Kind>();
/** How each field is named and explained. */
export const WORDS = z.registry<Words>();

/** A faulty value that zod has no issue code for. */
export type Fault =
  | 'blank'
  | 'load-range'
  | 'inexact'
  | 'date'
  | 'academic-year'
  | 'isced'
  | 'language-code'
  | 'year'
  | 'no-language'
  | 'type-category'
  | 'origin-twice'
  | 'exception-incomplete';

/** The parameters that carry a {@link Fault} through zod. */
export function fault(name: Fault): { params: { fault: Fault } } {
  return { params: { fault: name } };
}
