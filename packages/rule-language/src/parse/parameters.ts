import type { ParameterValue } from '../logic.js';
import { toScaled } from '../tree.js';
import { REFUSED } from './constructs.js';
import type { TypeEnvironment } from './environment.js';
import type { Lowering } from './lowering.js';
import { hintFor } from './problems.js';
import { carried, type Range, type Type, type Typed } from './type.js';

type Parameter = TypeEnvironment['parameters'][string];
export type Table = { readonly [key: string]: number | string | readonly (number | string)[] };

/** The parameter with this id; undefined, with a problem, where there is none. */
export function findParameter(lowering: Lowering, range: Range, id: string): Parameter | undefined {
  const { parameters } = lowering.environment;
  if (Object.hasOwn(parameters, id)) return parameters[id];
  lowering.problems.report('AFK-105', range, { name: id, hint: hintFor(id, Object.keys(parameters)) });
  return undefined;
}

export function isTable(value: ParameterValue): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A parameter as a single value. */
export function lowerParameter(lowering: Lowering, { start, end }: Range, id: string): Typed {
  const range = { start, end };
  const parameter = findParameter(lowering, range, id);
  if (parameter === undefined) return lowering.fault(range);
  const { value } = parameter;
  if (value === null) {
    return {
      type: { kind: 'anything' },
      range,
      build: (target) =>
        target.kind === 'enum' || target.kind === 'ordinal'
          ? { op: 'unknown', ...carried(target) }
          : { op: 'param', id, as: target.kind },
    };
  }
  if (typeof value === 'boolean') return lowering.closed({ kind: 'bool' }, range, { op: 'param', id, as: 'bool' });
  if (typeof value !== 'object') return openParameter(lowering, range, id, [value], parameter.unit);
  if (!isTable(value)) return lowering.refuse(REFUSED.listValue, range);
  lowering.problems.report('AFK-116', range, {
    name: id,
    reason: { nl: 'een tabel is geen enkele waarde', en: 'a table is not a single value' },
  });
  return lowering.fault(range);
}

/** A parameter as the list on the right of `in`; undefined where it is none, which is then reported. */
export function lowerListParameter(lowering: Lowering, { start, end }: Range, id: string): Typed | undefined {
  const range = { start, end };
  const parameter = findParameter(lowering, range, id);
  if (parameter === undefined) return undefined;
  const { value } = parameter;
  if (value === null) {
    return { type: { kind: 'anything' }, range, build: ({ kind }) => ({ op: 'param', id, as: kind, list: true }) };
  }
  if (Array.isArray(value)) {
    const typed = openParameter(lowering, range, id, value, parameter.unit);
    return { ...typed, build: ({ kind }) => ({ op: 'param', id, as: kind, list: true }) };
  }
  lowering.problems.report('AFK-108', range, {
    expected: { nl: 'een lijst', en: 'a list' },
    found: { nl: 'een enkele waarde of tabel', en: 'a single value or a table' },
  });
  return undefined;
}

function openParameter(
  lowering: Lowering,
  range: Range,
  id: string,
  values: readonly (string | number)[],
  unit: string | null | undefined,
): Typed {
  const inexact = values.find((value) => typeof value === 'number' && toScaled(value) === undefined);
  if (inexact !== undefined) {
    lowering.problems.report('AFK-113', range, { value: String(inexact) });
    return lowering.fault(range);
  }
  const build: Typed['build'] = ({ kind }) => ({ op: 'param', id, as: kind });
  return { type: openType(values, unit ?? undefined), range, build };
}

function openType(values: readonly (string | number)[], unit: string | undefined): Type {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0 || numbers.length < values.length) return { kind: 'word', values: values.map(String) };
  return { kind: 'number', values: numbers, ...(unit === undefined ? {} : { unit }) };
}
