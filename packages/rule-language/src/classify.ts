import type { RuleLogic } from './logic.js';
import { noticeOf, type Status, statusOf, type Truth, VERDICTS, type Verdict, verdictOf } from './status.js';

/** What is known of the parts of one rule. A part that is absent: applies `true`, holds `undefined`, excepted `false`. */
export interface RuleTruths {
  readonly applies: Truth;
  readonly holds: Truth;
  readonly excepted: Truth;
}

/** The types that the institution may have declared; undefined where it declared none. */
export type DeclaredTypes = ReadonlySet<number> | undefined;

export interface Classification {
  /** In the order of the rules. */
  readonly statuses: readonly Status[];
  readonly verdict: Verdict;
}

/**
 * From truths to statuses and a verdict. `truths` stand in the order of `rules`.
 *
 * First the rules that decide whether the framework speaks about the offering at all: where one of them fails,
 * nothing applies. Then the type rules, judged together against what is declared. Then each other rule by itself.
 */
export function classify(
  rules: readonly RuleLogic[],
  truths: readonly RuleTruths[],
  declared: DeclaredTypes,
): Classification {
  const pairs = rules.map((rule, index) => ({ rule, truth: truths[index]! }));
  const isOutside = pairs.some(({ rule, truth }) => isGate(rule) && gateStatus(truth) === 'unmet');
  if (isOutside) return { statuses: rules.map(() => 'not-applicable'), verdict: 'outside-framework' };
  const types = classifyTypes(pairs, declared);
  const statuses = pairs.map(({ rule, truth }) => types.get(rule) ?? single(rule, truth));
  return { statuses, verdict: worst(rules, statuses) };
}

/** The type that a rule's truth makes the offering, where it is a type rule. */
export function typeOf(rule: RuleLogic): number | undefined {
  return rule.classifies !== undefined && 'type' in rule.classifies ? rule.classifies.type : undefined;
}

/** A type rule holds only where it applies. */
export function isOfType({ applies, holds }: RuleTruths): Truth {
  if (applies === false || holds === false) return false;
  return applies === undefined ? undefined : holds;
}

function isGate(rule: RuleLogic): boolean {
  return rule.classifies !== undefined && 'framework' in rule.classifies;
}

function gateStatus({ applies, holds }: RuleTruths): Status {
  return statusOf('constitutive', applies, holds, false);
}

function single(rule: RuleLogic, truth: RuleTruths): Status {
  if (rule.scope === 'outside') return 'not-applicable';
  if (isGate(rule)) return gateStatus(truth);
  const onlyTells =
    rule.require === undefined ||
    rule.judgedBy === 'people' ||
    rule.modality === 'informative' ||
    rule.modality === 'autonomy';
  if (onlyTells) return noticeOf(truth.applies);
  return statusOf(rule.modality, truth.applies, truth.holds, truth.excepted);
}

function classifyTypes(
  pairs: readonly { readonly rule: RuleLogic; readonly truth: RuleTruths }[],
  declared: DeclaredTypes,
): ReadonlyMap<RuleLogic, Status> {
  const fits = new Map<RuleLogic, Truth>();
  for (const { rule, truth } of pairs) if (typeOf(rule) !== undefined) fits.set(rule, isOfType(truth));
  const all = [...fits.keys()];
  const own = declared === undefined ? all : all.filter((rule) => declared.has(typeOf(rule)!));
  const others = all.filter((rule) => !own.includes(rule));
  const some = (rules: readonly RuleLogic[], ...truths: Truth[]) =>
    rules.some((rule) => truths.includes(fits.get(rule)));

  const statuses = new Map<RuleLogic, Status>(others.map((rule) => [rule, 'not-applicable']));
  for (const rule of own) statuses.set(rule, ofType(fits.get(rule)));
  return statuses;

  function ofType(truth: Truth): Status {
    if (declared !== undefined && some(own, true)) return truth === true ? 'met' : 'not-applicable';
    if (some(own, true, undefined)) return truth === false ? 'not-applicable' : 'undetermined';
    return declared !== undefined && !some(others, true, undefined) ? 'unmet' : 'undetermined';
  }
}

function worst(rules: readonly RuleLogic[], statuses: readonly Status[]): Verdict {
  const codes = rules.map((rule, index) => VERDICTS.indexOf(verdictOf(rule.modality, statuses[index]!)));
  return VERDICTS[Math.max(0, ...codes)]!;
}
