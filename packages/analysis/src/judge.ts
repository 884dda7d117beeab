import { type Predicate, referencePredicate } from '@afsprakenkader/rule-language';
import type { Witness } from './model.js';
import { isGate, isTypeRule, type Side } from './version.js';

/** Codes of what the reference says of one offering in one version. */
interface Judgement {
  readonly verdict: number;
  readonly status: (rule: string) => number;
}

/** Codes of what the reference says of one offering on both sides. */
export interface Judged {
  readonly from: Judgement;
  readonly to: Judgement;
}

/**
 * Judges offerings by the plain reference of both versions, which knows nothing of cells and diagrams. Asked for the
 * status of one rule, it leaves out the rules that have no part in it; the verdict is then not that of the version.
 */
export function judge(from: Side, to: Side): (witness: Witness, rule?: string) => Judged {
  const sides = [judgeOf(from), judgeOf(to)] as const;
  return (witness, rule) => ({ from: sides[0](witness, rule), to: sides[1](witness, rule) });
}

function judgeOf({ set, rules, rule: ruleOf }: Side): (witness: Witness, rule?: string) => Judgement {
  const known = new Map<string | undefined, Predicate>();
  const predicateFor = (rule: string | undefined): Predicate => {
    const own = rule === undefined ? undefined : ruleOf(rule)?.id;
    const needed = set.rules.filter(
      (each) => rule === undefined || each.id === own || isGate(each) || isTypeRule(each),
    );
    const made = known.get(rule) ?? referencePredicate({ ...set, rules: needed });
    known.set(rule, made);
    return made;
  };
  return ({ offering, disputedUnits }, rule) => {
    const predicate = predicateFor(rule);
    const codes = new Uint8Array(predicate.rules.length);
    const verdict = predicate.evaluate(offering, codes, { disputedUnits: new Set(disputedUnits) });
    return {
      verdict,
      status: (id) => (rules.has(id) ? (codes[predicate.rules.indexOf(ruleOf(id)?.id ?? id)] ?? 0) : 0),
    };
  };
}
