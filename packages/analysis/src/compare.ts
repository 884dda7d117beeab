import { isOffering } from '@afsprakenkader/offering';
import { VERDICTS } from '@afsprakenkader/rule-language';
import { companionsOf } from './companions.js';
import { type Bench, compareRule } from './compare-rules.js';
import { compareVerdicts } from './compare-verdicts.js';
import { Diagrams } from './diagram.js';
import type { RuleDifference, VerdictDifference } from './difference.js';
import { gradeOf, placeOf } from './grade.js';
import { Tables } from './inline.js';
import { judge } from './judge.js';
import { limitsOf } from './limits.js';
import { ListCoordinate } from './list-coordinate.js';
import type { Comparison, Figures, Limit, PerType, RuleChange } from './model.js';
import { tooLarge, unknownDifference, verdictsByRule, withinBudget } from './partial.js';
import { factNames } from './print.js';
import { atomsOf } from './reads.js';
import { relationOf } from './relation.js';
import { shownVerdicts } from './shown-verdicts.js';
import { Space } from './space.js';
import { StatusDiagrams } from './statuses.js';
import { type Edition, isGate, isTypeRule, type Logic, renamings, type Side, sideOf, treesOf } from './version.js';
import { Witnesses } from './witness.js';

export interface CompareOptions {
  /** Most nodes of decision diagrams, over which a comparison gives up. */
  readonly nodes?: number;
}

/** The workings of a comparison, for tests that hold its predictions against the reference. */
export interface Workings {
  readonly bench: Bench;
  readonly changed: readonly string[];
}

interface Sides {
  readonly tables: Tables;
  readonly from: Side;
  readonly to: Side;
}

function sidesOf(from: Edition, to: Edition): Sides {
  const tables = new Tables();
  return { tables, from: sideOf(from, tables, renamings(from.bundle, to.bundle)), to: sideOf(to, tables) };
}

/**
 * Everything that is ready before two versions are compared.
 *
 * @param only these of the changed rules, without their companions: too little for verdicts, and much less work
 * @throws DiagramBudget where all changed rules together look at too much
 */
export function prepare(
  from: Edition,
  to: Edition,
  { nodes }: CompareOptions = {},
  only?: readonly string[],
  isWhole = false,
): Workings {
  const { tables, from: before, to: after } = sidesOf(from, to);
  const sides = [before, after] as const;
  const changed = only ?? changedIn(before, after);
  const gates = sides.flatMap(({ rules }) => [...rules.values()].filter(isGate));
  const logics = sides.flatMap(({ rules }) => changed.map((id) => rules.get(id)).filter((rule) => rule !== undefined));
  const declared = sides.map((side) => side.declared).filter((tree) => tree !== undefined);
  const companions = only === undefined ? companionsOf(logics, after) : { rules: [], types: new Map<number, Logic>() };
  // The edge of the framework is read early: past it nothing more is asked.
  const trees = [...gates, ...logics, ...companions.rules, ...companions.types.values()].flatMap(treesOf);
  const models = [...Object.values(to.bundle.models), ...Object.values(from.bundle.models)];
  const space = new Space(trees, tables.ruleSet, models, isOffering, new Diagrams(nodes), declared, isWhole);
  const bench: Bench = {
    space,
    from: new StatusDiagrams(space, sides[0]),
    to: new StatusDiagrams(space, sides[1]),
    witnesses: new Witnesses(
      space,
      [...companions.types.values()].flatMap(treesOf).map((tree) => space.truth(tree)),
    ),
    judge: judge(...sides),
    companions,
    names: new Map([
      ...factNames(
        sides.map(({ set }) => set),
        tables,
      ),
      ...typeNames(sides),
    ]),
    hidden: new Set(
      gates.some(({ id }) => changed.includes(id))
        ? []
        : gates
            .flatMap(treesOf)
            .flatMap(atomsOf)
            .map((atom) => JSON.stringify(atom)),
    ),
  };
  return { bench, changed };
}

