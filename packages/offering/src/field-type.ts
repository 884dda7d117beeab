/**
 * The type of a field, in the words that the type checker of expressions understands (its `FieldType`;
 * written out here because the two packages stand on the same floor).
 */
export type FieldType =
  | { readonly kind: 'bool' | 'text' | 'key' | 'date' }
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'ordinal'; readonly name: string; readonly values: readonly number[] }
  | { readonly kind: 'decimal'; readonly unit?: string }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, FieldType>> }
  | { readonly kind: 'list'; readonly item: FieldType }
  | { readonly kind: 'choice'; readonly of: FieldType };

/** The format as one object of fields. */
export type FieldTypes = Extract<FieldType, { kind: 'object' }>;
