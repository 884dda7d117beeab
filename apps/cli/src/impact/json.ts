import { directionOfRule, directionOfVerdicts, type ShownGroup } from '@afsprakenkader/analysis/impact';
import { TOOL } from '../tool.js';
import type { ImpactReport, NamedRule } from './model.js';

/** The report as JSON; `schema/impact.schema.json` describes it. */
export function impactJson(report: ImpactReport): string {
  const { from, to, total, groups, rules, offerings, suppressedBelow, problems } = report;
  const told = {
    format: 1,
    report: 'impact',
    from,
    to,
    tool: TOOL,
    ...(suppressedBelow === undefined ? {} : { suppressedBelow }),
    total: directed(total, rules),
    institutions: groups.map((group) => directed(group, rules)),
    rules,
    ...(offerings === undefined ? {} : { offerings }),
    problems,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Every move with its direction; rules in the order of the version. */
function directed(group: ShownGroup, rules: readonly NamedRule[]) {
  return {
    ...group,
    verdicts: group.verdicts.map((move) => ({
      ...move,
      ...(move.from === move.to ? {} : { direction: directionOfVerdicts(move.from, move.to) }),
    })),
    rules: rules.flatMap(({ id, before, after }) => {
      const moves = group.rules.find(({ rule }) => rule === id)?.moves ?? [];
      const each = moves.map((move) => ({ ...move, direction: directionOfRule(move.from, move.to, before, after) }));
      return each.length === 0 ? [] : [{ rule: id, moves: each }];
    }),
  };
}
