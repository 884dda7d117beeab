import type { ParameterValue, RuleSet } from '@afsprakenkader/rule-language';
import { cellsOf, restOf } from './cells.js';
import { compareOn } from './compare.js';
import { type Effect, effectOf } from './effect.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { answersOf } from './judge.js';
import { joinUnits } from './units.js';

/** What one value of a parameter would do, against the version as it stands. */
export interface Change extends Effect {
  readonly value: ParameterValue;
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
      return {
        value,
        ...effectOf(evaluation.columns, { cells, base, now, rules: joined.set.rules.map(({ id }) => id) }),
      };
    },
  };
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
