import { FIELD_TYPES, type FieldType } from '@afsprakenkader/offering';
import type { Witness } from '../model.js';
import { at, patched } from '../place.js';

type Offering = Witness['offering'];

/** Most sorts of items that are combined. */
const MOST_SORTS = 120;

/**
 * Every offering with one or two items in a list, for all words that the given fields of an item can have. Shorter lists
 * come first.
 *
 * @param fields paths of fields below the list, as `components.origin.kind`
 */
export function* shortLists(model: Offering, list: string, fields: readonly string[]): Generator<Offering> {
  const template = items(at(model, list.split('.')))[0] ?? {};
  const paths = fields.filter((field) => field.startsWith(`${list}.`)).map((field) => field.split('.'));
  const depth = list.split('.').length;
  let sorts: readonly unknown[] = [template];
  for (const path of paths) {
    const words = wordsAt(path, FIELD_TYPES);
    if (words.length === 0) continue;
    const inside = path.slice(depth);
    sorts = sorts.flatMap((item) => words.map((value) => patched(item, [{ path: inside, value }])));
  }
  if (sorts.length > MOST_SORTS) return;
  const put = (value: readonly unknown[]) =>
    patched(model, [{ path: list.split('.'), value: value.map(numbered) }]) as Offering;
  for (const item of sorts) yield put([item]);
  for (const [index, first] of sorts.entries()) for (const second of sorts.slice(index)) yield put([first, second]);
}

/** Each component has a code of its own. */
function numbered(item: unknown, index: number): unknown {
  const code = at(item, ['code']);
  return typeof code === 'string' ? patched(item, [{ path: ['code'], value: `VERZ${901 + index}` }]) : item;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The words of the vocabulary at a path, through lists and choices; none where there is no vocabulary. */
function wordsAt(path: readonly string[], type: FieldType): readonly (string | number)[] {
  if (type.kind === 'list') return wordsAt(path, type.item);
  if (type.kind === 'choice') return wordsAt(path, type.of);
  const [key, ...rest] = path;
  if (key === undefined) return type.kind === 'enum' || type.kind === 'ordinal' ? type.values : [];
  const inner = type.kind === 'object' && Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
  return inner === undefined ? [] : wordsAt(rest, inner);
}
