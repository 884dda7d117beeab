import type { Evaluation } from './evaluate.js';
import { OUTSIDE } from './judge.js';
import { ABSENT, type GroupImpact, ruleMatrix, touches, verdictMatrix } from './moves.js';

/** What the step from one version to another does to the offerings of some columns. */
export interface Impact {
  readonly groups: readonly GroupImpact[];
  /** Rows whose verdict or the status of some rule moves, in order. */
  readonly rows: Uint32Array;
}

/** A rule that moves somewhere: what it says before and after, for each row. */
interface RuleStep {
  readonly rule: string;
  readonly from: (row: number) => number;
  readonly to: (row: number) => number;
}

/**
 * Compares two versions on the same columns, institution by institution.
 *
 * @param renamed new ids of rules of the older version, by their ids in it
 */
export function compareOn(
  before: Evaluation,
  after: Evaluation,
  renamed: ReadonlyMap<string, string> = new Map(),
): Impact {
  const { columns } = after;
  const steps = stepsOf(before, after, renamed);
  const rows: number[] = [];
  const groups = columns.institutions.map((institution, group): GroupImpact => {
    const verdicts = verdictMatrix();
    const rules = steps.map(() => ruleMatrix());
    const [start, end] = [columns.starts[group]!, columns.starts[group + 1]!];
    const known = rows.length;
    for (let row = start; row < end; row++) {
      const [from, to] = [before.verdicts[row]!, after.verdicts[row]!];
      verdicts.add(from, to);
      let moves = from !== to;
      for (let index = 0; index < steps.length; index++) {
        const step = steps[index]!;
        const [was, is] = [step.from(row), step.to(row)];
        if (was === is) continue;
        rules[index]!.add(was, is);
        moves ||= touches(was, is);
      }
      if (moves) rows.push(row);
    }
    return {
      institution,
      offerings: end - start,
      touched: rows.length - known,
      verdicts: verdicts.moves('all'),
      rules: steps
        .map(({ rule }, index) => ({ rule, moves: rules[index]!.moves('moving') }))
        .filter(({ moves }) => moves.length > 0),
    };
  });
  return { groups, rows: Uint32Array.from(rows) };
}

/** The rules that may say something else; a unit that was not asked again says the same wherever the framework applies. */
function stepsOf(before: Evaluation, after: Evaluation, renamed: ReadonlyMap<string, string>): readonly RuleStep[] {
  const oldIndex = new Map(before.set.rules.map(({ id }, index) => [renamed.get(id) ?? id, index]));
  const newIndex = new Map(after.set.rules.map(({ id }, index) => [id, index]));
  const edgeMoves = before.verdicts.some((verdict, row) => (verdict === OUTSIDE) !== (after.verdicts[row] === OUTSIDE));
  return [...new Set([...newIndex.keys(), ...oldIndex.keys()])].flatMap((rule): readonly RuleStep[] => {
    const [old, now] = [oldIndex.get(rule), newIndex.get(rule)];
    if (old !== undefined && now !== undefined && !edgeMoves) {
      const [was, is] = [before.statusesOf(old), after.statusesOf(now)];
      if (was.classes === is.classes && was.statuses.every((status, at) => status === is.statuses[at])) return [];
    }
    return [{ rule, from: reader(before, old), to: reader(after, now) }];
  });
}

function reader(evaluation: Evaluation, rule: number | undefined): (row: number) => number {
  if (rule === undefined) return () => ABSENT;
  const { classes, statuses } = evaluation.statusesOf(rule);
  const { verdicts } = evaluation;
  return (row) => (verdicts[row] === OUTSIDE ? 0 : statuses[classes[row]!]!);
}
