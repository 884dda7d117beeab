import { type Comparison, compareVersions } from '@afsprakenkader/analysis';
import { nextVersion } from '@afsprakenkader/analysis/release';
import type { Problem } from '@afsprakenkader/diagnostics';
import type { Bundle, OpenQuestion } from '@afsprakenkader/framework';
import { checkVersion } from '@afsprakenkader/framework/check-rules';
import type { Proposal } from '@afsprakenkader/framework/proposal';
import { type ParameterValue, referencePredicate, typeOf } from '@afsprakenkader/rule-language';
import { chooseDraft, chooseRelease, type Release, releasedVersions } from '../framework/choose-framework.js';
import type { ImpactReport } from '../impact/model.js';
import { type Raised, type Reach, raisedBy } from './raised.js';

/** A value that a proposal changes; undefined on the side where there is none. */
interface ChangedValue {
  readonly id: string;
  readonly from?: ParameterValue;
  readonly to?: ParameterValue;
}

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

/**
 * Holds a proposal, or the working rules, against the last release.
 * @param asked the name or path of a proposal, or `next`
 */
export async function study(asked: string, cwd: string): Promise<Study> {
  const from = await chooseRelease('latest');
  const { release: to, proposal, exemptions } = await chooseDraft(asked, cwd);
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
  return {
    from,
    to,
    comparison,
    values,
    raised: raisedBy(from, to, comparison, ids, reachOf(comparison, values, to.bundle)),
    questions: to.bundle.questions.filter(({ id }) => proposal?.questions.includes(id) ?? false),
    beforeRelease,
    ...(proposal === undefined ? {} : { proposal }),
    ...(isSame ? {} : { next: nextVersion(from.bundle.version, comparison.place) }),
  };
}

/** Which questions the change can raise: another number alone raises fewer than another condition. */
function reachOf({ rules }: Comparison, values: readonly ChangedValue[], { rules: all }: Bundle): Reach {
  const asks = rules.filter(
    ({ change, differs }) => change === 'added' || change === 'removed' || differs.some((key) => ASKS.has(key)),
  );
  const isType = (id: string) => all.some((rule) => rule.id === id && typeOf(rule) !== undefined);
  const words = values.some(({ from, to }) => typeof from !== 'number' || typeof to !== 'number');
  return { types: words || asks.some(({ rule }) => isType(rule)), facts: words || asks.length > 0 };
}

/** Keys of a rule that say what it asks, and of whom. */
const ASKS: ReadonlySet<string> = new Set(['when', 'require', 'classifies']);

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
