import { type Comparison, compareVersions } from '@afsprakenkader/analysis';
import { nextVersion } from '@afsprakenkader/analysis/release';
import type { Problem } from '@afsprakenkader/diagnostics';
import type { Bundle, OpenQuestion } from '@afsprakenkader/framework';
import { checkVersion } from '@afsprakenkader/framework/check-rules';
import type { Proposal } from '@afsprakenkader/framework/proposal';
import { type ParameterValue, referencePredicate } from '@afsprakenkader/rule-language';
import { chooseDraft, chooseRelease, type Release, releasedVersions } from '../framework/choose-framework.js';
import type { ImpactReport } from '../impact/model.js';
import { type ChangedValue, type Raised, raisedBy, reachOf } from './raised.js';

/** Everything that is found out about a proposal, in no language. */
export interface Study {
  /** Absent: the working rules as they stand. */
  readonly proposal?: Proposal;
  readonly from: Release;
  readonly to: Release;
  readonly comparison: Comparison;
  /** The number that the change asks for, at least; undefined where nothing at all differs. */
  readonly next?: string;
  readonly values: readonly ChangedValue[];
  /** Open questions that the proposal bears on. */
  readonly questions: readonly OpenQuestion[];
  /** Questions that the change raises or settles. */
  readonly raised: Raised;
  /** What would still speak against a release. */
  readonly beforeRelease: readonly Problem[];
  readonly impact?: ImpactReport;
}

/** What takes time, in order. */
export type Stage = 'read' | 'compare' | 'ask';

/**
 * Holds a proposal, or the working rules, against the last release.
 * @param asked the name or path of a proposal, or `next`
 * @param begins told of each stage before it begins
 */
export async function study(asked: string, cwd: string, begins: (stage: Stage) => void): Promise<Study> {
  begins('read');
  const from = await chooseRelease('latest');
  const { release: to, proposal, exemptions } = await chooseDraft(asked, cwd);
  begins('compare');
  const comparison = compareVersions(from, to);
  const isSame = JSON.stringify({ ...from.bundle, version: '' }) === JSON.stringify({ ...to.bundle, version: '' });
  const released = await Promise.all(
    (await releasedVersions()).map(async (each) => (await chooseRelease(each)).bundle),
  );
  const beforeRelease =
    exemptions === undefined
      ? []
      : checkVersion({ bundle: to.bundle, exemptions, released, evaluator: referencePredicate });
  const values = changedValues(from.bundle, to.bundle);
  const ids = values.map(({ id }) => id);
  begins('ask');
  return {
    from,
    to,
    comparison,
    values,
    raised: raisedBy(from, to, comparison, ids, reachOf(comparison, values, [from.bundle, to.bundle])),
    questions: to.bundle.questions.filter(({ id }) => proposal?.questions.includes(id) ?? false),
    beforeRelease,
    ...(proposal === undefined ? {} : { proposal }),
    ...(isSame ? {} : { next: nextVersion(from.bundle.version, comparison.place) }),
  };
}

function changedValues(from: Bundle, to: Bundle): readonly ChangedValue[] {
  const [before, after] = [from, to].map(
    ({ parameters }) => new Map(parameters.map(({ id, value }) => [id, value])),
  ) as [Map<string, ParameterValue>, Map<string, ParameterValue>];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)))
    .map((id) => ({
      id,
      ...(before.has(id) ? { from: before.get(id)! } : {}),
      ...(after.has(id) ? { to: after.get(id)! } : {}),
    }));
}
