import type { RuleSet } from '@afsprakenkader/rule-language';
import { type Cells, cellsOf, restOf } from './cells.js';
import { compareOn } from './compare.js';
import { joinDemands } from './demand.js';
import { type Effect, effectOf } from './effect.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { type Answers, answersOf } from './judge.js';
import type { Partition } from './partition.js';
import { joinUnits } from './units.js';

type Logic = RuleSet['rules'][number];

/** One rule of a version, ready to be written otherwise again and again. */
export interface WhatIfRule {
  /** @throws RangeError where the new text reads what the columns do not hold */
  change(rule: Logic): Effect;
}

/**
 * Makes one rule ready to be edited: all the rest of the verdict is counted beforehand. A text that reads the same fields
 * as the one before it costs a look at each class of offerings; one that reads others costs a pass over the rows.
 *
 * Where the rule decides what is inside the framework, each change judges the whole version again.
 *
 * @throws RangeError where the version has no such rule
 */
export function whatIfRule(evaluation: Evaluation, id: string): WhatIfRule {
  const { judged, set, columns } = evaluation;
  const place = set.rules.findIndex((rule) => rule.id === id);
  const found = judged.find(({ unit }) => unit.rules.includes(place));
  if (found === undefined) throw new RangeError(`The version has no rule ${id}.`);
  const { unit } = found;
  const written = (rule: Logic): RuleSet => ({
    ...set,
    rules: set.rules.map((own, at) => (at === place ? rule : own)),
  });
  if (unit.kind === 'gate')
    return { change: (rule) => judgedAgain(evaluation, evaluate(columns, written(rule), evaluation)) };
  const rest = restOf(evaluation, new Set([unit]));
  let ready: { readonly partition: Partition; readonly base: Answers; readonly cells: Cells } | undefined;
  return {
    change(rule) {
      const after = joinUnits(written(rule), [unit]);
      const demand = joinDemands([unit.demand, after.demand]);
      if (!columns.covers(demand)) throw new RangeError(`The columns lack what ${id} asks for.`);
      const partition = columns.partition(demand);
      if (ready?.partition !== partition) {
        const base = answersOf(unit.set, partition);
        ready = { partition, base, cells: cellsOf(evaluation, base, rest) };
      }
      const now = answersOf(after.set, partition);
      const rules = unit.set.rules.map((own) => own.id);
      return effectOf(columns, { cells: ready.cells, base: ready.base, now, rules });
    },
  };
}

function judgedAgain(before: Evaluation, after: Evaluation): Effect {
  const { groups, rows } = compareOn(before, after);
  const { ordinals } = after.columns;
  return {
    groups,
    touched: rows.length,
    examples: (most) => Array.from(rows.subarray(0, most), (row) => ordinals[row]!),
  };
}
