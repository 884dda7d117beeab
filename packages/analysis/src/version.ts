import type { Bundle, Rule } from '@afsprakenkader/framework';
import type { Expr, RuleLogic, RuleSet } from '@afsprakenkader/rule-language';
import { inline, type Tables } from './inline.js';

/** A version as it is handed in: its bundle and the digest of the bundle's file. */
export interface Edition {
  readonly bundle: Bundle;
  readonly digest?: string;
}

/** The logic of a rule with definitions and parameters put in. */
export type Logic = RuleLogic;

/** One side of a comparison. */
export interface Side {
  readonly set: RuleSet;
  /** Logic of each rule, by the id it has in the newer version, in order. */
  readonly rules: ReadonlyMap<string, Logic>;
  /** The rule as its bundle has it, by the same id. */
  readonly rule: (id: string) => Rule | undefined;
  /** What tells the declared type; undefined where the version has none. */
  readonly declared: (Expr & { readonly values?: readonly (string | number)[] }) | undefined;
}

/** The evaluator's view of a bundle. */
export function setOf(bundle: Bundle): RuleSet {
  return {
    parameters: Object.fromEntries(bundle.parameters.map(({ id, value }) => [id, value])),
    definitions: bundle.definitions,
    rules: bundle.rules,
    declaredType: bundle.declaredType,
  };
}

/** @param renamed new ids of this version's rules, by their ids in it */
export function sideOf({ bundle }: Edition, tables: Tables, renamed: ReadonlyMap<string, string> = new Map()): Side {
  const set = setOf(bundle);
  const idOf = (rule: Rule) => renamed.get(rule.id) ?? rule.id;
  const rules = new Map(bundle.rules.map((rule) => [idOf(rule), { ...logicOf(rule, set, tables), id: idOf(rule) }]));
  const definition = bundle.definitions.find(({ id, over }) => id === bundle.declaredType && over === 'offering');
  const declared = definition && inline(definition.expression, set, tables);
  return { set, rules, rule: (id) => bundle.rules.find((rule) => idOf(rule) === id), declared };
}

function logicOf(rule: Rule, set: RuleSet, tables: Tables): Logic {
  const part = (name: 'when' | 'require' | 'unless') => {
    const expr = rule[name];
    return expr === undefined ? {} : { [name]: inline(expr, set, tables) };
  };
  return {
    id: rule.id,
    modality: rule.modality,
    ...(rule.judgedBy === undefined ? {} : { judgedBy: rule.judgedBy }),
    ...(rule.scope === undefined ? {} : { scope: rule.scope }),
    ...(rule.classifies === undefined ? {} : { classifies: rule.classifies }),
    ...part('when'),
    ...part('require'),
    ...part('unless'),
  };
}

/** New ids of renamed rules, by their old ids. */
export function renamings(from: Bundle, to: Bundle): ReadonlyMap<string, string> {
  const kept = new Set(to.rules.map(({ id }) => id));
  const gone = new Set(from.rules.map(({ id }) => id).filter((id) => !kept.has(id)));
  return new Map(
    to.rules.flatMap(({ id, formerly = [] }) =>
      formerly.filter((old) => gone.has(old)).map((old) => [old, id] as const),
    ),
  );
}

/** The expressions of a rule, none missing that is there. */
export function treesOf(rule: Logic): readonly Expr[] {
  return [rule.when, rule.require, rule.unless].filter((tree) => tree !== undefined);
}

export function isGate({ classifies }: Logic): boolean {
  return classifies !== undefined && 'framework' in classifies;
}

export function isTypeRule({ classifies }: Logic): boolean {
  return classifies !== undefined && 'type' in classifies;
}
