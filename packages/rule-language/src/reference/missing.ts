import type { Expr, FieldExpr } from '../tree.js';
import { type Bindings, bind, type Evaluation } from './evaluation.js';
import { type Item, missingPointer } from './read.js';
import { greatest, isKnown, least } from './values.js';

/**
 * The JSON pointers of what would have to be told for an expression to be known: the places of unknown parts that
 * its value depends on, in the order of the expression and the list. Empty where the expression is known, and where
 * no field could decide (the text of the version is silent).
 */
export function missingFor(evaluation: Evaluation, expr: Expr, bindings: Bindings = evaluation.top): string[] {
  const found = new Set<string>();
  visit(expr, bindings);
  return withoutInner([...found]);

  function visit(part: Expr, scope: Bindings): void {
    if (part.op === 'list' || part.op === 'unknown' || isKnown(evaluation.value(part, scope))) return;
    switch (part.op) {
      case 'field':
        want(part, scope);
        return;
      case 'given':
      case 'size':
        want(part.field, scope);
        return;
      case 'fact': {
        const definition = evaluation.definition(part.id, part.on);
        if (definition !== undefined) visit(definition.expression, evaluation.seenBy(part.on, scope));
        return;
      }
      case 'lookup':
        visit(part.key, scope);
        return;
      case 'not':
        visit(part.arg, scope);
        return;
      case 'and':
      case 'or':
        for (const arg of part.args) visit(arg, scope);
        return;
      case 'if':
        visitIf(part, scope);
        return;
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '+':
      case '-':
      case 'times':
        visit(part.left, scope);
        visit(part.right, scope);
        return;
      case 'in':
        visit(part.item, scope);
        return;
      case 'all':
      case 'exists':
      case 'sum':
        visitItems(part.list, scope, (item) => visit(part.body, bind(scope, part.item, item)));
        return;
      case 'max':
      case 'min':
        visitExtreme(part, scope);
        return;
      case 'tied':
      case 'leads':
      case 'dominant':
        visitItems(part.list, scope, (item) => {
          visit(part.group, bind(scope, part.item, item));
          visit(part.weight, bind(scope, part.item, item));
        });
        if (part.op === 'leads') visit(part.of, scope);
    }
  }

  function want(field: FieldExpr, scope: Bindings): void {
    found.add(missingPointer(field, evaluation.item(field.on, scope)));
  }

  /** What is not told may also open the other branch, when a `has` stands before it; told itself, it is enough. */
  function visitIf(part: Extract<Expr, { op: 'if' }>, scope: Bindings): void {
    const test = evaluation.truth(part.test, scope);
    if (test === false && part.test.op === 'has' && samePlace(part.test.field, part.then)) {
      want(part.test.field, scope);
      return;
    }
    if (test === undefined) visit(part.test, scope);
    else if ((test ? part.else : part.then).op !== 'unknown') {
      for (const field of askedPresence(part.test)) {
        if (evaluation.truth({ op: 'given', field }, scope) === undefined) want(field, scope);
      }
    }
    if (test !== false) visit(part.then, scope);
    if (test !== true) visit(part.else, scope);
  }

  /** A list that is not told, or is empty, is itself what is missing. */
  function visitItems(list: FieldExpr, scope: Bindings, each: (item: Item) => void): void {
    const items = evaluation.items(list, scope) ?? [];
    if (items.length === 0) want(list, scope);
    for (const item of items) each(item);
  }

  /** Only items that can still be the greatest (least) matter. */
  function visitExtreme(part: Extract<Expr, { op: 'sum' | 'max' | 'min' }>, scope: Bindings): void {
    const answer = part.as === 'ordinal' ? evaluation.possible(part, scope) : undefined;
    visitItems(part.list, scope, (item) => {
      const inner = bind(scope, part.item, item);
      const own = part.as === 'ordinal' ? evaluation.possible(part.body, inner) : undefined;
      const tooSmall = part.op === 'max' && own && answer && greatest(own) <= least(answer);
      const tooGreat = part.op === 'min' && own && answer && least(own) >= greatest(answer);
      if (!tooSmall && !tooGreat) visit(part.body, inner);
    });
  }
}

function samePlace(field: FieldExpr, other: Expr): boolean {
  return other.op === 'field' && other.on === field.on && other.path.join('/') === field.path.join('/');
}

/** The fields whose presence a test asks. */
function askedPresence(test: Expr): FieldExpr[] {
  if (test.op === 'has') return [test.field];
  if (test.op === 'not') return askedPresence(test.arg);
  return test.op === 'and' || test.op === 'or' ? test.args.flatMap(askedPresence) : [];
}

function withoutInner(pointers: readonly string[]): string[] {
  return pointers.filter((pointer) => !pointers.some((other) => pointer.startsWith(`${other}/`)));
}
