import * as z from 'zod';
import { OWN_KEY } from '../src/schema/entry.js';
import { faultOf } from '../src/schema/node.js';
import { type Fault, KINDS, type Kind, WORDS } from '../src/schema/registry.js';
import { academicYear, date } from '../src/schema/scalars.js';
import { LOAD_LIMIT } from '../src/values/decimal.js';
import { FORMAT_VERSION } from '../src/vocabulary.js';
import { NAMED } from './names.js';

/** What has a name stands in a published schema once. */
const NAMES = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({ ...NAMED, AcademicYear: academicYear, Date: date }))
  NAMES.add(schema, { id });

type Json = z.core.JSONSchema.BaseSchema;

/**
 * The published JSON Schema (2020-12) of a schema of the format. It says all that the zod schema says, but for
 * the number of decimals: `multipleOf` on binary fractions refuses numbers that are right.
 */
export function jsonSchema(schema: z.ZodType, name: string, title: string): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(schema, {
    metadata: NAMES,
    unrepresentable: 'throw',
    override: ({ zodSchema, jsonSchema: json }) => complete(zodSchema, json),
  });
  return { $schema, $id: `urn:afsprakenkader:format:${FORMAT_VERSION}:${name}`, title, ...body };
}

function complete(schema: z.core.$ZodTypes, json: Json): void {
  const words = WORDS.get(schema);
  if (words) {
    json.title = `${words.label.nl} / ${words.label.en}`;
    json.description = `${words.help.nl}\n${words.help.en}`;
  }
  if (schema._zod.def.type === 'object') {
    json.patternProperties = { [`^${OWN_KEY}`]: {} };
    json.additionalProperties = false;
  }
  if (schema._zod.def.type === 'pipe') {
    const fault = faultOf(schema._zod.def);
    if (fault) Object.assign(json, relation(fault));
  }
  const kind = KINDS.get(schema);
  if (kind) Object.assign(json, scalar(kind));
}

function scalar(kind: Kind): Json {
  if (kind.kind === 'decimal') return { exclusiveMinimum: 0, maximum: LOAD_LIMIT };
  if (kind.kind === 'number') return { type: 'integer', minimum: 1900, maximum: 2199 };
  if (kind.kind === 'date') return { format: 'date', pattern: kind.pattern };
  if ('pattern' in kind && kind.pattern !== undefined) return { pattern: kind.pattern };
  return {};
}

/** What has to hold between the fields of an object, in the words of JSON Schema. */
function relation(fault: Fault): Json {
  const told = (key: string, type: 'string' | 'object' | 'array'): Json => ({
    required: [key],
    properties: { [key]: { type } },
  });
  switch (fault) {
    case 'no-language':
      return { anyOf: [told('nl', 'string'), told('en', 'string')] };
    case 'exception-incomplete':
      return { allOf: [told('rule', 'string'), told('reason', 'object')] };
    case 'origin-twice':
      return {
        if: told('anyOf', 'array'),
        then: { properties: { programme: { type: 'null' }, kind: { type: 'null' } } },
      };
    case 'type-category':
      return {
        allOf: [
          {
            if: { required: ['type'], properties: { type: { const: 1 } } },
            then: { properties: { category: { enum: ['existing', null] } } },
          },
          {
            if: { required: ['type'], properties: { type: { enum: [2, 3, 4] } } },
            then: { properties: { category: { enum: ['new', null] } } },
          },
        ],
      };
    default:
      throw new Error(`${fault} has no form in JSON Schema`);
  }
}
