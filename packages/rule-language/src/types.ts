/**
 * The static type of a field of an offering, as the type checker of expressions sees it. The `offering`
 * package describes its format in these words; a parameter's type is told with its value and unit.
 */
export type FieldType =
  | { readonly kind: 'bool' }
  /** Words for people: only presence may be asked. */
  | { readonly kind: 'text' }
  /** An open identifier (institution, unit code): equality and `in`. */
  | { readonly kind: 'key' }
  /** A closed vocabulary without order: equality and `in`. */
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly string[] }
  /** A finite ordered set of whole numbers (VKS level, type): also order. */
  | { readonly kind: 'ordinal'; readonly name: string; readonly values: readonly number[] }
  | { readonly kind: 'decimal'; readonly unit?: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, FieldType>> }
  | { readonly kind: 'list'; readonly item: FieldType }
  /** One value, or several candidates of which one holds: a list, or `{ anyOf: [...] }`. */
  | { readonly kind: 'choice'; readonly of: FieldType };
