import type { Parameter } from '@afsprakenkader/framework';

/** A parameter's value for people: lists with commas, tables as `word → value`. */
export function parameterText(value: Parameter['value'], none: string): string {
  if (value === null) return none;
  if (Array.isArray(value))
    return value.length <= 6 ? value.join(', ') : `${value.slice(0, 5).join(', ')} … (${value.length})`;
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, entry]) => `${key} → ${Array.isArray(entry) ? entry.join('/') : entry}`)
    .join(', ');
}
