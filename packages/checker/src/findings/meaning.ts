import {
  DECIMAL_SCALE,
  type Expr,
  type OfferingContext,
  questionsAbout,
  type RuleSet,
  type Truth,
} from '@afsprakenkader/rule-language';

/** What the reference evaluator can tell about one offering beyond statuses. */
export interface Meaning {
  /** Pointers of the fields whose telling would decide a rule that is undetermined here. */
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
  return (offering, context) => {
    const questions = questionsAbout(set, offering, context);
    return {
      missing: (rule) => questions.missing(rule),
      truth: (expression) => {
        const value = questions.value(expression);
        return value.kind === 'truth' ? value.truth : undefined;
      },
      number: (expression) => {
        const value = questions.value(expression);
        return value.kind === 'decimal' && value.quantity !== undefined ? value.quantity / DECIMAL_SCALE : undefined;
      },
      possible: (expression) => {
        const value = questions.value(expression);
        return value.kind === 'possible' ? value.possible : undefined;
      },
    };
  };
}