/**
 * Compares two versions exactly: by rule, then by verdict. Pure: no clock, no chance, no files.
 *
 * A rule counts as equal only where that is proven; a region counts as changed only where the reference confirms its
 * witness on both sides. What is neither stands in `limits` and is graded as changed.
 */
export function compareVersions(from: Edition, to: Edition, options: CompareOptions = {}): Comparison {
  const sides = sidesOf(from, to);
  const changed = changedIn(sides.from, sides.to);
  const whole = withinBudget((): Work => {
    const { bench } = prepare(from, to, options, undefined, true);
    const differences = new Map(changed.map((id) => [id, compareRule(id, bench)]));
    const together = withinBudget(() => compareVerdicts(changed, bench)) ?? verdictsFrom(differences, sides);
    return { space: bench.space, differences, together, limits: limitsOf(changed, bench) };
  });
  const { space, differences, together, limits: assumed } = whole ?? byRule(from, to, options, changed, sides);
  const { verdicts, steps } = together;
  const limits = [...assumed, ...[...differences.values()].flatMap((each) => each.limits), ...together.limits];
  const rules = rulesOf(sides, differences);
  const changedIds = new Set(rules.filter(({ change }) => change !== 'editorial').map(({ rule }) => rule));
  const equalProven = [...sides.to.rules.keys()].filter((id) => !changedIds.has(id));
  const grade = gradeOf(
    steps.map(({ step: [a, b] }) => ({ from: VERDICTS[a]!, to: VERDICTS[b]! })),
    rules,
  );
  const relation = (type?: number) =>
    relationOf(steps.filter((each) => type === undefined || each.type === type).map(({ step }) => step));
  return {
    format: 1,
    from: nameOf(from),
    to: nameOf(to),
    grade,
    place: placeOf(grade, from.bundle.version),
    relation: relation(),
    perType: { 1: relation(1), 2: relation(2), 3: relation(3), 4: relation(4) } satisfies PerType,
    rules,
    verdicts,
    equalProven,
    limits,
    figures: figuresOf(space, rules),
  };
}

/** Type rules by their ids, where they stand for their conditions. */
function typeNames(sides: readonly [Side, Side]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [index, side] of sides.entries()) {
    for (const rule of [...side.rules.values()].filter(isTypeRule)) {
      const other = sides[1 - index]!.rules.get(rule.id);
      const isSame = JSON.stringify(other?.require) === JSON.stringify(rule.require);
      const when = isSame ? '' : index === 0 ? ' (before)' : ' (after)';
      if (rule.require !== undefined) names.set(JSON.stringify(rule.require), `${rule.id}${when}`);
    }
  }
  return names;
}

interface Work {
  readonly space?: Space;
  readonly differences: ReadonlyMap<string, RuleDifference>;
  readonly together: VerdictDifference;
  readonly limits: readonly Limit[];
}

/** Each rule by itself, where all of them together are too much. Type rules are judged together. */
function byRule(from: Edition, to: Edition, options: CompareOptions, changed: readonly string[], sides: Sides): Work {
  const isType = (id: string) =>
    [sides.from, sides.to].some(({ rules }) => rules.has(id) && isTypeRule(rules.get(id)!));
  const types = changed.filter(isType);
  const groups = [...(types.length > 0 ? [types] : []), ...changed.filter((id) => !isType(id)).map((id) => [id])];
  let isAny = false;
  const parts = groups.map((ids): Pick<Work, 'differences' | 'limits'> => {
    const found = withinBudget(() => {
      const { bench } = prepare(from, to, options, ids);
      return { differences: new Map(ids.map((id) => [id, compareRule(id, bench)])), limits: limitsOf(ids, bench) };
    });
    isAny ||= found !== undefined;
    return found ?? { differences: new Map(ids.map((id) => [id, unknownDifference()])), limits: [tooLarge(ids)] };
  });
  const unordered = new Map(parts.flatMap((part) => [...part.differences]));
  const differences = new Map(changed.map((id) => [id, unordered.get(id)!]));
  const limits = parts.flatMap((part) => part.limits);
  const together = verdictsFrom(differences, sides);
  return { differences, together: isAny ? together : { ...together, limits: [] }, limits };
}

