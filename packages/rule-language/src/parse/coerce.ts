import { dayNumber } from '../date.js';
import type { Expr } from '../tree.js';
import { REFUSED } from './constructs.js';
import type { TypeEnvironment } from './environment.js';
import { vocabulariesOf } from './environment.js';
import { hintFor, type Problems } from './problems.js';
import { COUNT, carried, describe, type Range, type ScalarType, type Type, type Typed } from './type.js';

/** Fits typed sub-expressions to the place where they stand, and reports where they do not fit. */
export class Coercion {
  readonly #units: ReadonlySet<string>;
  readonly #problems: Problems;

  constructor(environment: TypeEnvironment, problems: Problems) {
    this.#units = vocabulariesOf(environment.offering).units;
    this.#problems = problems;
  }

  /** The tree of `typed` as a value of `target`; unknown, with a problem, where it does not fit. */
  to(target: ScalarType, typed: Typed): Expr {
    return this.#fits(target, typed.type, typed.range) ? typed.build(target) : { op: 'unknown', ...carried(target) };
  }

  /** The one type that all of these can have: the first closed one, else the first open one that says something. */
  meet(types: readonly Type[]): Type {
    return (
      types.find((type) => type.kind !== 'number' && type.kind !== 'word' && type.kind !== 'anything') ??
      types.find((type) => type.kind === 'number' && type.unit !== undefined) ??
      types.find((type) => type.kind !== 'anything') ?? { kind: 'anything' }
    );
  }

  #fits(target: ScalarType, type: Type, range: Range): boolean {
    if (type.kind === 'anything') return true;
    if (type.kind === 'number') return this.#numberFits(target, type, range);
    if (type.kind === 'word') return type.values.every((value) => this.#wordFits(target, value, type, range));
    if (type.kind === 'decimal' && target.kind === 'decimal') return this.#unitsFit(target.unit, type.unit, range);
    const named = 'name' in type && 'name' in target ? type.name === target.name : true;
    return (type.kind === target.kind && named) || this.#mismatch(target, type, range);
  }

  #numberFits(target: ScalarType, type: Extract<Type, { kind: 'number' }>, range: Range): boolean {
    if (target.kind === 'decimal') return type.unit === undefined || this.#unitsFit(target.unit, type.unit, range);
    if (target.kind !== 'ordinal') return this.#mismatch(target, type, range);
    if (type.unit !== undefined && this.#units.has(type.unit)) return this.#mismatch(target, type, range);
    if (type.computed) {
      this.#problems.refuse(REFUSED.ordinalArithmetic, range);
      return false;
    }
    const outside = type.values.find((value) => !target.values.includes(value));
    return outside === undefined || this.#notInVocabulary(target, outside, range);
  }

  #wordFits(target: ScalarType, value: string, type: Type, range: Range): boolean {
    if (target.kind === 'key') return true;
    if (target.kind === 'enum') return target.values.includes(value) || this.#notInVocabulary(target, value, range);
    if (target.kind === 'date') {
      if (dayNumber(value) !== undefined) return true;
      this.#problems.report('AFK-115', range, { value });
      return false;
    }
    return this.#mismatch(target, type, range);
  }

  /** Units must be the same; counts and plain numbers take any unit that no field carries (`outcome`, `level`). */
  #unitsFit(expected: string | undefined, found: string | undefined, range: Range): boolean {
    if (expected === found) return true;
    const plain = (unit: string | undefined) => unit === undefined || unit === COUNT;
    const free = (unit: string | undefined) => unit === undefined || !this.#units.has(unit);
    if ((plain(expected) && free(found)) || (plain(found) && free(expected))) return true;
    const say = (unit: string | undefined) =>
      describe(unit === undefined ? { kind: 'decimal' } : { kind: 'decimal', unit });
    this.#problems.report('AFK-109', range, { expected: say(expected), found: say(found) });
    return false;
  }

  #notInVocabulary(target: Extract<ScalarType, { name: string }>, value: string | number, range: Range): false {
    const words = target.values.map(String);
    const hint = hintFor(typeof value === 'string' ? value : '', words);
    this.#problems.report('AFK-110', range, { value, vocabulary: target.name, hint, values: words });
    return false;
  }

  #mismatch(target: ScalarType, type: Type, range: Range): false {
    this.#problems.report('AFK-108', range, { expected: describe(target), found: describe(type) });
    return false;
  }
}
