import { STATUSES, VERDICTS, verdictOf } from '@afsprakenkader/rule-language';
import { type Box, boxesOf } from './boxes.js';
import { describe } from './describe.js';
import { conditionInDutch } from './dutch.js';
import type { Limit, Region, Witness } from './model.js';
import type { FactNames } from './print.js';
import type { Step } from './relation.js';
import type { Space } from './space.js';
import type { StatusDiagrams } from './statuses.js';
import { isGate } from './version.js';
import type { Judged, Witnesses } from './witness.js';

/** What one comparison is made with. */
export interface Bench {
  readonly space: Space;
  readonly from: StatusDiagrams;
  readonly to: StatusDiagrams;
  readonly witnesses: Witnesses;
  readonly judge: (witness: Witness) => Judged;
  readonly names: FactNames;
  /** Coordinates that every region shares, so that they go without saying. */
  readonly hidden: ReadonlySet<string>;
}

export interface RuleDifference {
  readonly regions: readonly Region[];
  readonly steps: readonly Step[];
  readonly limits: readonly Limit[];
}

const SAME = -1;

/**
 * All regions on which a rule has another status, or the same status with another weight. Where only one of the
 * versions speaks about an offering at all, that is told of the rules that decide it, and not of every other rule.
 */
export function compareRule(rule: string, bench: Bench): RuleDifference {
  const { space } = bench;
  const [before, after] = [bench.from.side.rules.get(rule), bench.to.side.rules.get(rule)];
  const weigh = (logic: typeof before, status: number) =>
    logic === undefined ? 0 : VERDICTS.indexOf(verdictOf(logic.modality, STATUSES[status]!));
  const isEdge = [before, after].some((logic) => logic !== undefined && isGate(logic));
  const difference = space.store.combine(
    [bench.from.outside, bench.to.outside, bench.from.status(rule), bench.to.status(rule)],
    ([isOut, wasOut, a, b]) => {
      if (!isEdge && isOut !== wasOut) return SAME;
      return a === b && weigh(before, a!) === weigh(after, b!) ? SAME : a! * STATUSES.length + b!;
    },
  );
  const pairs = [...space.store.values(difference)].filter((code) => code !== SAME).map(statusesIn);
  const steps = pairs.map(([a, b]): Step => [weigh(before, a), weigh(after, b)]);
  const found = boxesOf(space.store, difference, (code) => code !== SAME);
  if (found === undefined) return { regions: [], steps, limits: [tooMany(rule)] };
  const regions: Region[] = [];
  const limits: Limit[] = [];
  for (const [code, boxes] of found) {
    const [a, b] = statusesIn(code);
    for (const box of boxes) {
      const region = regionOf(rule, box, a, b, bench);
      if ('kind' in region) limits.push(region);
      else regions.push(region);
    }
  }
  return { regions, steps, limits };
}

function statusesIn(code: number): readonly [number, number] {
  return [Math.floor(code / STATUSES.length), code % STATUSES.length];
}

function regionOf(rule: string, box: Box, a: number, b: number, bench: Bench): Region | Limit {
  const when = describe(box, bench.space, bench.names, bench.hidden);
  const [from, to] = [STATUSES[a]!, STATUSES[b]!];
  for (const witness of bench.witnesses.near(box)) {
    const judged = bench.judge(witness);
    if (judged.from.status(rule) !== a || judged.to.status(rule) !== b) continue;
    const { offering, disputedUnits } = witness;
    return { when, from, to, witness: offering, ...(disputedUnits === undefined ? {} : { disputedUnits }) };
  }
  return {
    kind: 'no-witness',
    rules: [rule],
    what: {
      nl: `Mogelijk gaat ${rule} van ${from} naar ${to} waar ${conditionInDutch(when)}; geen aanbod gevonden dat het toont.`,
      en: `Possibly ${rule} goes from ${from} to ${to} where ${when}; no offering was found that shows it.`,
    },
  };
}

function tooMany(rule: string): Limit {
  return {
    kind: 'budget',
    rules: [rule],
    what: {
      nl: `${rule} verandert op meer plaatsen dan opgesomd kunnen worden; de richting staat vast, de lijst ontbreekt.`,
      en: `${rule} changes in more places than can be listed; the direction is certain, the list is missing.`,
    },
  };
}
