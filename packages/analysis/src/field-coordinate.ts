import {
  DECIMAL_SCALE,
  dayNumber,
  type Expr,
  evaluateExpression,
  type FieldExpr,
  type RuleSet,
} from '@afsprakenkader/rule-language';
import { type Constants, fieldValues, mostAsked } from './cells.js';
import type { Coordinate } from './coordinate.js';
import { plain } from './letters.js';
import { at, patched } from './place.js';

/** Everything that conditions ask of one field. */
export interface FieldUses {
  readonly fields: readonly FieldExpr[];
  readonly sized: boolean;
  readonly constants: Constants;
  /** The conditions that read the field, where none of them reads anything else: cells then differ by their truths only. */
  readonly only?: readonly Expr[] | undefined;
}

/** A coordinate of one field of the offering, with the values of the models as representatives where they can be. */
export function fieldCoordinate(
  key: string,
  { fields, sized, constants, only }: FieldUses,
  models: readonly unknown[],
  set: RuleSet,
  isValid: (offering: object) => boolean,
): Coordinate {
  const field = fields.find(({ as }) => as !== 'text' && as !== 'object') ?? fields[0]!;
  const path = field.path;
  const probes: Expr[] = [{ op: 'given', field }];
  if (field.as !== 'text' && field.as !== 'object' && field.as !== 'list') probes.push(field);
  if (sized) probes.push({ op: 'size', field });
  const most = mostAsked(constants) * DECIMAL_SCALE;
  const cuts = {
    decimal: constants.decimals,
    date: constants.dates.map((date) => dayNumber(date)!),
  };
  const sign = (offering: object): string => {
    if (only !== undefined)
      return only.map((expr) => JSON.stringify(plain(evaluateExpression(set, expr, offering)))).join('|');
    return probes
      .map((probe) => {
        const value = evaluateExpression(set, probe, offering);
        if (probe.op === 'size')
          return 'quantity' in value && value.quantity !== undefined ? `${Math.min(value.quantity, most)}` : 'unknown';
        if ((value.kind === 'decimal' || value.kind === 'date') && value.quantity !== undefined)
          return gapOf(value.quantity, cuts[value.kind]);
        if (value.kind === 'possible' && field.as === 'key' && field.choice === undefined) {
          const [word] = value.possible ?? [];
          return word === undefined ? 'unknown' : constants.words.includes(String(word)) ? String(word) : '(other)';
        }
        return JSON.stringify(plain(value));
      })
      .join('|');
  };

  const found = new Map<string, unknown>();
  for (const model of models) {
    const value = at(model, path);
    if (value !== undefined) keep(value);
  }
  for (const value of fieldValues({ field, sized }, constants)) keep(value);
  const keys = [...found.keys()];
  const cells = [...found.values()].map((value) => ({ patches: [{ path, value }] }));
  return { key, cells, kind: 'field', cellOf: (offering) => keys.indexOf(sign(offering)) };

  function keep(value: unknown): void {
    const offering = patched({ id: 'x' }, [{ path, value }]) as object;
    if (!isValid(offering)) return;
    const key = sign(offering);
    if (!found.has(key)) found.set(key, value);
  }
}

/** Which of the cut points a quantity is, or between which it lies. */
function gapOf(quantity: number, points: readonly number[]): string {
  const index = points.findIndex((point) => quantity <= point);
  if (index < 0) return `gap ${points.length}`;
  return points[index] === quantity ? `point ${index}` : `gap ${index}`;
}