/** Verdicts that follow from the rules one by one, shown as far as their offerings go. */
function verdictsFrom(
  differences: ReadonlyMap<string, RuleDifference>,
  { from, to, tables }: Sides,
): VerdictDifference {
  return { ...verdictsByRule(differences), verdicts: shownVerdicts(differences, from, to, tables) };
}

/** Rules whose logic is not the same tree on both sides. */
function changedIn(from: Side, to: Side): readonly string[] {
  const ids = [...new Set([...to.rules.keys(), ...from.rules.keys()])];
  const differs = ids.filter((id) => JSON.stringify(from.rules.get(id)) !== JSON.stringify(to.rules.get(id)));
  const isType = (id: string) => [from, to].some((side) => side.rules.has(id) && isTypeRule(side.rules.get(id)!));
  const typesMove = JSON.stringify(from.declared) !== JSON.stringify(to.declared) || differs.some(isType);
  // Type rules are judged together.
  return ids.filter((id) => differs.includes(id) || (typesMove && isType(id)));
}

function rulesOf({ from, to }: Sides, differences: ReadonlyMap<string, RuleDifference>): readonly RuleChange[] {
  const ids = [...new Set([...to.rules.keys(), ...from.rules.keys()])];
  return ids.flatMap((id): readonly RuleChange[] => {
    const [before, after] = [from.rule(id), to.rule(id)];
    const differs = keysThatDiffer(before, after);
    const { regions = [], steps = [], limits = [] } = differences.get(id) ?? {};
    const modality =
      before !== undefined && after !== undefined && before.modality !== after.modality
        ? { modality: { from: before.modality, to: after.modality } }
        : {};
    const isSame = steps.length === 0 && limits.length === 0 && !differs.some((key) => BINDING.includes(key));
    if (differs.length === 0 && isSame) return [];
    const change =
      before === undefined ? 'added' : after === undefined ? 'removed' : isSame ? 'editorial' : ('changed' as const);
    return [{ rule: id, change, relation: relationOf(steps), differs, ...modality, regions }];
  });
}

/** Keys of a rule that say how it binds, and are no matter of words even where no status moves. */
const BINDING: readonly string[] = ['modality', 'judgedBy', 'scope', 'classifies', 'leaves'];

function keysThatDiffer(before: object | undefined, after: object | undefined): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const [left, right] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const keys = [...new Set([...Object.keys(left!), ...Object.keys(right!)])].sort();
  return keys.filter((key) => JSON.stringify(left![key]) !== JSON.stringify(right![key]));
}

function nameOf({ bundle, digest }: Edition): Comparison['from'] {
  return { version: bundle.version, ...(digest === undefined ? {} : { digest }) };
}

function figuresOf(space: Space | undefined, rules: readonly RuleChange[]): Figures {
  const coordinates = space?.coordinates ?? [];
  const lists = coordinates.filter((each) => each instanceof ListCoordinate);
  return {
    coordinates: coordinates.length,
    cells: Math.round(coordinates.reduce((sum, { cells }) => sum + Math.log10(cells.length), 0) * 10) / 10,
    nodes: space?.store.size ?? 0,
    lists: lists.reduce((sum, { tried }) => sum + tried, 0),
    listCells: lists.reduce((sum, { cells }) => sum + cells.length, 0),
    seenCells: lists.reduce((sum, { cells }) => sum + cells.filter((cell) => !cell.unseen).length, 0),
    regions: rules.reduce((sum, { regions }) => sum + regions.length, 0),
  };
}
