import type { ParameterValue, RuleSet } from '@afsprakenkader/rule-language';
import { type Cells, cellsOf, restOf } from './cells.js';
import type { Columns } from './columns.js';
import { compareOn } from './compare.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { type Answers, answersOf, OUTSIDE } from './judge.js';
import { type GroupImpact, ruleMatrix, verdictMatrix } from './moves.js';
import { joinUnits } from './units.js';

/** What one value of a parameter would do, against the version as it stands. */
export interface Change {
  readonly value: ParameterValue;
  readonly groups: readonly GroupImpact[];
  /** Offerings that are touched, all institutions together. */
  readonly touched: number;
  /** The first few of them, by their ordinals. */
  examples(most: number): readonly number[];
}

/** One parameter of a version, ready to be changed again and again. */
export interface WhatIf {
  /** Ids of the rules that read it. */
  readonly rules: readonly string[];
  change(value: ParameterValue): Change;
}

/**
 * Makes one parameter ready to be changed: the rules that read it are asked again at each change, about every class of
 * offerings once; all the rest of the verdict is counted beforehand.
 *
 * Where the parameter decides what is inside the framework, each change judges the whole version again.
 */
export function whatIf(evaluation: Evaluation, parameter: string): WhatIf {
  const { judged, set } = evaluation;
  const units = judged.map(({ unit }) => unit).filter(({ parameters }) => parameters.has(parameter));
  const rules = units.flatMap(({ set: own }) => own.rules.map(({ id }) => id));
  if (units.length === 0) return { rules, change: (value) => unmoved(evaluation, value) };
  if (units.some(({ kind }) => kind === 'gate'))
    return { rules, change: (value) => judgedAgain(evaluation, parameter, value) };
  const joined = joinUnits(set, units);
  const partition = evaluation.columns.partition(joined.demand);
  const base = answersOf(joined.set, partition);
  const rest = restOf(evaluation, new Set(units));
  const cells = cellsOf(evaluation, base, rest);
  return {
    rules,
    change(value) {
      const now = answersOf(withValue(joined.set, parameter, value), partition);
      return changed(evaluation.columns, { value, cells, base, now, rules: joined.set.rules.map(({ id }) => id) });
    },
  };
}

interface Step {
  readonly value: ParameterValue;
  readonly cells: Cells;
  readonly base: Answers;
  readonly now: Answers;
  readonly rules: readonly string[];
}

function changed(columns: Columns, { value, cells, base, now, rules }: Step): Change {
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
    value,
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

function withValue(set: RuleSet, id: string, value: ParameterValue): RuleSet {
  return { ...set, parameters: { ...set.parameters, [id]: value } };
}

function unmoved(evaluation: Evaluation, value: ParameterValue): Change {
  return { value, groups: compareOn(evaluation, evaluation).groups, touched: 0, examples: () => [] };
}

function judgedAgain(evaluation: Evaluation, parameter: string, value: ParameterValue): Change {
  const { columns, set } = evaluation;
  const { groups, rows } = compareOn(evaluation, evaluate(columns, withValue(set, parameter, value), evaluation));
  return {
    value,
    groups,
    touched: rows.length,
    examples: (most) => Array.from(rows.subarray(0, most), (row) => columns.ordinals[row]!),
  };
}
