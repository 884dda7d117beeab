import type { ASTNode } from '@marcbachmann/cel-js';
import type { Expr } from '../tree.js';
import type { Coercion } from './coerce.js';
import type { Refusal } from './constructs.js';
import type { TypeEnvironment } from './environment.js';
import type { Problems } from './problems.js';
import type { Scope } from './scope.js';
import type { Range, ScalarType, Typed } from './type.js';

/** What the parts that lower one construct ask of the walk over the whole tree. */
export interface Lowering {
  readonly environment: TypeEnvironment;
  readonly problems: Problems;
  readonly coerce: Coercion;
  lower(node: ASTNode, scope: Scope): Typed;
  /** A sub-expression that has to be a truth. */
  truth(node: ASTNode, scope: Scope): Expr;
  /** A sub-expression whose type and tree nothing around it changes. */
  closed(type: ScalarType, range: Range, expr: Expr): Typed;
  /** The place of a fault that is reported: fits everywhere, so that one fault gives one problem. */
  fault(range: Range): Typed;
  /** A part that says nothing, whatever the offering: told once, unless another fault is the reason. */
  undecided(range: Range): Typed;
  /** A computed value where a field or list of the offering belongs: its own faults, else that it is computed. */
  computed(node: ASTNode, scope: Scope): void;
  refuse(construct: Refusal, range: Range): Typed;
}
