import { convert, type Meanings } from './convert.js';
import { fill } from './fill.js';
import type { Target } from './target.js';

type Group = Record<string, unknown>;

/** Makes of a raw value what a field holds; see {@link convert}. */
export type Converter = (raw: unknown) => unknown;
/** Puts a converted value in its place; see {@link fill}. */
export type Filler = (into: Group, value: unknown) => void;

/** Words of one field that are remembered with their meaning. */
const MOST_REMEMBERED = 512;
/** A longer piece of a text keeps all of that text in memory. */
const LONGEST_REMEMBERED = 12;

/** {@link convert} for one field. A table says the same few words over and over: each is understood once. */
export function converterOf(target: Target, meanings: Meanings | null): Converter {
  const { kind, many } = target;
  const whole: Converter = (raw) => convert(raw, target, meanings);
  const isText = kind === 'text' || kind === 'key' || kind === 'enum';
  if (meanings === null && many === null && isText) {
    return (raw) => (typeof raw === 'string' && isTrimmed(raw) ? raw : whole(raw));
  }
  if (kind === 'text' || kind === 'any') return whole;
  const known = new Map<string, unknown>();
  return (raw) => {
    if (typeof raw !== 'string' || raw.length > LONGEST_REMEMBERED) return whole(raw);
    let value = known.get(raw);
    if (value === undefined) {
      value = whole(raw);
      if (known.size < MOST_REMEMBERED) known.set(raw, value);
    }
    // Each offering has a list of its own: who changes one must not change all.
    return Array.isArray(value) ? value.slice() : value;
  };
}

/** {@link fill} for one field: most stand at the top, or one group deep. */
export function fillerOf(target: Target): Filler {
  const [first, second] = target.tokens as readonly [string, string?];
  if (target.many !== null || target.tokens.length > 2) return (into, value) => fill(into, target, value);
  if (second === undefined) {
    return (into, value) => {
      into[first] = value;
    };
  }
  return (into, value) => {
    const group = into[first];
    if (typeof group === 'object' && group !== null && !Array.isArray(group)) (group as Group)[second] = value;
    else into[first] = { [second]: value };
  };
}

/** Not blank, and without spaces around it, as far as two letters of ASCII can tell. */
function isTrimmed(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f;
}
