import type { Expr, ParameterValue, ScalarKind } from '@afsprakenkader/rule-language';

/** What the replacements of a node need to know of its surroundings. */
export interface Surroundings {
  readonly parameters: readonly { readonly id: string; readonly value: ParameterValue; readonly unit: string | null }[];
  /** Fields and facts that the same rule reads. */
  readonly reads: readonly Expr[];
}

const ORDER = ['<', '<=', '>', '>=', '==', '!='] as const;
const LEAVES: ReadonlySet<Expr['op']> = new Set([
  'given',
  'has',
  'recorded',
  'disputed',
  'in',
  'all',
  'exists',
  'tied',
  'leads',
]);

/** The small mistakes that could be made at one node of an expression. None of them is the node itself. */
export function* replacementsOf(node: Expr, around: Surroundings): Generator<Expr> {
  if (isTruth(node)) yield { op: 'not', arg: node };
  switch (node.op) {
    case 'not':
      yield node.arg;
      return;
    case 'and':
    case 'or':
      yield { op: node.op === 'and' ? 'or' : 'and', args: node.args };
      for (const [index] of node.args.entries()) yield without(node, index);
      return;
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      yield* comparisons(node, around);
      return;
    case 'in':
      yield* memberships(node, around);
      return;
    case 'given':
      yield { op: 'has', field: node.field };
      return;
    case 'has':
      yield { op: 'given', field: node.field };
      return;
    case 'all':
      yield { ...node, op: 'exists' };
      return;
    case 'exists':
      yield { ...node, op: 'all' };
      return;
    case 'max':
      yield { ...node, op: 'min' };
      return;
    case 'min':
      yield { ...node, op: 'max' };
      return;
    case '+':
      yield { ...node, op: '-' };
      return;
    case '-':
      yield { ...node, op: '+' };
      return;
    case 'if':
      yield { ...node, then: node.else, else: node.then };
      yield node.then;
      yield node.else;
      return;
    case 'field':
    case 'fact':
      yield* around.reads.filter((other) => isLike(node, other));
      return;
    default:
  }
}

function isTruth(node: Expr): boolean {
  return LEAVES.has(node.op) || ((node.op === 'field' || node.op === 'fact') && node.as === 'bool');
}

function without(node: Extract<Expr, { op: 'and' | 'or' }>, index: number): Expr {
  const args = node.args.filter((_, at) => at !== index);
  return args.length === 1 ? args[0]! : { op: node.op, args };
}

type Comparison = Extract<Expr, { op: '==' | '!=' | '<' | '<=' | '>' | '>=' }>;

/** Another sign, or another constant: one step up or down, another word of the vocabulary, another parameter. */
function* comparisons(node: Comparison, around: Surroundings): Generator<Expr> {
  const ordered = [node.left, node.right].some((side) => isOrdered(side));
  const signs = ordered ? ORDER : (['==', '!='] as const);
  for (const op of signs) if (op !== node.op) yield { ...node, op };
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const)
    for (const to of constants(node[side], node[other], around)) yield { ...node, [side]: to };
}

function isOrdered(expr: Expr): boolean {
  if (['size', '+', '-', 'times', 'dominant'].includes(expr.op)) return true;
  return 'as' in expr && (expr.as === 'decimal' || expr.as === 'ordinal' || expr.as === 'date');
}

/** What a constant or parameter could have been instead, beside the other side of its comparison. */
function* constants(expr: Expr, other: Expr, { parameters }: Surroundings): Generator<Expr> {
  if (expr.op !== 'const' && expr.op !== 'param') return;
  const own = expr.op === 'param' ? parameters.find(({ id }) => id === expr.id) : undefined;
  const value = expr.op === 'const' ? expr.value : own?.value;
  const constant = (changed: number | string | boolean): Expr => ({ op: 'const', as: expr.as, value: changed });
  if (typeof value === 'number' && expr.as === 'decimal') {
    const step = other.op === 'size' || (own !== undefined && own.unit !== 'ECTS') ? COUNTED : LOAD;
    yield constant(value + step);
    yield constant(value - step);
  } else if (typeof value === 'boolean') yield constant(!value);
  else for (const each of domainOf(other)) if (each !== value) yield constant(each);
  if (own === undefined || expr.op !== 'param') return;
  for (const each of parameters)
    if (
      each.unit === own.unit &&
      typeof each.value === typeof value &&
      JSON.stringify(each.value) !== JSON.stringify(value)
    )
      if (!Array.isArray(each.value) && each.value !== null && typeof each.value !== 'object')
        yield { ...expr, id: each.id };
}

/** The smallest steps that people speak of: half a credit; one of anything that is counted. */
const LOAD = 0.5;
const COUNTED = 1;

/** A member of the list left out, or one of the vocabulary that is not in it put in. */
function* memberships(node: Extract<Expr, { op: 'in' }>, { parameters }: Surroundings): Generator<Expr> {
  const members = membersOf(node.list, parameters);
  if (members === undefined || !('as' in node.list)) return;
  const as = node.list.as as ScalarKind;
  for (const member of members)
    yield { ...node, list: { op: 'list', as, values: members.filter((each) => each !== member) } };
  for (const word of domainOf(node.item))
    if (!members.includes(word)) yield { ...node, list: { op: 'list', as, values: [...members, word] } };
}

/** The members of a list constant or list parameter; undefined where it has none. */
export function membersOf(
  list: Expr,
  parameters: Surroundings['parameters'],
): readonly (string | number)[] | undefined {
  if (list.op === 'list') return list.values;
  const value = list.op === 'param' ? parameters.find(({ id }) => id === list.id)?.value : undefined;
  return Array.isArray(value) ? (value as readonly (string | number)[]) : undefined;
}

function domainOf(expr: Expr): readonly (string | number)[] {
  return 'values' in expr && expr.values !== undefined ? expr.values : [];
}

/** Another thing of the same kind and place, so that the expression stays well typed. */
function isLike(node: Expr, other: Expr): boolean {
  if (!('on' in node) || !('on' in other) || !('as' in node) || !('as' in other)) return false;
  if (node.on !== other.on || node.as !== other.as || node.as === 'list' || node.as === 'object') return false;
  const same = JSON.stringify(node) === JSON.stringify(other);
  return !same && JSON.stringify(domainOf(node)) === JSON.stringify(domainOf(other));
}
