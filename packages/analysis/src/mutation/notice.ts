import { type Bundle, exampleOffering } from '@afsprakenkader/framework';
import { type RuleLogic, referencePredicate, STATUSES, type Status } from '@afsprakenkader/rule-language';
import { isGate, isTypeRule, setOf } from '../version.js';
import type { Claim } from './model.js';

/** The examples of a version's rules as claims; those kept beside the bundle come on top. */
export function claimsOf(bundle: Bundle): readonly Claim[] {
  return bundle.rules.flatMap(({ id, examples }) =>
    examples.map((example) => ({
      rule: id,
      offering: exampleOffering(bundle.models, example),
      expect: example.expect as Status,
    })),
  );
}

/** Says what one rule of a version says of an offering, by the reference. */
export type StatusReader = (rule: string, of: Pick<Claim, 'offering' | 'disputedUnits'>) => Status;

/** Reads statuses of single rules, evaluating nothing that they do not depend on. */
export function statusReader(bundle: Bundle): StatusReader {
  const set = setOf(bundle);
  const predicates = new Map<string, ReturnType<typeof referencePredicate>>();
  const predicateFor = (rule: string) => {
    const known = predicates.get(rule);
    if (known !== undefined) return known;
    const made = referencePredicate(narrowed(set, rule));
    predicates.set(rule, made);
    return made;
  };
  return (rule, { offering, disputedUnits }) => {
    const predicate = predicateFor(rule);
    const codes = new Uint8Array(predicate.rules.length);
    predicate.evaluate(offering, codes, { disputedUnits: new Set(disputedUnits) });
    const index = predicate.rules.indexOf(rule);
    return index < 0 ? 'not-applicable' : STATUSES[codes[index]!]!;
  };
}

/** The rule with those that it is judged together with: the edge of the framework, and the types where it is one. */
export function narrowed<Version extends { readonly rules: readonly RuleLogic[] }>(
  version: Version,
  id: string,
): Version {
  const own = version.rules.find((rule) => rule.id === id);
  const withTypes = own !== undefined && isTypeRule(own);
  const rules = version.rules.filter((rule) => rule === own || isGate(rule) || (withTypes && isTypeRule(rule)));
  return { ...version, rules };
}

/** The first claim that does not hold in a version, among those of rules that may be affected. */
export function refuted(
  claims: readonly Claim[],
  affected: ReadonlySet<string>,
  read: StatusReader,
): Claim | undefined {
  return claims.find((claim) => affected.has(claim.rule) && read(claim.rule, claim) !== claim.expect);
}
