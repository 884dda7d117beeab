import { type Location, suggest } from '@afsprakenkader/diagnostics';
import type { Issues } from '../issues.js';
import { escapeToken } from '../json/walk.js';
import { type Converter, converterOf, type Filler, fillerOf } from './compile.js';
import { fold, type Meanings } from './convert.js';
import type { FieldSource, Mapping } from './schema.js';
import { type Target, targetNames, targetOf } from './target.js';

/** One way to a value in a source record, whatever the source is made of. */
export interface Accessor<Source> {
  get(source: Source): unknown;
  /** @param rest pointer below the value, for values that are groups themselves */
  locate(source: Source, rest: string): Location;
}

/** What a source can look up by the names that a mapping uses. */
export interface Names<Source> {
  /** The accessor for a column or key, or null where the source has none of that name. */
  find(name: string): Accessor<Source> | null;
}

/** How one field of the format is filled. */
export interface FieldPlan<Source> {
  readonly target: Target;
  readonly from: readonly Accessor<Source>[];
  readonly literal: unknown;
  readonly convert: Converter;
  readonly fill: Filler;
  /** The key that it stands under, as a pointer writes it. */
  readonly root: string;
}

/** A mapping made ready for one source. */
export interface Plan<Source> {
  readonly fields: readonly FieldPlan<Source>[];
  readonly components: readonly FieldPlan<Source>[];
}

/**
 * Makes a mapping ready: every name looked up once. A field that the format does not have, and a column that the source
 * does not have, become problems; the rest of the mapping still works.
 */
export function planOf<Source>(
  mapping: Mapping,
  names: Names<Source>,
  inner: Names<Source>,
  known: readonly string[],
  issues: Issues,
): Plan<Source> {
  const { components } = mapping;
  return {
    fields: fieldPlans(mapping.fields, 'offering', '', names),
    components: components ? fieldPlans(components.fields, 'component', 'components.', inner) : [],
  };

  function fieldPlans(
    fields: Readonly<Record<string, FieldSource>>,
    within: 'offering' | 'component',
    prefix: string,
    lookup: Names<Source>,
  ): FieldPlan<Source>[] {
    const plans: FieldPlan<Source>[] = [];
    for (const [name, source] of Object.entries(fields)) {
      const target = targetOf(name, within);
      if (!target) {
        const near = suggest(name, targetNames(within));
        const hint = near ? { nl: `Bedoelde u \`${near}\`?`, en: `Did you mean \`${near}\`?` } : '';
        issues.add('AFK-347', { field: `${prefix}${name}`, hint });
        continue;
      }
      const meanings = meaningsOf(mapping.values?.[`${prefix}${name}`]);
      if (typeof source === 'object' && !Array.isArray(source)) {
        plans.push(fieldPlan(target, [], source.value, null));
        continue;
      }
      const from = (Array.isArray(source) ? source : [source]).flatMap((column) => {
        const accessor = lookup.find(column);
        if (!accessor) missing(column, name);
        return accessor ? [accessor] : [];
      });
      if (from.length > 0) plans.push(fieldPlan(target, from, undefined, meanings));
    }
    return plans;
  }

  function missing(column: string, field: string): void {
    const near = suggest(column, known);
    const hint = near ? { nl: `Bedoelde u \`${near}\`?`, en: `Did you mean \`${near}\`?` } : '';
    issues.add('AFK-346', { column, field, hint });
  }
}

function fieldPlan<Source>(
  target: Target,
  from: readonly Accessor<Source>[],
  literal: unknown,
  meanings: Meanings | null,
): FieldPlan<Source> {
  const convert = converterOf(target, meanings);
  return { target, from, literal, convert, fill: fillerOf(target), root: escapeToken(target.tokens[0] ?? '') };
}

function meaningsOf(words: Readonly<Record<string, unknown>> | undefined): Meanings | null {
  return words ? new Map(Object.entries(words).map(([word, meaning]) => [fold(word), meaning])) : null;
}
