import type { ASTNode } from '@marcbachmann/cel-js';
import type { FieldExpr, Variable } from '../tree.js';
import type { FieldType } from '../types.js';
import { REFUSED } from './constructs.js';
import type { FactType } from './environment.js';
import type { Lowering } from './lowering.js';
import { lowerParameter } from './parameters.js';
import { hintFor } from './problems.js';
import type { Scope } from './scope.js';
import { carried, type Range, type ScalarType, type Typed } from './type.js';

/** What a dotted path such as `o.components` or `c.origin.kind` points at. */
export type Selection =
  | { readonly kind: 'field'; readonly field: FieldExpr; readonly type: FieldType; readonly component: boolean }
  | { readonly kind: 'fact'; readonly on: Variable; readonly fact: FactType }
  | { readonly kind: 'parameter'; readonly id: string };

/** A path as a value: a field, a derived fact or a parameter. */
export function lowerPath(lowering: Lowering, node: ASTNode, scope: Scope): Typed {
  const selection = select(lowering, node, scope);
  if (selection === undefined) return lowering.fault(node);
  if (selection.kind === 'parameter') return lowerParameter(lowering, node, selection.id);
  if (selection.kind === 'fact') {
    const type = selection.fact.type as ScalarType;
    return lowering.closed(type, node, { op: 'fact', id: selection.fact.id, on: selection.on, ...carried(type) });
  }
  const { field, type } = selection;
  if (type.kind === 'list') return lowering.refuse(REFUSED.listValue, node);
  if (type.kind === 'object' || type.kind === 'choice') return lowering.refuse(REFUSED.wholeObject, node);
  if (type.kind === 'text') {
    lowering.problems.report('AFK-112', node, { name: node.input.slice(node.start, node.end) });
    return lowering.fault(node);
  }
  return lowering.closed(type, node, field);
}

/** Resolves a dotted path; undefined where it leads nowhere, which is then reported. */
export function select(lowering: Lowering, node: ASTNode, scope: Scope): Selection | undefined {
  const steps: (Range & { readonly name: string })[] = [];
  let root: ASTNode = node;
  while (root.op === '.') {
    steps.unshift({ name: root.args[1], start: root.pos, end: root.end });
    root = root.args[0];
  }
  if (root.op !== 'id') {
    lowering.computed(root, scope);
    return undefined;
  }
  if (root.args === 'p') {
    if (steps.length === 0) {
      lowering.refuse(REFUSED.wholeObject, root);
      return undefined;
    }
    return { kind: 'parameter', id: steps.map((step) => step.name).join('.') };
  }
  const variable = scope.variables.get(root.args);
  if (variable === undefined) {
    const hint = hintFor(root.args, [...scope.variables.keys(), 'p']);
    lowering.problems.report('AFK-107', root, { name: root.args, hint });
    return undefined;
  }
  const over = root.args === 'o' ? 'offering' : variable.component ? 'components' : undefined;
  const facts = lowering.environment.definitions.filter((definition) => definition.over === over);
  const fact = steps.length === 1 ? facts.find((definition) => definition.id === steps[0]!.name) : undefined;
  if (fact !== undefined) return { kind: 'fact', on: root.args, fact };
  return walk(lowering, root.args, variable, steps, facts);
}

function walk(
  lowering: Lowering,
  on: Variable,
  variable: { readonly type: FieldType; readonly component: boolean },
  steps: readonly (Range & { readonly name: string })[],
  facts: readonly FactType[],
): Selection | undefined {
  let type = variable.type;
  let choice: number | undefined;
  for (const [index, step] of steps.entries()) {
    if (type.kind === 'list') {
      lowering.refuse(REFUSED.listField, step);
      return undefined;
    }
    const fields: Readonly<Record<string, FieldType>> = type.kind === 'object' ? type.fields : {};
    if (!Object.hasOwn(fields, step.name)) {
      const known = [...Object.keys(fields), ...(index === 0 ? facts.map((fact) => fact.id) : [])];
      const owner = [on, ...steps.slice(0, index).map((earlier) => earlier.name)].join('.');
      const slots = { name: step.name, owner: `\`${owner}\``, hint: hintFor(step.name, known) };
      lowering.problems.report('AFK-104', step, slots);
      return undefined;
    }
    type = fields[step.name]!;
    if (type.kind !== 'choice') continue;
    if (choice !== undefined) {
      lowering.refuse(REFUSED.nestedList, step);
      return undefined;
    }
    choice = index;
    type = type.of;
  }
  if (type.kind === 'list' && choice !== undefined) {
    lowering.refuse(REFUSED.listInChoice, steps.at(-1)!);
    return undefined;
  }
  const path = steps.map((step) => step.name);
  const base = { op: 'field', on, path, ...(choice === undefined ? {} : { choice }) } as const;
  return {
    kind: 'field',
    field: { ...base, ...carriedByField(type) },
    type,
    component: on === 'o' && path.join() === 'components',
  };
}

function carriedByField(type: FieldType): Pick<FieldExpr, 'as' | 'values' | 'unit'> {
  if (type.kind === 'list' || type.kind === 'object') return { as: type.kind };
  if (type.kind === 'choice') return carriedByField(type.of);
  if (type.kind === 'decimal' && type.unit !== undefined) return { as: 'decimal', unit: type.unit };
  return carried(type);
}
