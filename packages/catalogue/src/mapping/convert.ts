import type { LeafKind, Target } from './target.js';

/** A number with a Dutch comma or a point, with or without the unit behind it. */
const NUMBER = /^([-+]?\d+)(?:[.,](\d+))?\s*(?:sp|stp|stp\.|studiepunt|studiepunten|ects|ec|credits?)?$/i;
const LEVEL = /^(?:vks|eqf|ekk|niveau|level|type)?[\s-]*([0-9])$/i;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;
const FLEMISH_DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const MOST_DIGITS = 15;
const TRUE = new Set(['ja', 'yes', 'true', 'waar', 'x', 'j', 'y', '1']);
const FALSE = new Set(['nee', 'neen', 'no', 'false', 'onwaar', 'n', '0']);

/** Words of one field of the source and what they mean, by the word without case and spaces around it. */
export type Meanings = ReadonlyMap<string, unknown>;

/**
 * A value of a foreign source in the shape that a field of the format has. What does not fit is given as it is, so that
 * whoever checks the offering can name it; `undefined` where nothing is told. A field that can hold several gives a list.
 */
export function convert(raw: unknown, target: Target, meanings: Meanings | null): unknown {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === 'string' && raw.trim() === '') return undefined;
  const meant = meaningOf(raw, meanings);
  // A word that is mapped to null is known not to tell what the field asks.
  if (meant !== undefined) return meant ?? undefined;
  if (!target.many) return convertOne(isListForText(raw, target.kind) ? raw.join(', ') : raw, target.kind);
  const parts = Array.isArray(raw) ? raw : partsOf(raw, target.kind);
  return parts.flatMap((part) => {
    const told = meaningOf(part, meanings);
    if (told === null) return [];
    return [told === undefined ? convertOne(part, target.kind) : told];
  });
}

/** A list of words where the format has one text: exports list campuses and target groups so. */
function isListForText(raw: unknown, kind: LeafKind): raw is unknown[] {
  return kind === 'text' && Array.isArray(raw) && raw.length > 0 && raw.every((part) => typeof part !== 'object');
}

function meaningOf(raw: unknown, meanings: Meanings | null): unknown {
  if (!meanings || typeof raw === 'object') return undefined;
  return meanings.get(fold(String(raw)));
}

export function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** Several values in one cell: by semicolon or line; words that cannot hold a comma, also by comma; levels as people write them. */
function partsOf(raw: unknown, kind: LeafKind): unknown[] {
  if (typeof raw !== 'string') return [raw];
  if (kind === 'text' || kind === 'any') return piecesOf(raw, /[;\n]/);
  if (kind === 'ordinal') return piecesOf(withoutBrackets(raw), /[;,/&+\n]|\s(?:en|of|and|or)\s/i);
  return piecesOf(withoutBrackets(raw), /[;,\n]/);
}

/** `[6, 7]`, as programs write a list into a cell. */
function withoutBrackets(text: string): string {
  const bare = text.trim();
  return bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare;
}

function piecesOf(text: string, separator: RegExp): string[] {
  if (!separator.test(text)) return text.trim() === '' ? [] : [text.trim()];
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function convertOne(raw: unknown, kind: LeafKind): unknown {
  if (typeof raw === 'object') return raw;
  const text = String(raw).trim();
  switch (kind) {
    case 'decimal':
      return typeof raw === 'number' ? raw : (decimalIn(text) ?? raw);
    case 'ordinal': {
      if (typeof raw === 'number') return raw;
      const digit = LEVEL.exec(text);
      return digit ? Number(digit[1]) : raw;
    }
    case 'bool':
      if (TRUE.has(text.toLowerCase())) return true;
      return FALSE.has(text.toLowerCase()) ? false : raw;
    case 'date':
      return dateIn(raw, text) ?? raw;
    case 'any':
      return raw;
    default:
      return text;
  }
}

function decimalIn(text: string): number | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, whole, fraction] = match;
  // More digits than a number holds would be rounded in silence.
  if (whole!.length + (fraction?.length ?? 0) > MOST_DIGITS) return undefined;
  // `1.500` is fifteen hundred to one reader and one and a half to another: not for us to decide.
  if (fraction?.length === 3 && !/^[-+]?0+$/.test(whole!)) return undefined;
  return Number(fraction === undefined ? whole : `${whole}.${fraction}`);
}

function dateIn(raw: unknown, text: string): string | undefined {
  if (typeof raw === 'number') return undefined;
  const iso = ISO_DATE.exec(text);
  if (iso) return iso[1];
  const flemish = FLEMISH_DATE.exec(text);
  if (!flemish) return undefined;
  const [, day, month, year] = flemish as unknown as [string, string, string, string];
  return Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
