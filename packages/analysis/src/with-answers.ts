import type { Expr } from '@afsprakenkader/rule-language';
import { domainOf } from './list-walk.js';
import { dominantIn, type ShareAnswer } from './share-answers.js';
import { isShare, type ShareTerm } from './term-values.js';

/** A condition with what is said of the shares of a list in place of the terms that ask it. */
export function withAnswers(expr: Expr, answerTo: (term: ShareTerm) => ShareAnswer | undefined): Expr {
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    const node = part as Expr;
    const term = node.op !== undefined && isShare(node as ShareTerm) ? (node as ShareTerm) : undefined;
    const answer = term && answerTo(term);
    if (term !== undefined && answer !== undefined) return said(term, answer);
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value)]));
  };
  return visit(expr) as Expr;
}

const truth = (value: boolean): Expr => ({ op: 'const', as: 'bool', value });

function said(term: ShareTerm, answer: ShareAnswer): Expr {
  const domain = domainOf(term.group);
  if (term.op === 'tied') return answer.endsWith('2') ? { op: 'unknown', as: 'bool' } : truth(answer.endsWith('1'));
  if (term.op === 'dominant') {
    const group = domain[dominantIn(answer)];
    if (group === undefined) return { op: 'unknown', as: 'ordinal', values: term.values };
    return { op: 'const', as: 'ordinal', value: group };
  }
  const among = (digit: string): Expr => {
    const values = domain.filter((_, group) => answer[group] === digit);
    return { op: 'in', item: term.of, list: { op: 'list', as: 'ordinal', values } };
  };
  const surely = { op: 'if', as: 'bool', then: truth(true), test: among('1') } as const;
  const never = {
    op: 'if',
    as: 'bool',
    test: among('0'),
    then: truth(false),
    else: { op: 'unknown', as: 'bool' },
  } as const;
  return { ...surely, else: never };
}
