import type { Verdict } from '@afsprakenkader/rule-language';

interface VerdictMove {
  readonly from: Verdict;
  readonly to: Verdict;
  /** Null: hidden, so that nobody can be told from it. */
  readonly count: number | null;
}

/** How many offerings have which verdict before or after a change. Hidden counts are left out. */
export function countsAt(moves: readonly VerdictMove[], side: 'from' | 'to'): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const move of moves) if (move.count !== null) counts[move[side]] = (counts[move[side]] ?? 0) + move.count;
  return counts;
}
