import { STATUSES, VERDICTS, verdictOf } from '@afsprakenkader/rule-language';
import { AtomSpace } from './atom-space.js';
import { boxesOf } from './boxes.js';
import type { Companions } from './companions.js';
import { cubesOf } from './cubes.js';
import { type Column, describe } from './describe.js';
import type { Diagram } from './diagram.js';
import type { Judged } from './judge.js';
import type { Limit, Region, Witness } from './model.js';
import type { Goal } from './nearest.js';
import { noRegions, noWitness, withinBudget } from './partial.js';
import type { FactNames } from './print.js';
import { atomsOf } from './reads.js';
import type { Step } from './relation.js';
import type { Space } from './space.js';
import { StatusDiagrams, type TruthSpace } from './statuses.js';
import { isGate, isTypeRule, type Logic, type Side, treesOf } from './version.js';
import type { Witnesses } from './witness.js';

/** What one comparison is made with. */
export interface Bench {
  readonly space: Space;
  readonly from: StatusDiagrams;
  readonly to: StatusDiagrams;
  readonly witnesses: Witnesses;
  readonly judge: (witness: Witness, rule?: string) => Judged;
  readonly names: FactNames;
  readonly companions: Companions;
  /** Conditions that every region shares, so that they go without saying. */
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
  const difference = differenceOf(rule, bench.space, bench.from, bench.to);
  const pairs = [...bench.space.store.values(difference)].filter((code) => code !== SAME).map(statusesIn);
  if (pairs.length === 0) return { regions: [], steps: [], limits: [] };
  const weigh = (side: Side, status: number) => weightOf(side.rules.get(rule), status);
  const steps = pairs.map(([a, b]): Step => [weigh(bench.from.side, a), weigh(bench.to.side, b)]);
  const found = withinBudget(() => regionsOf(rule, bench));
  return { steps, ...(found ?? { regions: [], limits: [noRegions(rule)] }) };
}

/** The statuses on both sides as one code where they differ, else {@link SAME}. */
function differenceOf(rule: string, { store }: TruthSpace, from: StatusDiagrams, to: StatusDiagrams): Diagram {
  const [before, after] = [from.side.rules.get(rule), to.side.rules.get(rule)];
  const isEdge = [before, after].some((logic) => logic !== undefined && isGate(logic));
  return store.combine([from.outside, to.outside, from.status(rule), to.status(rule)], ([isOut, wasOut, a, b]) => {
    if (!isEdge && isOut !== wasOut) return SAME;
    return a === b && weightOf(before, a!) === weightOf(after, b!) ? SAME : a! * STATUSES.length + b!;
  });
}

function weightOf(logic: Logic | undefined, status: number): number {
  return logic === undefined ? 0 : VERDICTS.indexOf(verdictOf(logic.modality, STATUSES[status]!));
}

function statusesIn(code: number): readonly [number, number] {
  return [Math.floor(code / STATUSES.length), code % STATUSES.length];
}

/** The regions, each told by the conditions that the rule itself is made of. */
function regionsOf(rule: string, bench: Bench): Pick<RuleDifference, 'regions' | 'limits'> | undefined {
  const { space } = bench;
  const columns = columnsOf(rule, bench);
  const atoms = new AtomSpace(space, new Map([...columns].map(([key, { diagram }]) => [key, diagram])));
  const [from, to] = [new StatusDiagrams(atoms, bench.from.side), new StatusDiagrams(atoms, bench.to.side)];
  const found = boxesOf(atoms.store, differenceOf(rule, atoms, from, to), (code) => code !== SAME);
  if (found === undefined) return undefined;
  const regions: Region[] = [];
  const limits: Limit[] = [];
  for (const [code, boxes] of found) {
    const [a, b] = statusesIn(code);
    for (const box of boxes) {
      let parts: readonly { readonly says: readonly string[]; readonly goals: readonly Goal[] }[] = [
        { says: [], goals: [] },
      ];
      for (const [level, wanted] of box) {
        const { keys, rows, diagram } = atoms.clusters[level]!;
        const own = keys.map((key) => columns.get(key)!);
        const cubes = cubesOf(rows, wanted).map(([cube, numbers]) => {
          const shown = cube.map((allowed, index) => (bench.hidden.has(keys[index]!) ? undefined : allowed));
          return {
            says: describe(own, shown, bench.names),
            goal: { diagram, wanted: (row: number) => numbers.has(row) },
          };
        });
        parts = parts.flatMap(({ says, goals }) =>
          cubes.map((cube) => ({ says: [...says, ...cube.says], goals: [...goals, cube.goal] })),
        );
      }
      for (const { says, goals } of parts) {
        const region = regionOf(rule, says.join(' && ') || 'true', goals, [a, b], bench);
        if ('kind' in region) limits.push(region);
        else regions.push(region);
      }
    }
  }
  return { regions, limits };
}

/** The conditions that decide a rule on either side, with their diagrams, by their text. */
function columnsOf(
  rule: string,
  { space, from, to }: Bench,
): ReadonlyMap<string, Column & { readonly diagram: Diagram }> {
  const columns = new Map<string, Column & { readonly diagram: Diagram }>();
  for (const side of [from, to]) {
    const own = side.side.rules.get(rule);
    const isType = own !== undefined && isTypeRule(own);
    const { declared } = side.side;
    if (isType && declared !== undefined)
      columns.set(`table ${JSON.stringify(declared)}`, { expr: declared, isTruth: false, diagram: side.declared() });
    const logics = [...side.side.rules.values()].filter(
      (logic) => logic === own || isGate(logic) || (isType && isTypeRule(logic)),
    );
    for (const expr of logics.flatMap(treesOf).flatMap(atomsOf)) {
      const key = JSON.stringify(expr);
      if (!columns.has(key)) columns.set(key, { expr, isTruth: true, diagram: space.truth(expr) });
    }
  }
  return columns;
}

function regionOf(
  rule: string,
  when: string,
  goals: readonly Goal[],
  [a, b]: readonly [number, number],
  bench: Bench,
): Region | Limit {
  const [from, to] = [STATUSES[a]!, STATUSES[b]!];
  for (const witness of bench.witnesses.nearest(goals)) {
    const judged = bench.judge(witness, rule);
    if (judged.from.status(rule) !== a || judged.to.status(rule) !== b) continue;
    const { offering, disputedUnits } = witness;
    return { when, from, to, witness: offering, ...(disputedUnits === undefined ? {} : { disputedUnits }) };
  }
  return noWitness(rule, when, from, to);
}
