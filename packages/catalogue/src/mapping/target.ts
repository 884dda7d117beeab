import { FIELD_TYPES, type FieldType } from '@afsprakenkader/offering';

const LANGUAGES = ['nl', 'en'];

export type LeafKind = 'key' | 'text' | 'enum' | 'ordinal' | 'decimal' | 'bool' | 'date' | 'any';

/** A field of the offering format that a mapping can fill. */
export interface Target {
  /** The way to the field from where it is filled: an offering, or one of its components. */
  readonly tokens: readonly string[];
  readonly kind: LeafKind;
  /** What several values in one cell become, and after how many tokens. */
  readonly many: { readonly at: number; readonly as: 'list' | 'choice' } | null;
}

const COMPONENT: FieldType = componentType();

/** The field that a dotted name means, of an offering or of a component; null where the format has none. */
export function targetOf(dotted: string, within: 'offering' | 'component'): Target | null {
  const tokens = dotted.split('.');
  if (tokens.some((token) => token === '' || token === '__proto__')) return null;
  if (tokens[0]!.startsWith('x-')) return { tokens, kind: 'any', many: null };
  let type: FieldType = within === 'offering' ? FIELD_TYPES : COMPONENT;
  let many: Target['many'] = null;
  const open = (at: number): void => {
    while (type.kind === 'list' || type.kind === 'choice') {
      many ??= { at, as: type.kind };
      type = type.kind === 'list' ? type.item : type.of;
    }
  };
  for (const [index, token] of tokens.entries()) {
    open(index);
    if (type.kind === 'object' && Object.hasOwn(type.fields, token)) type = type.fields[token]!;
    else if (type.kind !== 'text' || index !== tokens.length - 1 || !LANGUAGES.includes(token)) return null;
  }
  open(tokens.length);
  return { tokens, kind: leafKind(type, dotted), many };
}

/** Every name that a mapping may fill, for suggestions. */
export function targetNames(within: 'offering' | 'component'): string[] {
  const names: string[] = [];
  const walk = (type: FieldType, path: string): void => {
    if (type.kind === 'list') walk(type.item, path);
    else if (type.kind === 'choice') walk(type.of, path);
    else if (type.kind === 'object') {
      for (const [key, inner] of Object.entries(type.fields)) walk(inner, path === '' ? key : `${path}.${key}`);
    } else if (type.kind === 'text') names.push(path, ...LANGUAGES.map((language) => `${path}.${language}`));
    else names.push(path);
  };
  walk(within === 'offering' ? FIELD_TYPES : COMPONENT, '');
  return names;
}

function leafKind(type: FieldType, dotted: string): LeafKind {
  if (type.kind === 'object' || type.kind === 'list' || type.kind === 'choice') return 'any';
  // A spreadsheet takes the zero off `0913`: as a number it can still be told from a code.
  return dotted === 'field.iscedF' ? 'any' : type.kind;
}

function componentType(): FieldType {
  const components = FIELD_TYPES.fields.components;
  return components?.kind === 'list' ? components.item : { kind: 'object', fields: {} };
}
