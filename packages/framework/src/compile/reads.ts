import { type Definition, type Expr, type Reads, readsOf } from '@afsprakenkader/rule-language';

/** What several expressions read together, each thing once, in the order in which it is met. */
export function readsOfAll(expressions: readonly (Expr | undefined)[], definitions: readonly Definition[]): Reads {
  const all = expressions.flatMap((expression) => (expression ? [readsOf(expression, definitions)] : []));
  const values = new Set(all.flatMap((reads) => reads.values));
  const presence = new Set(all.flatMap((reads) => reads.presence));
  return {
    values: [...values],
    presence: [...presence].filter((path) => !values.has(path)),
    parameters: [...new Set(all.flatMap((reads) => reads.parameters))],
  };
}

/** Fields of which an expression asks how many items they have, as dotted paths of the offering. */
export function countedIn(expression: unknown): readonly string[] {
  if (typeof expression !== 'object' || expression === null) return [];
  const { op, field } = expression as { readonly op?: unknown; readonly field?: { readonly path: readonly string[] } };
  if (op === 'size' && field) return [field.path.join('.')];
  return Object.values(expression).flatMap(countedIn);
}
