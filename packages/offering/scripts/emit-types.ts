import { defaultsSchema, headerSchema } from '../src/schema/catalogue.js';
import { OWN_KEY } from '../src/schema/entry.js';
import { type Field, type Node, open } from '../src/schema/node.js';
import { offeringSchema } from '../src/schema/offering.js';
import { NONE } from '../src/schema/scalars.js';
import { FORMAT_VERSION, ORDINALS, VOCABULARIES } from '../src/vocabulary.js';
import { NAMED } from './names.js';

/**
 * The types of an offering as plain TypeScript with the explanations of its fields: whoever only reads offerings
 * needs no schema library, and an editor shows what a field is. A test holds them to what zod infers.
 */
export function typesModule(): string {
  return [...NAMES]
    .map(([node, name]) => `export type ${name} = ${'fields' in node ? object(node.fields, '') : type(node, '')};\n`)
    .join('\n');
}

const ROOTS = { Offering: offeringSchema, Defaults: defaultsSchema, Header: headerSchema };
const NAMES = new Map<Node, string>(
  Object.entries({ ...NAMED, ...ROOTS }).map(([name, schema]) => [open(schema), name]),
);

function object(fields: readonly Field[], indent: string): string {
  const inner = `${indent}  `;
  const lines = fields.map(({ key, node, optional, words }) => {
    const told = type(node, inner);
    return `${inner}/** ${words.label.nl} / ${words.label.en} */\n${inner}${key}${optional ? '?' : ''}: ${told}${optional ? ' | null | undefined' : ''};\n`;
  });
  return `{\n${lines.join('')}${inner}/** The institution's own. */\n${inner}[own: \`${OWN_KEY}\${string}\`]: unknown;\n${indent}}`;
}

function type(node: Node, indent: string): string {
  const name = NAMES.get(node);
  if (name !== undefined) return name;
  switch (node.kind) {
    case 'object':
    case 'localized':
    case 'choice-any-of':
      return object(node.fields, indent);
    case 'list':
      return `${grouped(type(node.item, indent))}[]`;
    case 'choice-list': {
      const item = type(node.item, indent);
      return `${item} | ${grouped(item)}[]`;
    }
    case 'told-text':
      return `${type(node.text, indent)} | '${NONE}'`;
    default:
      return scalar(node.meta);
  }
}

function scalar(meta: Node['meta']): string {
  switch (meta.kind) {
    case 'bool':
      return 'boolean';
    case 'format':
      return String(FORMAT_VERSION);
    case 'decimal':
    case 'number':
      return 'number';
    case 'enum':
      return VOCABULARIES[meta.name].map((word) => `'${word}'`).join(' | ');
    case 'ordinal':
      return ORDINALS[meta.name].join(' | ');
    default:
      return 'string';
  }
}

function grouped(type: string): string {
  return type.includes(' | ') && !type.startsWith('{') ? `(${type})` : type;
}
