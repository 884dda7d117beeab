import type { Localized } from '@afsprakenkader/diagnostics';
import { FIELD_LABELS } from '@afsprakenkader/offering';
import { enumerate } from './answers.js';
import { keysOfPointer, pathOf, pointerOf, valueAt } from './values.js';

/** What a field is called in a sentence; a path without a name of its own keeps its key. */
export function fieldLabel(path: string): Localized {
  const label = Object.hasOwn(FIELD_LABELS, path) ? FIELD_LABELS[path] : undefined;
  return label ?? { nl: path, en: path };
}

/**
 * Names fields of one offering for people: one name a field, with the list items it is about in brackets, units by
 * their code. `soort opleiding van herkomst (opleidingsonderdeel OBO60A en OBO95A)`.
 */
export function nameFields(offering: object, pointers: readonly string[]): readonly Localized[] {
  const items = new Map<string, Localized[]>();
  for (const pointer of pointers) {
    const path = pathOf(pointer);
    const named = items.get(path) ?? [];
    items.set(path, named);
    const item = itemName(offering, pointer);
    if (item !== undefined && !named.some(({ nl }) => nl === item.nl)) named.push(item);
  }
  return [...items].map(([path, named]) => withItems(fieldLabel(path), path, named));
}

function withItems(label: Localized, path: string, items: readonly Localized[]): Localized {
  if (items.length === 0) return label;
  const kind = path.startsWith('components.')
    ? { nl: 'opleidingsonderdeel', en: 'course unit' }
    : { nl: 'nummer', en: 'number' };
  const list = enumerate(items);
  return { nl: `${label.nl} (${kind.nl} ${list.nl})`, en: `${label.en} (${kind.en} ${list.en})` };
}

/** The code of the list item a pointer leads through, else its place from 1; undefined outside a list. */
function itemName(offering: object, pointer: string): Localized | undefined {
  const keys = keysOfPointer(pointer);
  const at = keys.findIndex((key) => /^\d+$/.test(key));
  if (at < 0) return undefined;
  const code = valueAt(offering, `${pointerOf(keys.slice(0, at + 1))}/code`);
  const name = typeof code === 'string' ? code : String(Number(keys[at]) + 1);
  return { nl: name, en: name };
}
