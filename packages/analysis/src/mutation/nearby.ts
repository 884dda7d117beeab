import type { Bundle } from '@afsprakenkader/framework';
import { FIELD_TYPES, type FieldType, isOffering } from '@afsprakenkader/offering';
import type { Witness } from '../model.js';
import { at, patched } from '../place.js';
import type { Claim } from './model.js';

type Offering = Witness['offering'];

/** Numbers, added to what stands in a place, that tell most conditions on quantities apart. */
const STEPS = [-0.5, 0.5, -6, 6] as const;

/**
 * Offerings near the examples of a rule and near the models, the nearest first: one thing changed that the rule reads.
 * Most mistakes in a rule show here, and such an offering reads as an example a person could have written.
 */
export function* nearby(rule: string, bundle: Bundle, claims: readonly Claim[]): Generator<Witness> {
  const reads = bundle.rules.find(({ id }) => id === rule)?.reads ?? [];
  const own = claims.filter((claim) => claim.rule === rule);
  const starts: readonly Witness[] = [...Object.values(bundle.models).map((offering) => ({ offering })), ...own];
  for (const { offering, disputedUnits } of starts) {
    const around = disputedUnits === undefined ? {} : { disputedUnits };
    for (const field of reads)
      for (const changed of changesAt(offering, field.split('.'), FIELD_TYPES))
        if (isOffering(changed)) yield { offering: changed as Offering, ...around };
    if (disputedUnits === undefined) yield* disputes(offering);
  }
}

/** The same offering in a catalogue that gives one of its units two credit values. */
function* disputes(offering: Offering): Generator<Witness> {
  const code = at(Array.isArray(offering.components) ? offering.components[0] : undefined, ['code']);
  if (typeof code === 'string') yield { offering, disputedUnits: [code] };
}

/** A value with something else at a path; through lists, in one item. */
function* changesAt(value: unknown, path: readonly string[], type: FieldType): Generator<unknown> {
  const [key, ...rest] = path;
  if (key === undefined || type.kind === 'list' || type.kind === 'choice') {
    yield* replaced(value, path, type);
    return;
  }
  const inner = type.kind === 'object' && Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
  if (inner === undefined) return;
  for (const changed of changesAt(at(value, [key]), rest, inner))
    yield patched(value, [{ path: [key], value: changed }]);
}

function* replaced(value: unknown, path: readonly string[], type: FieldType): Generator<unknown> {
  if (value !== undefined) yield undefined;
  switch (type.kind) {
    case 'list': {
      yield [];
      const items: readonly unknown[] = Array.isArray(value) ? value : [];
      for (const [index, item] of items.entries()) {
        if (items.length > 1) yield items.filter((_, other) => other !== index);
        for (const changed of changesAt(item, path, type.item))
          if (changed !== undefined) yield items.map((each, other) => (other === index ? changed : each));
      }
      const [first] = items;
      if (first !== undefined && path.length === 0) yield [...items, first];
      for (const added of changesAt(first, path, type.item)) if (added !== undefined) yield [...items, added];
      return;
    }
    case 'choice': {
      const single = Array.isArray(value) ? value[0] : value;
      for (const changed of changesAt(single, path, type.of)) {
        if (changed === undefined) continue;
        yield changed;
        if (single !== undefined) yield type.of.kind === 'object' ? { anyOf: [single, changed] } : [single, changed];
      }
      return;
    }
    case 'enum':
    case 'ordinal':
      yield* (type.values as readonly unknown[]).filter((each) => each !== value);
      return;
    case 'bool':
      yield* [true, false].filter((each) => each !== value);
      return;
    case 'decimal':
      if (typeof value !== 'number') yield 6;
      else yield* STEPS.map((step) => value + step).filter((each) => each > 0);
      return;
    case 'object':
      yield { nl: 'verzonnen' };
      return;
    default:
      yield* ['none', 'elders'];
  }
}
