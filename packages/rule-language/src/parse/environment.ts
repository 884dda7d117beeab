import type { ParameterValue } from '../logic.js';
import type { FieldType } from '../types.js';

export type ObjectType = Extract<FieldType, { kind: 'object' }>;

/** A derived fact that expressions may read as if it were a field. */
export interface FactType {
  readonly id: string;
  readonly over: 'offering' | 'components';
  readonly type: FieldType;
}

/** What an expression may speak about. */
export interface TypeEnvironment {
  /** The offering format. Its list of components is the field `components`. */
  readonly offering: ObjectType;
  /**
   * By dotted id (`load.max`). A unit that is the unit of some field (`ECTS`) is checked; any other unit
   * (`outcome`, `level`) only tells people what is counted. The unit of a table may name the vocabulary of its values.
   */
  readonly parameters: Readonly<Record<string, { readonly value: ParameterValue; readonly unit?: string | null }>>;
  readonly definitions: readonly FactType[];
  readonly rules: readonly string[];
  /** `components`: the expression is a definition over components and sees its component as `c`. */
  readonly over?: 'offering' | 'components';
}

/** The type of one component in the offering format, or undefined where the format has none. */
export function componentType(offering: ObjectType): ObjectType | undefined {
  const list = Object.hasOwn(offering.fields, 'components') ? offering.fields.components : undefined;
  return list?.kind === 'list' && list.item.kind === 'object' ? list.item : undefined;
}

/** Every vocabulary of the format, by name, and every unit of its numbers. */
export function vocabulariesOf(type: FieldType): { words: Map<string, FieldType>; units: Set<string> } {
  const words = new Map<string, FieldType>();
  const units = new Set<string>();
  const visit = (inner: FieldType): void => {
    if (inner.kind === 'object') for (const field of Object.values(inner.fields)) visit(field);
    else if (inner.kind === 'list') visit(inner.item);
    else if (inner.kind === 'choice') visit(inner.of);
    else if (inner.kind === 'enum' || inner.kind === 'ordinal') words.set(inner.name, inner);
    else if (inner.kind === 'decimal' && inner.unit !== undefined) units.add(inner.unit);
  };
  visit(type);
  return { words, units };
}
