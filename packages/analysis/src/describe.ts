import type { Expr } from '@afsprakenkader/rule-language';
import type { Cube } from './cubes.js';
import { type FactNames, print } from './print.js';
import { TRUTHS } from './truth.js';

/** What a column of a cube tells: the truth of a condition, or the types that may be declared (a bit each). */
export interface Column {
  readonly expr: Expr;
  readonly isTruth: boolean;
}

/** What the offerings of a cube have in common, in the notation of conditions. */
export function describe(columns: readonly Column[], cube: Cube, names: FactNames): readonly string[] {
  return cube.flatMap((allowed, index) => {
    if (allowed === undefined) return [];
    const { expr, isTruth } = columns[index]!;
    if (!isTruth) return [`${print(expr, names)}: ${[...allowed].sort().map(typesIn).join(' | ')}`];
    const [value, ...more] = allowed;
    if (more.length === 0 && value === 1) return [print(expr, names)];
    if (more.length === 0 && value === 0) return [negated(expr, names)];
    return [
      `${print(expr, names)}: ${[1, 0, 2]
        .filter((each) => allowed.has(each))
        .map((each) => TRUTHS[each] ?? 'unknown')
        .join(' | ')}`,
    ];
  });
}

const OPPOSITES: Readonly<Record<string, '==' | '!=' | '<' | '<=' | '>' | '>='>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

function negated(expr: Expr, names: FactNames): string {
  const op = OPPOSITES[expr.op];
  return op !== undefined && 'left' in expr ? print({ ...expr, op } as Expr, names) : `!${print(expr, names)}`;
}

function typesIn(mask: number): string {
  return [...Array(31).keys()].filter((bit) => (mask & (1 << bit)) !== 0).join(' or ') || 'not told';
}
