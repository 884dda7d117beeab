import { type Expr, type RuleLogic, type RuleSet, readsOf } from '@afsprakenkader/rule-language';
import { type Demand, demandOf } from './demand.js';

/**
 * Rules that have to be judged together: those that decide whether an offering is inside the framework, those that say
 * of which type it is, and every other rule by itself.
 */
export interface Unit {
  /** `gate`: a failing one puts the offering outside the framework. */
  readonly kind: 'gate' | 'type' | 'rule';
  /** Indexes of its rules in the version. */
  readonly rules: readonly number[];
  /** A version that holds its rules only. */
  readonly set: RuleSet;
  readonly demand: Demand;
  /** Parameters that its rules read, also through definitions. */
  readonly parameters: ReadonlySet<string>;
}

export function unitsOf(set: RuleSet): readonly Unit[] {
  const groups = new Map<string, number[]>();
  for (const [index, rule] of set.rules.entries()) {
    const name = kindOf(rule) === 'rule' ? `rule ${index}` : kindOf(rule);
    groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  return [...groups.values()].map((rules) => unitOf(set, rules));
}

/** Several units as one, judged in one go. None of them may be a gate. */
export function joinUnits(set: RuleSet, units: readonly Unit[]): Unit {
  return unitOf(
    set,
    units.flatMap(({ rules }) => rules).sort((a, b) => a - b),
  );
}

/** Everything that the rules of a version can see of an offering. */
export function demandOfSet(set: RuleSet): Demand {
  return demandOf(
    set.rules.flatMap((rule) => treesOf(rule, set)),
    set.definitions,
  );
}

function unitOf(set: RuleSet, indexes: readonly number[]): Unit {
  const rules = indexes.map((index) => set.rules[index]!);
  const trees = rules.flatMap((rule) => treesOf(rule, set));
  return {
    kind: kindOf(rules[0]!),
    rules: indexes,
    set: { ...set, rules },
    demand: demandOf(trees, set.definitions),
    parameters: new Set(trees.flatMap((tree) => readsOf(tree, set.definitions).parameters)),
  };
}

function kindOf({ classifies }: RuleLogic): Unit['kind'] {
  if (classifies === undefined) return 'rule';
  return 'framework' in classifies ? 'gate' : 'type';
}

/** The expressions that decide about a rule; a type rule is held against the declared type. */
function treesOf({ when, require, unless, classifies }: RuleLogic, set: RuleSet): readonly Expr[] {
  const isType = classifies !== undefined && 'type' in classifies;
  const declared = isType
    ? set.definitions.filter(({ id, over }) => over === 'offering' && id === set.declaredType)
    : [];
  return [when, require, unless, ...declared.map(({ expression }) => expression)].filter((tree) => tree !== undefined);
}
