import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

const localized = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const word = z.strictObject({ key: z.string().min(1), label: localized });
const uri = z.url().nullable();
const source = z.string().min(1);
const range = z.strictObject({ min: z.number(), max: z.number().nullable() });
const level = z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8)]);

/** What each authored file holds; a file that holds anything else is refused. */
const FILES = {
  types: z.strictObject({
    types: z.array(
      z.strictObject({ key: z.int(), category: z.string(), label: localized, description: localized, source }),
    ),
    categories: z.array(z.strictObject({ key: z.string(), types: z.array(z.int()), label: localized, source })),
  }),
  levels: z.strictObject({
    levels: z.array(z.strictObject({ key: level, eqf: level, cycle: z.string(), label: localized, uri })),
    cycles: z.array(z.strictObject({ key: z.string(), label: localized, uri })),
    practice: z.strictObject({ mostly: z.array(level), sometimes: z.array(level), source }),
    credit: z.strictObject({ hours: z.strictObject({ min: z.number(), max: z.number() }), label: localized, source }),
    source,
  }),
  'programme-kinds': z.strictObject({
    source,
    programmeKinds: z.array(
      z.strictObject({
        key: z.string(),
        label: localized,
        level: level.nullable(),
        load: range.nullable(),
        note: localized.nullable(),
      }),
    ),
  }),
  vocabularies: z.record(z.string(), z.strictObject({ source, values: z.array(word).min(1) })),
  elements: z.strictObject({
    source,
    elements: z.array(
      z.strictObject({
        number: z.int(),
        key: z.string(),
        mandatory: z.boolean(),
        knownAt: z.enum(['offer', 'award', 'both']),
        offering: z.array(z.string()),
        label: localized,
        cases: z.array(word).default([]),
      }),
    ),
  }),
  institutions: z.strictObject({
    source,
    associations: z.array(
      z.strictObject({ key: z.string(), name: z.strictObject({ nl: z.string(), en: z.string().nullable() }) }),
    ),
    institutions: z.array(
      z.strictObject({
        key: z.string(),
        kind: z.enum(['university', 'hogeschool']),
        name: z.strictObject({ nl: z.string(), en: z.string().nullable() }),
        short: z.string(),
        domain: z.string(),
        city: z.string(),
        association: z.string(),
        ror: z.url().nullable(),
        isni: z.string().nullable(),
        wikidata: z.string().nullable(),
        erasmus: z.array(z.string()).nullable(),
        unconfirmed: z.array(z.string()),
        notes: z.array(z.strictObject({ field: z.string(), text: localized })),
      }),
    ),
  }),
} as const;

type Files = typeof FILES;
export type Authored = { readonly [Name in keyof Files]: z.output<Files[Name]> };

/** Reads the authored words. Fails where a file does not hold what it should. */
export function readAuthored(): Authored {
  const entries = Object.entries(FILES).map(([name, schema]) => {
    const text = readFileSync(new URL(`../data/${name}.yaml`, import.meta.url), 'utf8');
    const read = schema.safeParse(parse(text));
    if (!read.success) throw new Error(`data/${name}.yaml: ${z.prettifyError(read.error)}`);
    return [name, read.data];
  });
  return Object.fromEntries(entries) as Authored;
}
