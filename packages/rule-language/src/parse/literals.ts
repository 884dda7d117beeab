import type { ASTNode } from '@marcbachmann/cel-js';
import type { ScalarKind } from '../tree.js';
import { toScaled } from '../tree.js';
import { REFUSED } from './constructs.js';
import type { Lowering } from './lowering.js';
import type { Typed } from './type.js';

/** A literal as the CEL library reads it: `true`, `'word'`, `3` (a bigint), `2.5`, null, or one of its own classes. */
export function lowerLiteral(lowering: Lowering, range: ASTNode, value: unknown): Typed {
  if (value === null) return lowering.refuse(REFUSED.nothing, range);
  if (typeof value === 'boolean') return lowering.closed({ kind: 'bool' }, range, { op: 'const', as: 'bool', value });
  if (typeof value === 'string') {
    return { type: { kind: 'word', values: [value] }, range, build: ({ kind }) => ({ op: 'const', as: kind, value }) };
  }
  if (typeof value === 'bigint' || typeof value === 'number') return lowerNumber(lowering, range, value, 1);
  return lowering.refuse(value instanceof Uint8Array ? REFUSED.bytes : REFUSED.unsigned, range);
}

/** A number literal, with the sign that stands before it. */
export function lowerNumber(lowering: Lowering, range: ASTNode, magnitude: bigint | number, sign: 1 | -1): Typed {
  const value = Number(magnitude) * sign;
  if (toScaled(value) === undefined) {
    lowering.problems.report('AFK-113', range, { value: range.input.slice(range.start, range.end) });
    return lowering.fault(range);
  }
  const constant = (as: ScalarKind) => ({ op: 'const', as, value }) as const;
  return { type: { kind: 'number', values: [value] }, range, build: ({ kind }) => constant(kind) };
}
