import type { Localized } from '@afsprakenkader/diagnostics';
import type { Field, Node } from '../schema/node.js';
import type { Path } from './issue.js';

/** A place of the format: its node, and the words for it. */
export interface Place {
  readonly node: Node;
  readonly label: Localized;
  /** The last key of the path that is a name, for messages: `credits`. */
  readonly key: string;
}

/** The place of the format that a path of the input leads to; for a list item, the label is that of its list. */
export function placeAt(root: Node, rootLabel: Localized, path: Path): Place {
  let place: Place = { node: root, label: rootLabel, key: '' };
  for (const part of path) place = step(place, part);
  return place;
}

function step(place: Place, part: string | number): Place {
  const { node } = place;
  if (typeof part === 'number')
    return node.kind === 'list' || node.kind === 'choice-list' ? { ...place, node: node.item } : place;
  const inner = node.kind === 'told-text' ? node.text : node;
  const field = 'fields' in inner ? inner.fields.find(({ key }) => key === part) : undefined;
  return field ? { node: field.node, ...nameOf(field, inner, place) } : place;
}

/** What a field is called: a language of a text goes by the name of the text. */
export function nameOf(
  field: Field,
  parent: Node,
  { label, key }: Pick<Place, 'label' | 'key'>,
): Pick<Place, 'label' | 'key'> {
  return parent.kind === 'localized'
    ? { label, key: `${key}.${field.key}` }
    : { label: field.words.label, key: field.key };
}

/** The value that a path leads to, or undefined. Only own keys are followed. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
