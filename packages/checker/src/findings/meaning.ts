import {
  DECIMAL_SCALE,
  type Expr,
  evaluateExpression,
  explain,
  type OfferingContext,
  type RuleSet,
  type Truth,
  typeOf,
} from '@afsprakenkader/rule-language';

/** What the reference evaluator can tell about one offering beyond statuses. */
export interface Meaning {
  /** Pointers of the fields whose telling would decide the rule. */
  missing(rule: string): readonly string[];
  truth(expression: Expr): Truth;
  /** The value of a decimal expression; undefined where it is unknown. */
  number(expression: Expr): number | undefined;
  /** The values that a finite expression may have; undefined where it may be anything. */
  possible(expression: Expr): readonly (string | number)[] | undefined;
}

export type MeaningOf = (offering: object, context: OfferingContext | undefined) => Meaning;

/** Asks the reference evaluator of a version. */
export function meaningIn(set: RuleSet): MeaningOf {
  const types = { ...set, rules: set.rules.filter((rule) => typeOf(rule) !== undefined) };
  // What a rule misses depends on itself alone, or for a type rule on the type rules: the others need not run.
  const sets = new Map(
    set.rules.map((rule) => [rule.id, typeOf(rule) === undefined ? { ...set, rules: [rule] } : types]),
  );
  return (offering, context) => ({
    missing: (rule) => explain(sets.get(rule) ?? set, rule, offering, context).missing,
    truth: (expression) => {
      const value = evaluateExpression(set, expression, offering, context);
      return value.kind === 'truth' ? value.truth : undefined;
    },
    number: (expression) => {
      const value = evaluateExpression(set, expression, offering, context);
      return value.kind === 'decimal' && value.quantity !== undefined ? value.quantity / DECIMAL_SCALE : undefined;
    },
    possible: (expression) => {
      const value = evaluateExpression(set, expression, offering, context);
      return value.kind === 'possible' ? value.possible : undefined;
    },
  });
}
