import type { FieldType } from '../src/field-type.js';
import type { Field, Node } from '../src/schema/node.js';
import { ORDINALS, VOCABULARIES } from '../src/vocabulary.js';

/** The type of a schema in the words of the type checker of expressions. */
export function fieldType(node: Node): FieldType {
  const { meta } = node;
  switch (node.kind) {
    case 'object':
      return objectOf(node.fields);
    case 'localized':
    case 'told-text':
      return { kind: 'text' };
    case 'choice-any-of':
      return { kind: 'choice', of: objectOf(node.fields.filter(({ key }) => key !== 'anyOf')) };
    case 'list':
      return { kind: 'list', item: fieldType(node.item) };
    case 'choice-list':
      return { kind: 'choice', of: fieldType(node.item) };
    case 'number':
      return { kind: 'decimal' };
    default:
      return scalar(meta);
  }
}

function objectOf(fields: readonly Field[]): FieldType {
  return { kind: 'object', fields: Object.fromEntries(fields.map(({ key, node }) => [key, fieldType(node)])) };
}

function scalar(meta: Node['meta']): FieldType {
  switch (meta.kind) {
    case 'bool':
    case 'text':
    case 'key':
    case 'date':
      return { kind: meta.kind };
    case 'enum':
      return { kind: 'enum', name: meta.name, values: VOCABULARIES[meta.name] };
    case 'ordinal':
      return { kind: 'ordinal', name: meta.name, values: ORDINALS[meta.name] };
    case 'decimal':
      return meta.unit === undefined ? { kind: 'decimal' } : { kind: 'decimal', unit: meta.unit };
    default:
      throw new Error(`${meta.kind} is no scalar`);
  }
}
