import type { FieldSource, Mapping } from '@afsprakenkader/catalogue/mapping';

/** What a person chose: for each column the field it tells, for each field the meaning of their own words. */
export interface Matching {
  /** Field by column; a column that is not in it stays unread. Fields of units begin with {@link UNIT}. */
  readonly columns: Readonly<Record<string, string>>;
  /** The label that holds for all, where no column tells it. */
  readonly label: string;
  /** The column by which rows belong together, where each row is a unit; empty: each row is an offering. */
  readonly groupBy: string;
  /** By field, by the file's own word: the word of the framework. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

const UNIT = 'components.';

/** What of a mapping a person can change on the page. */
export function matchingOf(mapping: Mapping | null): Matching {
  const columns = new Map<string, string>();
  const take = (fields: Readonly<Record<string, FieldSource>>, prefix: string) => {
    for (const [field, source] of Object.entries(fields))
      for (const column of typeof source === 'string' ? [source] : Array.isArray(source) ? source : [])
        if (!columns.has(column)) columns.set(column, prefix + field);
  };
  take(mapping?.fields ?? {}, '');
  const units = mapping?.components;
  if (units !== undefined) take(units.fields, UNIT);
  const label = mapping?.fields.label;
  const values = Object.entries(mapping?.values ?? {}).map(
    ([field, words]): [string, Record<string, string | number>] => [
      field,
      Object.fromEntries(
        Object.entries(words).filter((entry): entry is [string, string | number] =>
          ['string', 'number'].includes(typeof entry[1]),
        ),
      ),
    ],
  );
  return {
    columns: Object.fromEntries(columns),
    label: typeof label === 'object' && !Array.isArray(label) && typeof label.value === 'string' ? label.value : '',
    groupBy: units !== undefined && 'groupBy' in units ? units.groupBy : '',
    values: Object.fromEntries(values),
  };
}

/** The mapping that a choice stands for. What the page does not show of `base` is kept. */
export function mappingOf(matching: Matching, base: Mapping | null): Mapping {
  const own: Record<string, string[]> = {};
  const units: Record<string, string[]> = {};
  for (const [column, field] of Object.entries(matching.columns)) {
    if (field === '') continue;
    const isUnit = field.startsWith(UNIT) && matching.groupBy !== '';
    const [table, name] = isUnit ? [units, field.slice(UNIT.length)] : [own, field];
    table[name] = [...(table[name] ?? []), column];
  }
  const fields: Record<string, FieldSource> = { ...constantsOf(base), ...sourcesOf(own) };
  if (matching.label !== '' && own.label === undefined) fields.label = { value: matching.label };
  const values = Object.entries(matching.values).filter(([, words]) => Object.keys(words).length > 0);
  const nested = base?.components !== undefined && 'records' in base.components ? base.components : undefined;
  const grouped = { groupBy: matching.groupBy, fields: sourcesOf(units) };
  const components = matching.groupBy === '' ? nested : grouped;
  return {
    ...(base?.records === undefined ? {} : { records: base.records }),
    fields,
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
    ...(components === undefined ? {} : { components }),
  };
}

function constantsOf(base: Mapping | null): Record<string, FieldSource> {
  const told = Object.entries(base?.fields ?? {});
  return Object.fromEntries(
    told.filter(([field, source]) => typeof source === 'object' && !Array.isArray(source) && field !== 'label'),
  );
}

function sourcesOf(columns: Readonly<Record<string, readonly string[]>>): Record<string, FieldSource> {
  return Object.fromEntries(
    Object.entries(columns).map(([field, from]) => [field, from.length === 1 ? from[0]! : [...from]]),
  );
}
