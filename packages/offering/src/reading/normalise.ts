import { LIST_LIMIT } from '../schema/entry.js';
import type { Field, Node } from '../schema/node.js';
import { academicYearMeant, booleanMeant, languageMeant, noneMeant, typeMeant, wordMeant } from './aliases.js';
import { issue, type OfferingCode, type Path, show } from './issue.js';
import type { Issues } from './issues.js';
import { nameOf, type Place } from './place.js';

/**
 * A copy of a value in the spelling of the format, as far down as the format goes: other spellings, blanks and
 * single values are read as meant, each with a note. What is not understood is left as it is. The input is
 * never changed, and its depth does not matter: below the format nothing is entered.
 */
export function normalise(value: unknown, place: Place, path: Path, notes: Issues): unknown {
  if (value === null || value === undefined) return value;
  const { node } = place;
  const note = (code: OfferingCode, meaning = ''): void => {
    notes.add(() => issue(code, path, { label: place.label, key: place.key, value: show(value), meaning }));
  };
  if (typeof value === 'string' && value.trim() === '') {
    note('AFK-215');
    return undefined;
  }
  if (Array.isArray(value) && value.length > LIST_LIMIT) {
    const slots = { label: place.label, key: place.key, count: value.length, limit: LIST_LIMIT };
    notes.add(() => issue('AFK-227', path, slots));
    return undefined;
  }
  switch (node.kind) {
    case 'object':
    case 'choice-any-of':
      return isRecord(value) ? fields(value, place, node.fields, path, notes) : value;
    case 'localized': {
      if (!isRecord(value)) return value;
      const copy = fields(value, place, node.fields, path, notes) ?? {};
      // A text in no language is not told. Other keys are for the schema to complain about.
      if (Object.keys(copy).some((key) => copy[key] != null)) return copy;
      // Blanks have been told already.
      if (Object.keys(value).every((key) => value[key] == null)) note('AFK-211');
      return undefined;
    }
    case 'told-text':
      if (typeof value !== 'string') return normalise(value, { ...place, node: node.text }, path, notes);
      if (!noneMeant(value) || value === 'none') return value;
      note('AFK-216', 'none');
      return 'none';
    case 'list':
      if (Array.isArray(value))
        return value.map((item, index) => listItem(item, { ...place, node: node.item }, [...path, index], notes));
      if (typeof value !== 'string' || !isWord(node.item)) return value;
      note('AFK-223');
      return [normalise(value, { ...place, node: node.item }, path, notes)];
    case 'choice-list':
      return value;
    default: {
      const meant = scalarMeant(value, node);
      if (meant === undefined || meant === value) return value;
      note(typeof value === 'number' ? 'AFK-222' : 'AFK-216', String(meant));
      return meant;
    }
  }
}

/** A copy of an object; undefined where only blanks stood in it, because an empty object tells that there is none. */
function fields(
  value: Record<string, unknown>,
  place: Place,
  known: readonly Field[],
  path: Path,
  notes: Issues,
): Record<string, unknown> | undefined {
  const copy: Record<string, unknown> = {};
  const keys = Object.keys(value);
  let kept = keys.length === 0 || path.length === 0;
  for (const key of keys) {
    const field = known.find((candidate) => candidate.key === key);
    const given = value[key];
    const inner = field && { node: field.node, ...nameOf(field, place.node, place) };
    const read = inner ? normalise(given, inner, [...path, key], notes) : given;
    if (read === undefined && inner) continue;
    kept = true;
    // Defined, not assigned: a key `__proto__` of the input must stay a key.
    Object.defineProperty(copy, key, { value: read, enumerable: true, configurable: true, writable: true });
  }
  return kept ? copy : undefined;
}

/** An item keeps its place in the list whatever it holds; the schema tells which items cannot be used. */
function listItem(value: unknown, place: Place, path: Path, notes: Issues): unknown {
  if (typeof value === 'string' && value.trim() === '') return value;
  return normalise(value, place, path, notes) ?? (isRecord(value) ? {} : value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(node: Node): boolean {
  return node.kind === 'enum' || node.kind === 'key';
}

/** What a scalar means in the spelling of the format, or undefined where that is not certain. */
function scalarMeant(value: unknown, { meta }: Node): string | number | boolean | undefined {
  if (typeof value === 'number') {
    const text = (meta.kind === 'key' || meta.kind === 'text') && meta.guard === 'isText';
    return text && Number.isSafeInteger(value) ? String(value) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (meta.kind === 'enum') return wordMeant(meta.name, value);
  if (meta.kind === 'ordinal') return meta.name === 'type' ? typeMeant(value) : undefined;
  if (meta.kind === 'bool') return booleanMeant(value);
  if (meta.kind === 'key' && meta.guard === 'isAcademicYear') return academicYearMeant(value);
  if (meta.kind === 'key' && meta.guard === 'isLanguageCode') return languageMeant(value);
  return undefined;
}
