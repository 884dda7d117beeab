/**
 * Shares of groups in a list, where the group of an item may be one of several candidates and its weight may be
 * unknown (any positive number). An answer is given when every way of filling in the unknown parts agrees.
 *
 * Every form of the rules calls this one implementation, so it speaks plain numbers: of each item a mask of the
 * groups it may belong to (bit i is the i-th value of the domain; at most 30 values), and its weight as a scaled
 * decimal. `NaN`, zero and negative weights are unknown. The first `count` entries are read, so callers may reuse
 * longer buffers.
 */

import { leadDepends, tieDepends } from './share-bounds.js';

/** Kleene's truth values as codes. */
const FALSE = 0;
const TRUE = 1;
const UNKNOWN = 2;
export type TruthCode = typeof FALSE | typeof TRUE | typeof UNKNOWN;

/**
 * Most different outcomes that are kept while ambiguous items are distributed. A list of twelve items of different
 * weights that may each be at two levels stays below it. Beyond it the answer is unknown, so that no input can make
 * the work explode.
 */
export const SHARE_OUTCOMES_LIMIT = 4096;

type Numbers = ArrayLike<number>;

/** One way to distribute the items: what each group holds for certain, and which groups also hold an unknown, positive amount. */
interface Outcome {
  readonly shares: readonly number[];
  readonly open: number;
}

/** Whether the greatest share belongs to more than one group. An empty list: unknown. */
export function tiedShare(groups: Numbers, weights: Numbers, count: number = groups.length): TruthCode {
  if (tieDepends(groups, weights, count)) return UNKNOWN;
  const outcomes = distribute(groups, weights, count);
  return outcomes === undefined ? UNKNOWN : agree(outcomes, tieIn);
}

/** Whether no group has a greater share than the group `of`: a mask, of one bit where that group is known. */
export function leadingShare(groups: Numbers, weights: Numbers, of: number, count: number = groups.length): TruthCode {
  if (bitsOf(of).some((group) => leadDepends(groups, weights, group, count))) return UNKNOWN;
  const outcomes = distribute(groups, weights, count);
  if (outcomes === undefined) return UNKNOWN;
  let answer: TruthCode | undefined;
  for (const group of bitsOf(of)) {
    const next = agree(outcomes, (outcome) => leadIn(outcome, group));
    if (answer !== undefined && answer !== next) return UNKNOWN;
    answer = next;
  }
  return answer ?? UNKNOWN;
}

/** The index of the group with the greatest share, or -1 where it is unknown or there is a tie. */
export function dominantShare(groups: Numbers, weights: Numbers, count: number = groups.length): number {
  if (tieDepends(groups, weights, count)) return -1;
  const outcomes = distribute(groups, weights, count);
  if (outcomes === undefined || agree(outcomes, tieIn) !== FALSE) return -1;
  for (const group of bitsOf(unionOf(groups, count))) {
    if (agree(outcomes, (outcome) => leadIn(outcome, group)) === TRUE) return group;
  }
  return -1;
}

/** Every outcome, or undefined where there is none (empty list) or there are too many. */
function distribute(groups: Numbers, weights: Numbers, count: number): readonly Outcome[] | undefined {
  if (count === 0) return undefined;
  const size = 32 - Math.clz32(unionOf(groups, count));
  const certain = new Array<number>(size).fill(0);
  const ambiguous: { mask: number; weight: number }[] = [];
  let total = 0;
  for (let index = 0; index < count; index++) {
    const mask = groups[index]!;
    if (mask === 0) return undefined;
    const weight = weights[index]! > 0 ? weights[index]! : 0;
    total += weight;
    if (weight > 0 && (mask & (mask - 1)) === 0) certain[31 - Math.clz32(mask)]! += weight;
    else ambiguous.push({ mask, weight });
  }
  if (!Number.isSafeInteger(total)) return undefined;
  // The order decides how many outcomes stand between; sorted, the answer does not depend on the order of the list.
  ambiguous.sort((a, b) => a.mask - b.mask || a.weight - b.weight);
  let outcomes: readonly Outcome[] = [{ shares: certain, open: 0 }];
  for (const item of ambiguous) {
    outcomes = spread(outcomes, item.mask, item.weight);
    if (outcomes.length > SHARE_OUTCOMES_LIMIT) return undefined;
  }
  return outcomes;
}

/** The outcomes after one more item; equal ones are kept once. A weight of 0 stands for an unknown one. */
function spread(outcomes: readonly Outcome[], mask: number, weight: number): readonly Outcome[] {
  const next = new Map<string, Outcome>();
  for (const { shares, open } of outcomes) {
    for (const group of bitsOf(mask)) {
      const outcome =
        weight === 0
          ? { shares, open: open | (1 << group) }
          : { shares: shares.map((share, index) => (index === group ? share + weight : share)), open };
      next.set(`${outcome.open}:${outcome.shares.join()}`, outcome);
    }
    if (next.size > SHARE_OUTCOMES_LIMIT) break;
  }
  return [...next.values()];
}

/**
 * The greatest certain share, how many groups without an unknown amount have it, and whether a group with an unknown
 * amount starts below it and can therefore end below, at or above it.
 */
function summary({ shares, open }: Outcome) {
  let greatest = 0;
  let holders = 0;
  for (let group = 0; group < shares.length; group++) {
    if (open & (1 << group)) continue;
    const share = shares[group]!;
    if (share > greatest) {
      greatest = share;
      holders = 1;
    } else if (share === greatest && share > 0) holders++;
  }
  const openGroups = bitsOf(open);
  return { greatest, holders, openGroups, allBelow: openGroups.every((group) => shares[group]! < greatest) };
}

function tieIn(outcome: Outcome): TruthCode {
  const { holders, openGroups, allBelow } = summary(outcome);
  if (openGroups.length === 0) return holders > 1 ? TRUE : FALSE;
  // One unknown amount can always be so great that its group leads alone; a tie needs a second open group, or a
  // certain share that the open group can still equal.
  return openGroups.length > 1 || allBelow ? UNKNOWN : FALSE;
}

function leadIn(outcome: Outcome, group: number): TruthCode {
  const { greatest, openGroups, allBelow } = summary(outcome);
  const own = outcome.shares[group] ?? 0;
  if (outcome.open & (1 << group)) {
    return openGroups.length > 1 || own < greatest ? UNKNOWN : TRUE;
  }
  if (own < greatest) return FALSE;
  if (openGroups.length === 0) return TRUE;
  return allBelow ? UNKNOWN : FALSE;
}

function agree(outcomes: readonly Outcome[], judge: (outcome: Outcome) => TruthCode): TruthCode {
  let answer: TruthCode | undefined;
  for (const outcome of outcomes) {
    const next = judge(outcome);
    if (next === UNKNOWN || (answer !== undefined && answer !== next)) return UNKNOWN;
    answer = next;
  }
  return answer ?? UNKNOWN;
}

function unionOf(groups: Numbers, count: number): number {
  let union = 0;
  for (let index = 0; index < count; index++) union |= groups[index]!;
  return union;
}

function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(31 - Math.clz32(rest & -rest));
  return bits;
}
