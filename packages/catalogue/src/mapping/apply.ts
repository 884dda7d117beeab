import type { Location } from '@afsprakenkader/diagnostics';
import type { Issues } from '../issues.js';
import type { CatalogueRecord } from '../model.js';
import { ancestor } from '../record.js';
import { pointerOf, pointersOf } from './fill.js';
import type { Accessor, FieldPlan, Plan } from './plan.js';

type Group = Record<string, unknown>;

/** What one offering is made from: its first source, and the sources of its components (rows of a group, items of a list). */
export interface Parts<Source> {
  readonly main: readonly Source[];
  readonly components: readonly Source[] | null;
}

/** Where each filled field came from, by canonical pointer. */
type Trace<Source> = Map<string, { accessor: Accessor<Source>; source: Source }>;

/** An offering read through a mapping. Where a value came from is worked out again when somebody asks. */
export class MappedRecord<Source> implements CatalogueRecord {
  readonly value: Group;

  constructor(
    readonly ordinal: number,
    private readonly plan: Plan<Source>,
    private readonly parts: Parts<Source>,
    private readonly whole: (source: Source) => Location,
    issues: Issues,
  ) {
    this.value = apply(plan, parts, issues);
  }

  locate(pointer: string): Location {
    const trace = traceOf(this.plan, this.parts, pointer);
    for (let at = pointer; at !== ''; at = ancestor(at, 1)) {
      const found = trace.get(at) ?? below(trace, at);
      if (found) return found.accessor.locate(found.source, pointer.slice(at.length));
    }
    return this.whole(this.parts.main[0] as Source);
  }
}

function below<Source>(trace: Trace<Source>, pointer: string) {
  for (const [at, found] of trace) if (at.startsWith(`${pointer}/`)) return found;
  return undefined;
}

function apply<Source>(plan: Plan<Source>, { main, components }: Parts<Source>, issues: Issues): Group {
  const offering: Group = {};
  const only = main.length === 1 ? (main[0] as Source) : null;
  for (const field of plan.fields) {
    if (field.from.length === 0) field.fill(offering, field.literal);
    else {
      const value = only === null ? agreed(field, main, issues).value : toldBy(field, only);
      if (value !== undefined) field.fill(offering, value);
    }
  }
  if (components === null) return offering;
  const list: Group[] = [];
  for (const source of components) {
    const component = componentFrom(plan, source);
    if (component !== null) list.push(component);
  }
  // No row of its own for any component is not the same as having none.
  if (list.length > 0) offering.components = list;
  return offering;
}

/** The component that a source tells of; null where it tells of none. */
function componentFrom<Source>(plan: Plan<Source>, source: Source): Group | null {
  const component: Group = {};
  let told = false;
  for (const field of plan.components) {
    const value = field.from.length === 0 ? field.literal : toldBy(field, source);
    if (value === undefined) continue;
    field.fill(component, value);
    told ||= field.from.length > 0;
  }
  return told ? component : null;
}

/** Where the fields came from that stand under the same key as a pointer. */
function traceOf<Source>(plan: Plan<Source>, { main, components }: Parts<Source>, pointer: string): Trace<Source> {
  const root = pointer.split('/', 2)[1] ?? '';
  const trace: Trace<Source> = new Map();
  for (const field of plan.fields) {
    if (field.from.length > 0 && field.root === root) traceField(trace, field, main, '');
  }
  if (root !== 'components' || components === null) return trace;
  let index = 0;
  for (const source of components) {
    if (componentFrom(plan, source) === null) continue;
    const base = `/components/${index++}`;
    for (const field of plan.components) if (field.from.length > 0) traceField(trace, field, [source], base);
  }
  return trace;
}

function traceField<Source>(
  trace: Trace<Source>,
  field: FieldPlan<Source>,
  sources: readonly Source[],
  base: string,
): void {
  const { value, source } = agreed(field, sources, null);
  // A cell that is there but empty is the best place for what is not told.
  const pointers = value === undefined ? [pointerOf(field.target.tokens)] : pointersOf(field.target, value);
  for (const [index, pointer] of pointers.entries()) {
    const accessor = field.from[field.from.length === pointers.length ? index : 0]!;
    trace.set(base + pointer, { accessor, source });
  }
}

/** The first value that the sources of one offering tell of a field; a source that tells another is reported. */
function agreed<Source>(field: FieldPlan<Source>, sources: readonly Source[], issues: Issues | null) {
  let value: unknown;
  let from = sources[0] as Source;
  for (const source of sources) {
    const found = toldBy(field, source);
    if (found === undefined) continue;
    if (value === undefined) {
      value = found;
      from = source;
      if (!issues) break;
    } else if (found !== value && JSON.stringify(found) !== JSON.stringify(value)) {
      const place = field.from[0]!.locate(source, '');
      issues?.add('AFK-349', { field: field.target.tokens.join('.'), first: shown(value), other: shown(found) }, place);
      break;
    }
  }
  return { value, source: from };
}

/** The converted value of a field in one source; several columns together make a list. */
function toldBy<Source>({ from, target, convert }: FieldPlan<Source>, source: Source): unknown {
  if (from.length === 1) return convert(from[0]!.get(source));
  const values: unknown[] = [];
  for (const accessor of from) {
    const value = convert(accessor.get(source));
    if (Array.isArray(value)) values.push(...value);
    else if (value !== undefined) values.push(value);
  }
  if (values.length === 0) return undefined;
  return target.many ? values : values[0];
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
