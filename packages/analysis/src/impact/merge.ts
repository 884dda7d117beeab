import { VERDICTS } from '@afsprakenkader/rule-language';
import { type GroupImpact, type Move, RULE_OUTCOMES, type RuleOutcome, ruleMatrix, verdictMatrix } from './moves.js';

/** Adds up what a change does to several catalogues. Groups of one institution become one group; the order is by name. */
export function mergeGroups(groups: readonly GroupImpact[]): readonly GroupImpact[] {
  const byInstitution = new Map<string | null, GroupImpact[]>();
  for (const group of groups)
    byInstitution.set(group.institution, [...(byInstitution.get(group.institution) ?? []), group]);
  return [...byInstitution.values()].map(sumOf).sort(byName);
}

/** All groups as one, of no institution. */
export function totalOf(groups: readonly GroupImpact[]): GroupImpact {
  return sumOf(groups.map((group) => ({ ...group, institution: null })));
}

function sumOf(groups: readonly GroupImpact[]): GroupImpact {
  const verdicts = verdictMatrix();
  const rules = new Map<string, ReturnType<typeof ruleMatrix>>();
  for (const group of groups) {
    for (const { from, to, count } of group.verdicts) verdicts.add(VERDICTS.indexOf(from), VERDICTS.indexOf(to), count);
    for (const { rule, moves } of group.rules) {
      const matrix = rules.get(rule) ?? ruleMatrix();
      rules.set(rule, matrix);
      for (const move of moves) addMove(matrix, move);
    }
  }
  return {
    institution: groups[0]?.institution ?? null,
    offerings: sum(groups.map(({ offerings }) => offerings)),
    touched: sum(groups.map(({ touched }) => touched)),
    verdicts: verdicts.moves('all'),
    rules: [...rules].map(([rule, matrix]) => ({ rule, moves: matrix.moves('moving') })),
  };
}

function addMove(matrix: ReturnType<typeof ruleMatrix>, { from, to, count }: Move<RuleOutcome>): void {
  matrix.add(RULE_OUTCOMES.indexOf(from), RULE_OUTCOMES.indexOf(to), count);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function byName({ institution: left }: GroupImpact, { institution: right }: GroupImpact): number {
  if (left === right) return 0;
  if (left === null) return 1;
  return right !== null && left < right ? -1 : 1;
}
