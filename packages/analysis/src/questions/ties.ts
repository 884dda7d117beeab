import type { Expr } from '@afsprakenkader/rule-language';
import { nodesIn } from '../mutation/rewrite.js';
import type { Findings } from './findings.js';
import { shrink } from './shrink.js';
import type { Judged, View } from './workbench.js';

type Share = Extract<Expr, { op: 'tied' | 'leads' | 'dominant' }>;

/** Where a version compares shares: the smallest offering whose greatest share belongs to more than one group. */
export function checkTies(findings: Findings): void {
  const { bench } = findings;
  const shares = new Map<string, Extract<Expr, { op: 'tied' }>>();
  for (const { when, require, unless } of bench.bundle.rules)
    for (const tree of [when, require, unless])
      for (const node of tree === undefined ? [] : nodesIn(tree)) if (isShare(node)) keep(node);
  if (shares.size === 0) return;
  const ids = bench.bundle.rules.map(({ id }) => id);
  const readers = ids.filter((id) => readsShare(id));
  for (const tied of shares.values()) {
    const speaks = (judged: Judged) => readers.some((id) => judged.status(id) !== 'not-applicable');
    const isTie = (judged: Judged) => bench.truth(tied, judged) === true && speaks(judged);
    const undecided = (judged: Judged) => isTie(judged) && judged.verdict === 'undetermined';
    const start = bench.pool.find(undecided) ?? bench.pool.find(isTie) ?? searched(isTie);
    if (start === undefined) findings.leave('tie', readers);
    else {
      const verdict = start.verdict;
      const judged = shrink(start, bench, (each) => isTie(each) && each.verdict === verdict);
      findings.ask(
        'tie',
        readers.filter((id) => judged.status(id) !== 'not-applicable'),
        { judged },
      );
    }
  }

  function keep({ list, item, group, weight }: Share): void {
    const tied = { op: 'tied', list, item, group, weight } as const;
    shares.set(JSON.stringify({ list, group, weight }), tied);
  }

  function readsShare(id: string): boolean {
    const { when, require, unless } = bench.rule(id);
    return [when, require, unless].some((tree) => tree !== undefined && nodesIn(tree).some(isShare));
  }

  function searched(holds: (judged: Judged) => boolean): Judged | undefined {
    for (const id of readers) {
      const view: View | undefined = bench.view([id]);
      const found = bench.find(
        view,
        ({ diagrams }) => diagrams.status(id),
        () => true,
        holds,
      );
      if (found.kind === 'shown') return found.judged;
    }
    return undefined;
  }
}

function isShare(node: Expr): node is Share {
  return node.op === 'tied' || node.op === 'leads' || node.op === 'dominant';
}
