import { classify, typeOf } from '../classify.js';
import type { OfferingContext, RuleLogic, RuleSet } from '../logic.js';
import type { Status, Truth } from '../status.js';
import type { Expr } from '../tree.js';
import { Evaluation } from './evaluation.js';
import { missingFor } from './missing.js';
import { declaredTypeFact, declaredTypes, truthsOf } from './predicate.js';
import type { Value } from './values.js';

/** Why a rule has its status on an offering. */
export interface Explanation {
  readonly status: Status;
  readonly applies: Truth;
  readonly holds: Truth;
  readonly excepted: Truth;
  /** Undetermined: JSON pointers into the offering of what would decide, in order. Empty where no field could. */
  readonly missing: readonly string[];
  /** JSON pointers of the fields that the rule looked at, told or not, in order. */
  readonly read: readonly string[];
}

/**
 * Explains one rule on one offering.
 *
 * @throws RangeError where the version has no such rule
 */
export function explain(set: RuleSet, ruleId: string, offering: unknown, context?: OfferingContext): Explanation {
  const index = set.rules.findIndex((rule) => rule.id === ruleId);
  const rule = set.rules[index];
  if (rule === undefined) throw new RangeError(`No rule ${ruleId} in this version.`);
  const read = new Set<string>();
  const own = truthsOf(new Evaluation(set, offering, context, read), rule);
  const evaluation = new Evaluation(set, offering, context);
  const truths = set.rules.map((each) => truthsOf(evaluation, each));
  const status = classify(set.rules, truths, declaredTypes(evaluation)).statuses[index]!;
  const missing = status === 'undetermined' ? missingOf(evaluation, rule) : [];
  return { status, ...own, missing, read: [...read] };
}

/** Questions about one offering, answered together: what one answer needed is not worked out again for the next. */
export interface Questions {
  /**
   * JSON pointers of what would decide a rule that is undetermined here, in order; {@link Explanation.missing}
   * without the rest of the explanation. To be asked only of such a rule.
   *
   * @throws RangeError where the version has no such rule
   */
  missing(ruleId: string): readonly string[];
  /** The value of an expression that sees the offering alone. */
  value(expr: Expr): Value;
}

/** Prepares questions about one offering. The offering must not change between them. */
export function questionsAbout(set: RuleSet, offering: unknown, context?: OfferingContext): Questions {
  const evaluation = new Evaluation(set, offering, context);
  return {
    missing(ruleId) {
      const rule = set.rules.find(({ id }) => id === ruleId);
      if (rule === undefined) throw new RangeError(`No rule ${ruleId} in this version.`);
      return missingOf(evaluation, rule);
    },
    value: (expr) => evaluation.value(expr),
  };
}

function missingOf(evaluation: Evaluation, rule: RuleLogic): string[] {
  const mine = unknownParts(evaluation, rule);
  if (typeOf(rule) === undefined) return mine;
  const fact = declaredTypeFact(evaluation);
  const type = fact === undefined ? [] : missingFor(evaluation, fact);
  const declared = declaredTypes(evaluation);
  if (declared === undefined) return [...new Set([...type, ...mine])];
  if (mine.length > 0) return mine;
  // No declared type fits; which of them is meant, and what is unknown of the others, would tell what it is.
  const others = evaluation.set.rules.filter((other) => typeOf(other) !== undefined && !declared.has(typeOf(other)!));
  return [...new Set([...type, ...others.flatMap((other) => unknownParts(evaluation, other))])];
}

function unknownParts(evaluation: Evaluation, rule: RuleLogic): string[] {
  const parts = [rule.when, rule.require, rule.unless].filter((part) => part !== undefined);
  return [...new Set(parts.flatMap((part) => missingFor(evaluation, part)))];
}
