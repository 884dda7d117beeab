import { classify, type DeclaredTypes, type RuleTruths } from '../classify.js';
import type { OfferingContext, Predicate, RuleLogic, RuleSet } from '../logic.js';
import { STATUSES, VERDICTS } from '../status.js';
import type { Expr } from '../tree.js';
import { Evaluation } from './evaluation.js';
import type { Value } from './values.js';

/** The predicate that defines what a version of the rules means. Slow and plain; every faster form gives the same codes. */
export function referencePredicate(set: RuleSet): Predicate {
  return {
    rules: set.rules.map((rule) => rule.id),
    evaluate(offering: object, out: Uint8Array, context?: OfferingContext): number {
      const evaluation = new Evaluation(set, offering, context);
      const truths = set.rules.map((rule) => truthsOf(evaluation, rule));
      const { statuses, verdict } = classify(set.rules, truths, declaredTypes(evaluation));
      for (const [index, status] of statuses.entries()) out[index] = STATUSES.indexOf(status);
      return VERDICTS.indexOf(verdict);
    },
  };
}

/**
 * The value of one expression for an offering. `bindings` gives the values of other variables than `o`.
 * Decimals come scaled (see `DECIMAL_SCALE`), dates as day numbers.
 */
export function evaluateExpression(
  set: RuleSet,
  expr: Expr,
  offering: unknown,
  context?: OfferingContext,
  bindings: Readonly<Record<string, unknown>> = {},
): Value {
  const evaluation = new Evaluation(set, offering, context);
  const others = Object.entries(bindings).map(([name, value]) => [name, { value, pointer: `/${name}` }] as const);
  return evaluation.value(expr, new Map([...evaluation.top, ...others]));
}

/** The three truths of one rule. */
export function truthsOf(evaluation: Evaluation, rule: RuleLogic): RuleTruths {
  return {
    applies: rule.when === undefined ? true : evaluation.truth(rule.when),
    holds: rule.require === undefined ? undefined : evaluation.truth(rule.require),
    excepted: rule.unless === undefined ? false : evaluation.truth(rule.unless),
  };
}

/** The types that the offering may be declared as; undefined where that can be any of them. */
export function declaredTypes(evaluation: Evaluation): DeclaredTypes {
  const fact = declaredTypeFact(evaluation);
  if (fact?.values === undefined) return undefined;
  const declared = evaluation.possible(fact) ?? fact.values;
  return declared.length < fact.values.length ? new Set(declared.map(Number)) : undefined;
}

/** The fact that tells an offering's declared type, or undefined where the version has none. */
export function declaredTypeFact({ set }: Evaluation): Extract<Expr, { op: 'fact' }> | undefined {
  const definition = set.definitions.find(({ id, over }) => id === set.declaredType && over === 'offering');
  if (definition === undefined || !('values' in definition.expression)) return undefined;
  const { values = [] } = definition.expression;
  return { op: 'fact', id: definition.id, on: 'o', as: 'ordinal', values };
}
