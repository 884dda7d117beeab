import type { Location } from '@afsprakenkader/diagnostics';
import type { Issues } from '../issues.js';
import type { CatalogueRecord } from '../model.js';
import { ancestor } from '../record.js';
import { convert } from './convert.js';
import { fill, pointerOf, pointersOf } from './fill.js';
import type { Accessor, FieldPlan, Plan } from './plan.js';

/** What one offering is made from: its first source, and the sources of its components (rows of a group, items of a list). */
export interface Parts<Source> {
  readonly main: readonly Source[];
  readonly components: readonly Source[] | null;
}

/** Where each filled field came from, by canonical pointer. */
type Trace<Source> = Map<string, { accessor: Accessor<Source>; source: Source }>;

/** An offering read through a mapping. Where a value came from is worked out again when somebody asks. */
export class MappedRecord<Source> implements CatalogueRecord {
  readonly value: Record<string, unknown>;

  constructor(
    readonly ordinal: number,
    private readonly plan: Plan<Source>,
    private readonly parts: Parts<Source>,
    private readonly whole: (source: Source) => Location,
    issues: Issues,
  ) {
    this.value = apply(plan, parts, null, issues);
  }

  locate(pointer: string): Location {
    const trace: Trace<Source> = new Map();
    apply(this.plan, this.parts, trace, null);
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

function apply<Source>(plan: Plan<Source>, parts: Parts<Source>, trace: Trace<Source> | null, issues: Issues | null) {
  const offering: Record<string, unknown> = {};
  for (const field of plan.fields) fillField(offering, field, parts.main, '', trace, issues);
  if (parts.components === null) return offering;
  const components: unknown[] = [];
  for (const source of parts.components) {
    const component: Record<string, unknown> = {};
    const told = plan.components.some((field) => field.from.length > 0 && toldBy(field, source) !== undefined);
    if (!told) continue;
    const base = `/components/${components.length}`;
    for (const field of plan.components) fillField(component, field, [source], base, trace, null);
    components.push(component);
  }
  // No row of its own for any component is not the same as having none.
  if (components.length > 0) offering.components = components;
  return offering;
}

function fillField<Source>(
  into: Record<string, unknown>,
  field: FieldPlan<Source>,
  sources: readonly Source[],
  base: string,
  trace: Trace<Source> | null,
  issues: Issues | null,
): void {
  if (field.from.length === 0) {
    fill(into, field.target, field.literal);
    return;
  }
  let value: unknown;
  let from: Source = sources[0] as Source;
  for (const source of sources) {
    const found = toldBy(field, source);
    if (found === undefined) continue;
    if (value === undefined) {
      value = found;
      from = source;
      if (!issues || sources.length === 1) break;
    } else if (JSON.stringify(found) !== JSON.stringify(value)) {
      const place = field.from[0]!.locate(source, '');
      issues?.add('AFK-349', { field: field.target.tokens.join('.'), first: shown(value), other: shown(found) }, place);
      break;
    }
  }
  if (value !== undefined) fill(into, field.target, value);
  if (!trace) return;
  // A cell that is there but empty is the best place for what is not told.
  const pointers = value === undefined ? [pointerOf(field.target.tokens)] : pointersOf(field.target, value);
  for (const [index, pointer] of pointers.entries()) {
    const accessor = field.from[field.from.length === pointers.length ? index : 0]!;
    trace.set(base + pointer, { accessor, source: from });
  }
}

/** The converted value of a field in one source; several columns together make a list. */
function toldBy<Source>(field: FieldPlan<Source>, source: Source): unknown {
  if (field.from.length === 1) return convert(field.from[0]!.get(source), field.target, field.meanings);
  const values: unknown[] = [];
  for (const accessor of field.from) {
    const value = convert(accessor.get(source), field.target, field.meanings);
    if (Array.isArray(value)) values.push(...value);
    else if (value !== undefined) values.push(value);
  }
  if (values.length === 0) return undefined;
  return field.target.many ? values : values[0];
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
