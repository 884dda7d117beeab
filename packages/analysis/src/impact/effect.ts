import type { Cells } from './cells.js';
import type { Columns } from './columns.js';
import { type Answers, OUTSIDE } from './judge.js';
import { type GroupImpact, ruleMatrix, verdictMatrix } from './moves.js';

/** What a change would do, against the version as it stands. */
export interface Effect {
  readonly groups: readonly GroupImpact[];
  /** Offerings that are touched, all institutions together. */
  readonly touched: number;
  /** The first few of them, by their ordinals. */
  examples(most: number): readonly number[];
}

/** Some rules before and after a change, about the same classes of offerings. */
interface Step {
  readonly cells: Cells;
  readonly base: Answers;
  readonly now: Answers;
  readonly rules: readonly string[];
}

/** What the step does, counted by cells: no row is looked at. */
export function effectOf(columns: Columns, { cells, base, now, rules }: Step): Effect {
  const groups = columns.institutions.map(() => ({ verdicts: verdictMatrix(), rules: rules.map(() => ruleMatrix()) }));
  const touchedIn = new Uint32Array(groups.length);
  const moving: number[] = [];
  const { group, of, rest, counts } = cells;
  const moves = movingClasses(base, now);
  for (let cell = 0; cell < counts.length; cell++) {
    const at = of[cell]!;
    const others = rest[cell]!;
    const count = counts[cell]!;
    const own = groups[group[cell]!]!;
    const stays = Math.max(others, base.verdicts[at]!);
    if (moves[at] === 0 || others === OUTSIDE) {
      own.verdicts.add(stays, stays, count);
      continue;
    }
    own.verdicts.add(stays, Math.max(others, now.verdicts[at]!), count);
    for (let rule = 0; rule < base.width; rule++) {
      const was = base.statuses[at * base.width + rule]!;
      const is = now.statuses[at * base.width + rule]!;
      if (was !== is) own.rules[rule]!.add(was, is, count);
    }
    touchedIn[group[cell]!]! += count;
    moving.push(cell);
  }
  return {
    groups: groups.map(
      (own, index): GroupImpact => ({
        institution: columns.institutions[index]!,
        offerings: columns.starts[index + 1]! - columns.starts[index]!,
        touched: touchedIn[index]!,
        verdicts: own.verdicts.moves('all'),
        rules: rules
          .map((rule, at) => ({ rule, moves: own.rules[at]!.moves('moving') }))
          .filter(({ moves: told }) => told.length > 0),
      }),
    ),
    touched: touchedIn.reduce((sum, count) => sum + count, 0),
    examples: (most) => examplesOf(columns, cells, moving, most),
  };
}

/** 1 for each class for which some rule says something else. */
function movingClasses(base: Answers, now: Answers): Uint8Array {
  const moves = new Uint8Array(base.verdicts.length);
  for (let at = 0; at < base.statuses.length; at++)
    if (base.statuses[at] !== now.statuses[at]) moves[Math.floor(at / base.width)] = 1;
  return moves;
}

function examplesOf(
  columns: Columns,
  { rows, starts }: Cells,
  moving: readonly number[],
  most: number,
): readonly number[] {
  const found: number[] = [];
  for (const cell of moving) {
    for (let at = starts[cell]!; at < starts[cell + 1]! && found.length < most; at++)
      found.push(columns.ordinals[rows[at]!]!);
    if (found.length === most) break;
  }
  return found;
}
