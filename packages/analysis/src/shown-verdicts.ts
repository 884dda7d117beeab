import { evaluateExpression, VERDICTS } from '@afsprakenkader/rule-language';
import type { RuleDifference } from './difference.js';
import type { Tables } from './inline.js';
import { judge } from './judge.js';
import type { VerdictChange, Witness } from './model.js';
import type { Side } from './version.js';

/**
 * The steps of the verdict, all rules together, that the offerings of the regions show. There may be others: each
 * offering is as ordinary as can be, and what else may be wrong with an offering was not looked into.
 */
export function shownVerdicts(
  differences: ReadonlyMap<string, Pick<RuleDifference, 'regions'>>,
  from: Side,
  to: Side,
  { ruleSet }: Tables,
): readonly VerdictChange[] {
  const judged = judge(from, to);
  const shown = new Map<string, VerdictChange>();
  for (const { witness, disputedUnits } of [...differences.values()].flatMap(({ regions }) => regions)) {
    const disputed = disputedUnits === undefined ? {} : { disputedUnits };
    const { from: before, to: after } = judged({ offering: witness, ...disputed });
    if (before.verdict === after.verdict) continue;
    const type = typeOf({ offering: witness, ...disputed });
    const key = `${type ?? 0}:${before.verdict},${after.verdict}`;
    const [a, b] = [VERDICTS[before.verdict]!, VERDICTS[after.verdict]!];
    if (!shown.has(key)) shown.set(key, { from: a, to: b, type, witness, ...disputed });
  }
  return [...shown].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);

  /** The one type that both versions take the offering to be declared as. */
  function typeOf({ offering, disputedUnits = [] }: Witness): number | null {
    const [before, after] = [from, to].map(({ declared }) => {
      if (declared === undefined) return undefined;
      const value = evaluateExpression(ruleSet, declared, offering, { disputedUnits: new Set(disputedUnits) });
      return value.kind === 'possible' && value.possible?.length === 1 ? Number(value.possible[0]) : undefined;
    });
    return before !== undefined && before === after ? before : null;
  }
}
