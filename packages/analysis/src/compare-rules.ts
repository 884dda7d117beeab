import { STATUSES, VERDICTS, verdictOf } from '@afsprakenkader/rule-language';
import { AtomSpace } from './atom-space.js';
import { type Box, boxesOf } from './boxes.js';
import type { Companions } from './companions.js';
import { cubesOf } from './cubes.js';
import { type Column, describe } from './describe.js';
import type { Diagram } from './diagram.js';
import type { RuleDifference } from './difference.js';
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
  const steps = store.join(from.status(rule), to.status(rule), (a, b) =>
    a === b && weightOf(before, a) === weightOf(after, b) ? SAME : a * STATUSES.length + b,
  );
  if (isEdge || from.outside === to.outside) return steps;
  const crosses = store.join(from.outside, to.outside, (is, was) => (is === was ? 0 : 1));
  return store.join(crosses, steps, (crossing, step) => (crossing === 1 ? SAME : step));
}

function weightOf(logic: Logic | undefined, status: number): number {
  return logic === undefined ? 0 : VERDICTS.indexOf(verdictOf(logic.modality, STATUSES[status]!));
}

function statusesIn(code: number): readonly [number, number] {
  return [Math.floor(code / STATUSES.length), code % STATUSES.length];
}

/** The regions, each told by the conditions that the rule itself is made of. */
function regionsOf(rule: string, bench: Bench): Pick<RuleDifference, 'regions' | 'limits'> | undefined {
  const columns = columnsOf(rule, bench);
  const atoms = new AtomSpace(bench.space, new Map([...columns].map(([key, { diagram }]) => [key, diagram])));
  const [from, to] = [new StatusDiagrams(atoms, bench.from.side), new StatusDiagrams(atoms, bench.to.side)];
  const found = boxesOf(atoms.store, differenceOf(rule, atoms, from, to), (code) => code !== SAME);
  if (found === undefined) return undefined;
  const places = [...found].flatMap(([code, boxes]) =>
    boxes.flatMap((box) => placesOf(box, code, atoms, columns, bench)),
  );
  const near = atoms.clusters.map(({ diagram }, level) =>
    coarse(
      diagram,
      places.flatMap(({ rows }) => rows.get(level) ?? []),
      bench.space,
    ),
  );
  const regions: Region[] = [];
  const limits: Limit[] = [];
  for (const { code, says, rows } of places) {
    const goals = [...rows].map(([level, wanted]) => near[level]!(wanted));
    const region = regionOf(rule, says.join(' && ') || 'true', goals, statusesIn(code), bench);
    if ('kind' in region) limits.push(region);
    else regions.push(region);
  }
  return { regions, limits };
}

type Columns = ReadonlyMap<string, Column & { readonly diagram: Diagram }>;

/** What a region says, and by cluster the rows of which it is made. */
interface Place {
  readonly code: number;
  readonly says: readonly string[];
  readonly rows: ReadonlyMap<number, ReadonlySet<number>>;
}

/** A box of rows in as few cubes as can be. */
function placesOf(
  box: Box,
  code: number,
  atoms: AtomSpace,
  columns: Columns,
  { hidden, names }: Bench,
): readonly Place[] {
  let places: readonly Place[] = [{ code, says: [], rows: new Map() }];
  for (const [level, wanted] of box) {
    const { keys, rows } = atoms.clusters[level]!;
    const own = keys.map((key) => columns.get(key)!);
    const cubes = cubesOf(rows, wanted).map(([cube, numbers]) => {
      const shown = cube.map((allowed, index) => (hidden.has(keys[index]!) ? undefined : allowed));
      return { says: describe(own, shown, names), numbers };
    });
    places = places.flatMap((place) =>
      cubes.map(({ says, numbers }) => ({
        code,
        says: [...place.says, ...says],
        rows: new Map([...place.rows, [level, numbers]]),
      })),
    );
  }
  return places;
}

/** Goals in a diagram that tells no more of its rows apart than the goals do, and so is small. */
function coarse(
  diagram: Diagram,
  wanted: readonly ReadonlySet<number>[],
  { store }: Space,
): (rows: ReadonlySet<number>) => Goal {
  const sets = [...new Set(wanted)];
  const signs = new Map<string, number>();
  const classOf = (row: number) => {
    const sign = sets.flatMap((set, index) => (set.has(row) ? [index] : [])).join();
    if (!signs.has(sign)) signs.set(sign, signs.size);
    return signs.get(sign)!;
  };
  const small = store.map(diagram, classOf);
  return (rows) => {
    const classes = new Set([...rows].map(classOf));
    return { diagram: small, wanted: (value) => classes.has(value) };
  };
}

/** The conditions that decide a rule on either side, with their diagrams, by their text. */
function columnsOf(rule: string, { space, from, to }: Bench): Columns {
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
    // Type rules are judged together: whether each of them holds says more than what they are made of.
    const parts = logics.flatMap((logic) => (isTypeRule(logic) ? treesOf(logic) : treesOf(logic).flatMap(atomsOf)));
    for (const expr of parts) {
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
