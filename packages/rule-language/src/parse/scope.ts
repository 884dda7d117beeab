import type { Variable } from '../tree.js';
import type { FieldType } from '../types.js';
import { componentType, type TypeEnvironment } from './environment.js';

/** The variables that stand for (part of) an offering at some place in the expression. */
export interface Scope {
  readonly variables: ReadonlyMap<Variable, { readonly type: FieldType; readonly component: boolean }>;
  /** Inside the body of a list operation, where no other list operation may stand. */
  readonly inside: boolean;
}

/** The scope of a whole expression: the offering, and its component where a definition over components is read. */
export function outermost(environment: TypeEnvironment): Scope {
  const variables = new Map([['o', { type: environment.offering as FieldType, component: false }]]);
  const component = environment.over === 'components' ? componentType(environment.offering) : undefined;
  if (component !== undefined) variables.set('c', { type: component, component: true });
  return { variables, inside: component !== undefined };
}

/** The scope inside a list operation. */
export function within(scope: Scope, name: Variable, type: FieldType, component: boolean): Scope {
  return { variables: new Map([...scope.variables, [name, { type, component }]]), inside: true };
}
