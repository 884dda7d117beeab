import { DECIMAL_SCALE, type Expr, type FieldExpr } from '@afsprakenkader/rule-language';
import { constantsOf, MOST_COUNTED } from './cells.js';
import type { FreeReason } from './free-reason.js';
import { ITEM } from './inline.js';

/** An operation that sees a list as a whole. */
type ListOperation = Extract<Expr, { op: 'all' | 'exists' | 'max' | 'min' | 'sum' | 'tied' | 'leads' | 'dominant' }>;
/** A field of the offering, a field asked for presence or number, or a list operation. */
export type ListTerm = ListOperation | Extract<Expr, { op: 'given' | 'has' | 'size' }>;

/** What a condition without connectives reads of an offering. */
export interface AtomReads {
  /** Fields of the offering, as they are read. */
  readonly fields: readonly FieldExpr[];
  /** Fields of which the number of candidates is asked. */
  readonly sized: readonly FieldExpr[];
  readonly lists: readonly ListTerm[];
  readonly recorded: readonly string[];
  /** Why its values cannot be cut into cells; absent where they can. */
  readonly unbounded?: FreeReason;
}

/** The conditions of a truth, without its connectives (`&&`, `||`, `!`, and `? :` between truths). */
export function atomsOf(expr: Expr): readonly Expr[] {
  if (expr.op === 'and' || expr.op === 'or') return expr.args.flatMap(atomsOf);
  if (expr.op === 'not') return atomsOf(expr.arg);
  if (expr.op === 'if') return [...atomsOf(expr.test), ...atomsOf(expr.then), ...atomsOf(expr.else)];
  return expr.op === 'const' || expr.op === 'unknown' ? [] : [expr];
}

/** The direct parts of a node that stand outside lists. */
function partsOf(expr: Expr): readonly Expr[] {
  if ('args' in expr) return expr.args;
  if ('arg' in expr) return [expr.arg];
  if ('test' in expr) return [expr.test, expr.then, expr.else];
  if ('left' in expr) return [expr.left, expr.right];
  if (expr.op === 'in') return [expr.item];
  return expr.op === 'lookup' ? [expr.key] : [];
}

export function readsOfAtom(atom: Expr): AtomReads {
  const fields: FieldExpr[] = [];
  const sized: FieldExpr[] = [];
  const lists: ListTerm[] = [];
  const recorded: string[] = [];
  let unbounded: AtomReads['unbounded'];
  visit(atom);
  const counts = sized.length > 0 || lists.some(({ op }) => op === 'size');
  if (counts && constantsOf([atom]).decimals.some((value) => value > MOST_COUNTED * DECIMAL_SCALE))
    unbounded ??= 'large-number';
  return { fields, sized, lists, recorded, ...(unbounded === undefined ? {} : { unbounded }) };

  function visit(expr: Expr): void {
    switch (expr.op) {
      case 'field':
        fields.push(expr);
        return;
      case 'given':
      case 'has':
      case 'size':
        if (expr.field.as === 'list') lists.push(expr);
        else {
          fields.push(expr.field);
          if (expr.op === 'size') sized.push(expr.field);
        }
        return;
      case 'recorded':
        recorded.push(expr.rule);
        return;
      case 'sum':
        unbounded ??= 'sum';
        lists.push(expr);
        return;
      case 'all':
      case 'exists':
      case 'max':
      case 'min':
      case 'tied':
      case 'leads':
      case 'dominant':
        if ((expr.op === 'max' || expr.op === 'min') && expr.as === 'decimal') unbounded ??= 'list-quantity';
        if (expr.list.on !== 'o') unbounded ??= 'nested-list';
        for (const inner of itemParts(expr)) if (readsOffering(inner)) unbounded ??= 'item-and-offering';
        lists.push(expr);
        if (expr.op === 'leads') visit(expr.of);
        return;
      case '+':
      case '-':
      case 'times':
        unbounded ??= 'arithmetic';
        break;
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        if (new Set(quantitiesOf(expr)).size > 1) unbounded ??= 'two-quantities';
        break;
      default:
    }
    for (const part of partsOf(expr)) visit(part);
  }
}

/** What an operation asks of each item. */
export function itemParts(term: ListTerm): readonly Expr[] {
  if ('body' in term) return [term.body];
  return 'group' in term ? [term.group, term.weight] : [];
}

/** Every node of an expression over one item, itself included. */
export function nodesOf(expr: Expr): readonly Expr[] {
  return [expr, ...partsOf(expr).flatMap(nodesOf)];
}

function readsOffering(expr: Expr): boolean {
  return nodesOf(expr).some((node) => {
    if (node.op === 'field') return node.on !== ITEM;
    if (node.op === 'given' || node.op === 'has' || node.op === 'size') return node.field.on !== ITEM;
    return node.op === 'recorded' || ('list' in node === true && node.op !== 'in');
  });
}

/** The quantities (decimals, dates, numbers of items) that a comparison sets side by side. */
function quantitiesOf(expr: Expr): readonly string[] {
  if (expr.op === 'field') return expr.as === 'decimal' || expr.as === 'date' ? [expr.path.join('.')] : [];
  if (expr.op === 'size') return [`size ${expr.field.path.join('.')}`];
  if ((expr.op === 'max' || expr.op === 'min') && expr.as === 'decimal') return [JSON.stringify(expr)];
  return partsOf(expr).flatMap(quantitiesOf);
}

/** One text for terms that are one list term: `leads` is told for every group at once, whatever it is asked of. */
export function termKey(term: ListTerm): string {
  return JSON.stringify(term.op === 'leads' ? { ...term, of: null } : term);
}

/** The list that a term sees, by its path. */
export function listOf(term: ListTerm): string {
  return ('field' in term ? term.field : term.list).path.join('.');
}
