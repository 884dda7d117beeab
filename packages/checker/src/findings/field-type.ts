import { FIELD_TYPES, type FieldType } from '@afsprakenkader/offering';
import { keysOf } from './values.js';

/** The type of a field by its path (`components.origin.kind`): lists and choices on the way are passed through. */
export function fieldType(path: string): FieldType | undefined {
  return typeAt(FIELD_TYPES, keysOf(path));
}

function typeAt(type: FieldType, keys: readonly string[]): FieldType | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return type;
  if (type.kind === 'list') return typeAt(type.item, keys);
  if (type.kind === 'choice') return typeAt(type.of, keys);
  if (type.kind !== 'object' || !Object.hasOwn(type.fields, key)) return undefined;
  return typeAt(type.fields[key] as FieldType, rest);
}
