import type { Localized } from '@afsprakenkader/diagnostics';
import type { Field, Node } from '../src/schema/node.js';

/** The human name of each field, by its path as expressions write it: `components.origin.kind`. */
export function labels(node: Node, prefix = ''): Record<string, Localized> {
  const found: Record<string, Localized> = {};
  for (const field of fieldsOf(node)) {
    const path = prefix + field.key;
    found[path] = field.words.label;
    Object.assign(found, labels(field.node, `${path}.`));
  }
  return found;
}

function fieldsOf(node: Node): readonly Field[] {
  if (node.kind === 'list') return fieldsOf(node.item);
  // The languages of a text are no fields of their own, and `anyOf` repeats what stands beside it.
  if (node.kind === 'object') return node.fields;
  return node.kind === 'choice-any-of' ? node.fields.filter(({ key }) => key !== 'anyOf') : [];
}
