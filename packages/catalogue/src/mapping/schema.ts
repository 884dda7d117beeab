import * as z from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const name = z.string().min(1);

/** Where a field comes from: a column or key, several of them for a list, or a value that holds for all. */
const fieldSource = z.union([
  name,
  z.array(name).min(1),
  z.strictObject({ value: z.union([scalar, z.array(scalar)]) }),
]);

const fields = z.record(name, fieldSource);

const place = z.strictObject({
  sheet: name.optional(),
  headerRow: z.int().min(1).max(1000).optional(),
  /**
   * Rows that are no offerings, such as totals: per column the words that mark one. `""` is an empty cell; a word that
   * ends in `*` stands for every text that begins so.
   */
  skip: z.record(name, z.union([z.string(), z.array(z.string()).min(1)])).optional(),
});

/**
 * How somebody else's columns or keys are read as offerings (contracts, section 2). Names on the left are fields of the
 * offering format (`title.nl`), names on the right those of the source (`Titel`, or `name.nl` in a nested export).
 */
export const mappingSchema = z.strictObject({
  /** The sheet of a workbook, or a JSON pointer or dotted path to the list. */
  records: z.union([z.string(), place]).optional(),
  fields,
  /** Per field: the source's own words and what they mean in the format; null: a word that does not tell it. */
  values: z.record(name, z.record(z.string(), z.union([scalar, z.array(scalar), z.null()]))).optional(),
  components: z
    .union([z.strictObject({ groupBy: name, fields }), z.strictObject({ records: name, fields })])
    .optional(),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type FieldSource = z.infer<typeof fieldSource>;
