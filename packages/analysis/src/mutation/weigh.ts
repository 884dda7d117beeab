import type { Localized } from '@afsprakenkader/diagnostics';
import type { Edition } from '../version.js';
import { affectedBy } from './affected.js';
import type { Change, Claim, Proposal, Undecided, Weighing } from './model.js';
import { mutantsOf } from './mutants.js';
import { claimsOf, refuted, statusReader } from './notice.js';
import { proposalOf } from './propose.js';
import { Judge } from './tell-apart.js';

export interface WeighOptions {
  /** Examples kept beside the version's bundle. */
  readonly beside?: readonly Claim[];
  /** Only changes of these rules, facts and parameters. */
  readonly only?: (change: Change) => boolean;
}

/**
 * Changes a version in every small way and looks whether an example notices. What no example notices is proven to mean
 * the same, or told apart by an offering that is proposed as an example, or reported as undecided. Pure.
 */
export function weighExamples({ bundle }: Edition, { beside = [], only = () => true }: WeighOptions = {}): Weighing {
  const claims = [...claimsOf(bundle), ...beside];
  const affected = affectedBy(bundle);
  const before = statusReader(bundle);
  const judge = new Judge(bundle, claims, before);
  const equivalent: Change[] = [];
  const undecided: Undecided[] = [];
  const proposals: Proposal[] = [];
  let [mutants, noticed] = [0, 0];
  for (const { change, bundle: changed } of mutantsOf(bundle)) {
    if (!only(change)) continue;
    mutants++;
    const rules = ownFirst(affected(changed), change);
    const after = statusReader(changed);
    if (refuted(claims, rules, after) !== undefined) {
      noticed++;
      continue;
    }
    const known = proposals.findIndex((proposal) => refuted([proposal], rules, after) !== undefined);
    if (known >= 0) {
      proposals[known] = { ...proposals[known]!, notices: [...proposals[known]!.notices, change] };
      continue;
    }
    const verdict = judge.tellApart(changed, rules, after);
    if (verdict.kind === 'equal') equivalent.push(change);
    else if (verdict.kind === 'undecided') undecided.push({ change, why: WHY[verdict.why] });
    else proposals.push(proposalOf({ ...verdict, before, after }, [change], bundle.models));
  }
  const meaningful = mutants - equivalent.length;
  const score = meaningful === 0 ? 1 : noticed / meaningful;
  return { version: bundle.version, mutants, noticed, equivalent, proposals, undecided, score };
}

/** The changed rule itself before those that are judged together with it. */
function ownFirst(rules: ReadonlySet<string>, { subject }: Change): ReadonlySet<string> {
  return subject.kind === 'rule' && rules.has(subject.id) ? new Set([subject.id, ...rules]) : rules;
}

const WHY: Readonly<Record<'budget' | 'no-offering', Localized>> = {
  budget: { nl: 'De vergelijking zou te groot worden.', en: 'The comparison would become too large.' },
  'no-offering': {
    nl: 'Geen aanbod gevonden dat het verschil toont, en niet bewezen dat er geen is.',
    en: 'No offering was found that shows the difference, and none is proven impossible.',
  },
};
