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
 * @param goesOn whether a list with one item is worth a second
 */
export function* shortLists(
  model: Offering,
  list: string,
  fields: readonly string[],
  goesOn: (offering: Offering) => boolean,
): Generator<Offering> {
  const path = list.split('.');
  const put = (value: readonly unknown[]) => patched(model, [{ path, value: value.map(numbered) }]) as Offering;
  const singles = sortsOf(
    items(at(model, path))[0] ?? {},
    path.length,
    fields.filter((field) => field.startsWith(`${list}.`)),
  );
  for (const item of singles) yield put([item]);
  const open = singles.filter((item) => goesOn(put([item])));
  for (const [index, first] of open.entries()) for (const second of open.slice(index)) yield put([first, second]);
}

/** An item with every word that its fields can have; none where they are too many. */
function sortsOf(template: unknown, depth: number, fields: readonly string[]): readonly unknown[] {
  let sorts: readonly unknown[] = [template];
  for (const path of fields.map((field) => field.split('.'))) {
    const words = wordsAt(path, FIELD_TYPES);
    if (words.length === 0) continue;
    const inside = path.slice(depth);
    sorts = sorts.flatMap((item) => words.map((value) => patched(item, [{ path: inside, value }])));
  }
  return sorts.length > MOST_SORTS ? [] : sorts;
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
