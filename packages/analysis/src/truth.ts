import type { Expr } from '@afsprakenkader/rule-language';
import type { Diagram, Diagrams } from './diagram.js';

/** Codes of truths in diagrams. */
export const TRUTHS = [false, true, undefined] as const;

const UNKNOWN = 2;

/** The diagram of a truth from those of its conditions; its leaves are indices in {@link TRUTHS}. */
export function truthBy(store: Diagrams, expr: Expr, atom: (atom: Expr) => Diagram): Diagram {
  const go = (part: Expr) => truthBy(store, part, atom);
  switch (expr.op) {
    case 'const':
      return store.leaf(expr.value === true ? 1 : expr.value === false ? 0 : UNKNOWN);
    case 'unknown':
      return store.leaf(UNKNOWN);
    case 'not':
      return store.map(go(expr.arg), (value) => (value === UNKNOWN ? UNKNOWN : 1 - value));
    case 'and':
    case 'or': {
      const ends = expr.op === 'or' ? 1 : 0;
      return expr.args
        .map(go)
        .reduce((left, right) =>
          store.join(left, right, (a, b) =>
            a === ends || b === ends ? ends : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : 1 - ends,
          ),
        );
    }
    case 'if':
      return store.combine([go(expr.test), go(expr.then), go(expr.else)], ([test, a, b]) =>
        test === 1 ? a! : test === 0 ? b! : a === b ? a! : UNKNOWN,
      );
    default:
      return atom(expr);
  }
}
