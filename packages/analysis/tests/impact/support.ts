import {
  type OfferingContext,
  type RuleSet,
  referencePredicate,
  STATUSES,
  VERDICTS,
} from '@afsprakenkader/rule-language';
import type { Random } from '../../../rule-language/tests/compile/random.js';
import { randomOffering as anything, randomContext } from '../../../rule-language/tests/compile/random-offering.js';
import { type Columns, evaluate, type GroupImpact } from '../../src/impact/index.js';
import { numbersFrom, randomDisputes, randomOffering } from '../random.js';

export interface Row {
  readonly offering: object;
  readonly context: OfferingContext;
}

/** Offerings with anything in them that JSON can hold. */
export function anythingFrom(random: Random, count: number): readonly Row[] {
  return random.times(count, () => ({ offering: anything(random) as object, context: randomContext(random) ?? {} }));
}

/** Offerings in good form. */
export function catalogue(seed: number, count: number): readonly Row[] {
  const random = numbersFrom(seed);
  return Array.from({ length: count }, () => ({
    offering: randomOffering(random),
    context: { disputedUnits: randomDisputes(random) },
  }));
}

/** What the reference says of a row. */
export function judgedBy(set: RuleSet): (row: Row) => { readonly verdict: number; readonly statuses: Uint8Array } {
  const reference = referencePredicate(set);
  return ({ offering, context }) => {
    const statuses = new Uint8Array(set.rules.length);
    return { verdict: reference.evaluate(offering, statuses, context), statuses };
  };
}

/** Rows on which columns and reference differ, in words. */
export function differences(columns: Columns, rows: readonly Row[], set: RuleSet): readonly string[] {
  const judge = judgedBy(set);
  const evaluation = evaluate(columns, set);
  const found: string[] = [];
  for (let row = 0; row < columns.rows; row++) {
    const source = rows[columns.ordinals[row]!]!;
    const { verdict, statuses } = judge(source);
    const told = Array.from(statuses, (_, rule) => evaluation.status(rule, row)).join();
    if (verdict !== evaluation.verdicts[row] || told !== statuses.join())
      found.push(`${JSON.stringify(source.offering)}: ${told}, not ${statuses.join()}`);
  }
  return found;
}

/** The impact of a step, counted offering by offering with the reference. */
export function slowImpact(rows: readonly Row[], before: RuleSet, after: RuleSet): ReadonlyMap<string, number> {
  const [was, is] = [judgedBy(before), judgedBy(after)];
  const ids = [...new Set([...before.rules, ...after.rules].map(({ id }) => id))];
  const counts = new Map<string, number>();
  const add = (...key: readonly unknown[]) =>
    counts.set(JSON.stringify(key), (counts.get(JSON.stringify(key)) ?? 0) + 1);
  const named = ({ rules }: RuleSet, statuses: Uint8Array) =>
    new Map<string, string>(rules.map(({ id }, index) => [id, STATUSES[statuses[index]!]!]));
  for (const row of rows) {
    const institution = (row.offering as { readonly institution?: unknown }).institution;
    const group = typeof institution === 'string' ? institution : null;
    const [from, to] = [was(row), is(row)];
    const [old, now] = [named(before, from.statuses), named(after, to.statuses)];
    add(group, 'verdict', VERDICTS[from.verdict], VERDICTS[to.verdict]);
    let touched = from.verdict !== to.verdict;
    for (const id of ids) {
      const [a, b] = [old.get(id) ?? 'absent', now.get(id) ?? 'absent'];
      if (a === b) continue;
      add(group, id, a, b);
      const quiet = [a, b].every((each) => ['absent', 'not-applicable', 'met', 'notice'].includes(each));
      touched ||= !(quiet && (a === 'absent' || b === 'absent'));
    }
    if (touched) add(group, 'touched');
  }
  return counts;
}

/** The same counts out of an impact. */
export function countsOf(groups: readonly GroupImpact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { institution, touched, verdicts, rules } of groups) {
    for (const { from, to, count } of verdicts) counts.set(JSON.stringify([institution, 'verdict', from, to]), count);
    for (const { rule, moves } of rules)
      for (const { from, to, count } of moves) counts.set(JSON.stringify([institution, rule, from, to]), count);
    if (touched > 0) counts.set(JSON.stringify([institution, 'touched']), touched);
  }
  return counts;
}

export function sorted(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
