import { type Problem, problem, type Slots } from '@afsprakenkader/diagnostics';
import type { Predicate, RuleSet, Status, Verdict } from '@afsprakenkader/rule-language';
import { STATUSES, VERDICTS } from '@afsprakenkader/rule-language';
import type { Bundle } from '../bundle.js';
import { FRAMEWORK_CODES } from '../codes.js';
import type { Exemptions } from '../compile/forms.js';

/** What the checks of one version need. */
export interface CheckContext {
  readonly bundle: Bundle;
  readonly exemptions: Exemptions;
  /** Makes rules ready to run; the reference evaluator, unless speed matters more than meaning. */
  readonly evaluator: (set: RuleSet) => Predicate;
}

/** A problem of the version, at the file of a rule where it is about one, and at what a JSON pointer names in it. */
export function finding(code: keyof typeof FRAMEWORK_CODES, file: string, slots: Slots, pointer?: string): Problem {
  return problem(FRAMEWORK_CODES, code, slots, pointer === undefined ? { file } : { file, pointer });
}

export function fileOf(rule: string): string {
  return `rules/${rule}.yaml`;
}

export const EXEMPTIONS_FILE = 'exemptions.yaml';

/** Runs a version on one offering and tells the statuses by rule. */
export function statusesOf(
  predicate: Predicate,
  offering: object,
): { readonly verdict: Verdict; readonly statuses: ReadonlyMap<string, Status> } {
  const out = new Uint8Array(predicate.rules.length);
  const verdict = VERDICTS[predicate.evaluate(offering, out)]!;
  return { verdict, statuses: new Map(predicate.rules.map((id, index) => [id, STATUSES[out[index]!]!])) };
}
