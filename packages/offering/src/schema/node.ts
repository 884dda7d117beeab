import type * as z from 'zod';
import { type Fault, KINDS, type Kind, WORDS, type Words } from './registry.js';

/** A schema of the format, opened: what it means and what it holds. */
export type Node =
  | {
      readonly kind: Exclude<
        Kind['kind'],
        'object' | 'localized' | 'list' | 'choice-list' | 'choice-any-of' | 'told-text'
      >;
      readonly meta: Kind;
    }
  | {
      readonly kind: 'object' | 'localized' | 'choice-any-of';
      readonly meta: Kind;
      readonly fields: readonly Field[];
      readonly fault: Fault | undefined;
    }
  | ListNode<'list'>
  | ListNode<'choice-list'>
  | { readonly kind: 'told-text'; readonly meta: Kind; readonly text: Node };

interface ListNode<Name> {
  readonly kind: Name;
  readonly meta: Kind;
  readonly item: Node;
  readonly minimum: number;
}

export interface Field {
  readonly key: string;
  readonly words: Words;
  /** Absent only for the one field that has to be there. */
  readonly optional: boolean;
  readonly node: Node;
}

type Schema = z.core.$ZodType;

const OPENED = new WeakMap<Schema, Node>();

/**
 * Opens a schema; the same schema gives the same node. Fails on anything that the generators do not know, so
 * that nothing is left out in silence.
 */
export function open(schema: Schema, path = ''): Node {
  const known = OPENED.get(schema);
  if (known) return known;
  const node = openNew(schema, path);
  OPENED.set(schema, node);
  return node;
}

function openNew(schema: Schema, path: string): Node {
  const meta = KINDS.get(schema);
  if (!meta) throw new Error(`${path || 'the schema'} is not registered: what is it?`);
  switch (meta.kind) {
    case 'object':
    case 'localized':
    case 'choice-any-of': {
      const pipe = definition(schema, 'pipe');
      const body = definition(pipe.out, 'object');
      const fields = Object.entries(body.shape).map(([key, value]) => openField(key, value, `${path}.${key}`));
      return { kind: meta.kind, meta, fields, fault: faultOf(pipe) };
    }
    case 'list': {
      const array = definition(schema, 'array');
      return { kind: 'list', meta, item: open(array.element, `${path}[]`), minimum: meta.minimum };
    }
    case 'choice-list': {
      const [one, several] = definition(schema, 'union').options;
      const list = open(several as Schema, path);
      if (list.kind !== 'list') throw new Error(`${path}: the candidates stand in no list`);
      return { kind: 'choice-list', meta, item: open(one as Schema, path), minimum: list.minimum };
    }
    case 'told-text':
      return { kind: 'told-text', meta, text: open(definition(schema, 'union').options[0] as Schema, path) };
    default:
      return { kind: meta.kind, meta };
  }
}

function openField(key: string, schema: Schema, path: string): Field {
  const words = WORDS.get(schema);
  if (!words) throw new Error(`${path} has no label and no help`);
  if (schema._zod.def.type !== 'optional') return { key, words, optional: false, node: open(schema, path) };
  const nullable = definition(definition(schema, 'optional').innerType, 'nullable');
  return { key, words, optional: true, node: open(nullable.innerType, path) };
}

/** The fault that an object as a whole may have: the schemas refine an object at most once. */
export function faultOf({ checks = [] }: z.core.$ZodPipeDef): Fault | undefined {
  if (checks.length > 1) throw new Error('an object with more than one refinement');
  const def = checks[0]?._zod.def as z.core.$ZodCustomDef | undefined;
  return def && (def.params as { fault: Fault }).fault;
}

interface Definitions {
  pipe: z.core.$ZodPipeDef;
  object: z.core.$ZodObjectDef;
  array: z.core.$ZodArrayDef;
  union: z.core.$ZodUnionDef;
  optional: z.core.$ZodOptionalDef;
  nullable: z.core.$ZodNullableDef;
}

function definition<Type extends keyof Definitions>(schema: Schema, type: Type): Definitions[Type] {
  const { def } = schema._zod;
  if (def.type !== type) throw new Error(`expected ${type}, found ${def.type}`);
  return def as unknown as Definitions[Type];
}
