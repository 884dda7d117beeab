import type { Expr } from '@afsprakenkader/rule-language';

/** One node of a tree replaced by another. */
export interface Rewrite {
  readonly from: Expr;
  readonly to: Expr;
  readonly tree: Expr;
}

const PARTS = ['arg', 'test', 'then', 'else', 'left', 'right', 'key', 'body', 'group', 'weight', 'of'] as const;

/** Every tree that differs from this one in one node, for each replacement that `change` gives for a node. */
export function* rewrites(expr: Expr, change: (node: Expr) => Iterable<Expr>): Generator<Rewrite> {
  for (const to of change(expr)) yield { from: expr, to, tree: to };
  const parts = expr as Readonly<Record<string, unknown>>;
  for (const name of [...PARTS, ...(expr.op === 'in' ? (['item', 'list'] as const) : [])]) {
    const child = parts[name];
    if (!isExpr(child)) continue;
    for (const inner of rewrites(child, change)) yield { ...inner, tree: { ...expr, [name]: inner.tree } as Expr };
  }
  if (!('args' in expr)) return;
  for (const [index, arg] of expr.args.entries())
    for (const inner of rewrites(arg, change))
      yield { ...inner, tree: { ...expr, args: expr.args.map((each, at) => (at === index ? inner.tree : each)) } };
}

/** Every node of a tree, from the top. */
export function nodesIn(expr: Expr): readonly Expr[] {
  return [...rewrites(expr, (node) => [node])].map(({ from }) => from);
}

function isExpr(value: unknown): value is Expr {
  return typeof value === 'object' && value !== null && 'op' in value;
}
